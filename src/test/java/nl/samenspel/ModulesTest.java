package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Samenspel.class, new OwnClasses());

    @Test
    void modulesKeepToTheirBoundariesAndHaveNoCycles() {
        modules.verify();
    }

    @Test
    void eachStandsOnThoseAboveItInTheReadmeOnly() throws IOException {
        var order = order();

        assertThat(order)
                .containsExactlyInAnyOrderElementsOf(modules.stream()
                        .map(module -> module.getIdentifier().toString())
                        .toList());
        for (var module : modules) {
            var name = module.getIdentifier().toString();
            assertThat(module.getDirectDependencies(modules)
                            .uniqueModules()
                            .map(on -> on.getIdentifier().toString())
                            .filter(on -> order.indexOf(on) >= order.indexOf(name)))
                    .as(name)
                    .isEmpty();
        }
    }

    /** As the map in the README has it. */
    static List<String> order() throws IOException {
        return Files.readAllLines(Path.of("README.md")).stream()
                .map(Pattern.compile("\\| `([a-z]+)` \\|.*")::matcher)
                .filter(Matcher::matches)
                .map(row -> row.group(1))
                .toList();
    }

    @Test
    void theMapOfTheModulesIsDrawn() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
