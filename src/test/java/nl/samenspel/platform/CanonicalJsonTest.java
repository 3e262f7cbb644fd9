package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {

    @Test
    void thereIsOneWayToWriteATree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("z", List.of(1, 2.50, 10.0, 1e-7, 123456789012.0, 0.0));
        tree.put("é", "Zoe\u0308 \"q\" \\ \u0001\n/");
        tree.put("a", Map.of("b", true));

        assertThat(CanonicalJson.write(tree))
                .isEqualTo("{\"a\":{\"b\":true},\"z\":[1,2.5,10,0.0000001,123456789012,0],"
                        + "\"é\":\"Zoë \\\"q\\\" \\\\ \\u0001\\u000a/\"}");
    }

    @Test
    void howeverATextIsWrittenItsTreeIsTheSame() {
        var read = CanonicalJson.read(" { \"b\" : [ 1.50, true, \"\\u00e9\\/\" ],\n\"a\":{} } ");

        assertThat(read)
                .contains(Map.of("a", Map.of(), "b", List.of(new BigDecimal("1.50"), true, "é/")))
                .map(CanonicalJson::write)
                .contains("{\"a\":{},\"b\":[1.5,true,\"é/\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"a\":null}", "{\"a\":1,\"a\":2}", "{} {}", "[1,]", "nothing", "[NaN]", "null"})
    void whatIsNoSuchTextHasNoTree(String text) {
        assertThat(CanonicalJson.read(text)).isEmpty();
    }
}
