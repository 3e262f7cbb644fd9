package nl.samenspel.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.exchange.CsvText;
import nl.samenspel.exchange.RandomCaseFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class RecountTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** In place of what other tests look after. */
    static final String ATTACKED = "attacked";

    /** Of numbers, and of what the method makes of them: both have tests of their own. */
    private static final List<String> BESIDE = List.of(
            "trend",
            "meanIs",
            "gapIs",
            "differenceIs",
            "importanceIs",
            "actualIs",
            "nonResponse",
            "madeUpDifferently",
            "band",
            "gapBand",
            "agreement",
            "caveats",
            "claim",
            "pValue",
            "pValueMethod",
            "pHolm",
            "cliffsDelta",
            "spacing",
            "gapSpacing",
            "makeUp",
            "gapMakeUp",
            "ofOtherMeans",
            "roundedTo",
            "detail",
            "reason");

    @ParameterizedTest
    @CsvSource({
        "trading-company, 1, per-level", "trading-company, 1, per-person",
        "trading-company, 5, per-level", "trading-company, 5, per-person",
        "trading-company, 3, per-level", "industrial-company, 4, per-level",
        "industrial-company, 1, per-level", "industrial-company, 1, per-person",
        "industrial-company, 5, per-level", "industrial-company, 5, per-person",
        "industrial-company, 12, per-level", "industrial-company, 21, per-level"
    })
    void everyNumberOfTheDemonstrationCasesIsFoundAgain(String name, int threshold, String weighting)
            throws IOException {
        try (var stream = RecountTest.class.getResourceAsStream("/demonstration/" + name + ".csv")) {
            String text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            isFoundAgain(text, threshold, weighting);
        }
    }

    @Property(tries = 120)
    void everyNumberOfAnyCaseFileIsFoundAgain(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int threshold, @ForAll boolean perPerson)
            throws IOException {
        isFoundAgain(RandomCaseFile.text(seed), threshold == 2 ? 1 : threshold, perPerson ? "per-person" : "per-level");
    }

    private static void isFoundAgain(String text, int threshold, String weighting) throws IOException {
        Path file = Files.createTempFile("case", ".csv");
        try {
            Files.writeString(file, text);
            Console console = Console.analyse(
                    file.toString(), "--min-group", String.valueOf(threshold), "--weighting=" + weighting, "--json");
            assertThat(console.status()).as(console.err()).isZero();

            Map<?, ?> found = JSON.readValue(console.out(), Map.class);
            isEqual(
                    "document",
                    found,
                    RecountedDocument.of(
                            CsvText.rows(text.replace("\uFEFF", "")),
                            threshold,
                            weighting.equals("per-person"),
                            found));
            if (threshold == 1) {
                changesAreThoseOfTheMeans(found);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** Where nothing was promised, the later mean minus the earlier one. */
    private static void changesAreThoseOfTheMeans(Map<?, ?> document) {
        if (document.get("trend") instanceof List<?> changes) {
            for (Object each : changes) {
                Map<?, ?> change = (Map<?, ?>) each;
                if (change.get("change") instanceof Number told) {
                    assertThat(told.doubleValue())
                            .as("%s", change)
                            .isCloseTo(mean(document, change, "to") - mean(document, change, "from"), within(1e-9));
                }
            }
        }
    }

    private static double mean(Map<?, ?> document, Map<?, ?> change, String wave) {
        return ((List<?>) Objects.requireNonNull(document.get("waves")))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .filter(each -> Objects.equals(each.get("wave"), change.get(wave)))
                        .map(each ->
                                at(at(at(at(each, "parties"), change.get("party")), "aspects"), change.get("aspect")))
                        .map(aspect -> (Number)
                                Objects.requireNonNull(at(aspect, "actual").get("mean")))
                        .findFirst()
                        .orElseThrow()
                        .doubleValue();
    }

    private static Map<?, ?> at(Map<?, ?> tree, @Nullable Object name) {
        return (Map<?, ?>) Objects.requireNonNull(tree.get(name));
    }

    private static void isEqual(String where, @Nullable Object found, @Nullable Object expected) {
        switch (expected) {
            case Map<?, ?> fields -> {
                assertThat(found).as(where).isInstanceOf(Map.class);
                Map<?, ?> other = (Map<?, ?>) Objects.requireNonNull(found);
                assertThat(other.keySet().stream().map(String::valueOf).filter(key -> !BESIDE.contains(key)))
                        .as(where)
                        .containsExactlyInAnyOrder(
                                fields.keySet().stream().map(String::valueOf).toArray(String[]::new));
                fields.forEach((field, value) -> isEqual(where + "." + field, other.get(field), value));
            }
            case List<?> values -> {
                assertThat(found).as(where).isInstanceOf(List.class);
                List<?> others = (List<?>) Objects.requireNonNull(found);
                assertThat(others).as(where).hasSameSizeAs(values);
                for (int place = 0; place < values.size(); place++) {
                    isEqual(where + "[" + place + "]", others.get(place), values.get(place));
                }
            }
            case Number number -> {
                assertThat(found).as(where).isInstanceOf(Number.class);
                assertThat(((Number) Objects.requireNonNull(found)).doubleValue())
                        .as(where)
                        .isCloseTo(number.doubleValue(), within(1e-9));
            }
            case String text
            when text.equals(ATTACKED) -> assertThat(found).as(where).isInstanceOf(Map.class);
            case null, default -> assertThat(found).as(where).isEqualTo(expected);
        }
    }
}
