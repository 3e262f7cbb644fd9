package nl.samenspel.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.start.ServeOptions.Misunderstood;
import nl.samenspel.platform.start.ServeOptions.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeOptionsTest {

    @Test
    void everythingHasAUsualValue() {
        assertThat(ServeOptions.read(List.of()))
                .isEqualTo(new Understood(new ServeOptions(8080, Path.of("data"), "", "", true)));
    }

    @Test
    void everythingCanBeChosen() {
        var arguments = List.of(
                "--no-demo",
                "--port",
                "0",
                "--data",
                "elsewhere",
                "--database",
                "postgresql://u:p@h:5432/n",
                "--address",
                "https://samen.example.org/");

        assertThat(ServeOptions.read(arguments))
                .isEqualTo(new Understood(new ServeOptions(
                        0, Path.of("elsewhere"), "postgresql://u:p@h:5432/n", "https://samen.example.org", false)));
    }

    @Test
    void aValueMayStandBehindAnEqualsSign() {
        assertThat(ServeOptions.read(List.of("--port=9000", "--data=a=b")))
                .isEqualTo(new Understood(new ServeOptions(9000, Path.of("a=b"), "", "", true)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port x",
                "--port 65536",
                "--port",
                "--database mysql://h/n",
                "--address samen.example.org",
                "--address https://samen.example.org/below",
                "--address https://me@samen.example.org",
                "--address ftp://samen.example.org",
                "--address https://",
                "--quick"
            })
    void whatIsNotUnderstoodIsSaid(String arguments) {
        assertThat(ServeOptions.read(List.of(arguments.split(" "))))
                .isInstanceOfSatisfying(Misunderstood.class, misunderstood -> {
                    for (Language language : Language.values()) {
                        assertThat(Words.in(language).say(misunderstood.key(), misunderstood.argument()))
                                .isNotBlank();
                    }
                });
    }
}
