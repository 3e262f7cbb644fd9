package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SpokenTest {

    enum Light {
        RED,
        DEEP_BLUE
    }

    /** All that the product has. */
    static Stream<Arguments> groups() throws Exception {
        var product = Path.of(
                Spoken.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(product.resolve("nl/samenspel"))) {
            return files
                    .map(file -> product.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("__"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(SpokenTest::groups);
        }
    }

    private static Stream<Arguments> groups(String type) {
        return Stream.of(loaded(type).getDeclaredFields())
                .filter(field -> field.getType().equals(Spoken.class) && Modifier.isStatic(field.getModifiers()))
                .map(field -> Arguments.of(type + "." + field.getName(), value(field)));
    }

    private static Class<?> loaded(String type) {
        try {
            return Class.forName(type, false, SpokenTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }

    private static Spoken<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (Spoken<?>) field.get(null);
        } catch (IllegalAccessException shut) {
            throw new IllegalStateException(shut);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void everyChoiceHasWordsInAllLanguages(String name, Spoken<?> group) {
        assertThat(group.keys()).as(name).isNotEmpty().allSatisfy(key -> {
            for (var language : Language.values()) {
                assertThat(Words.in(language).say(key)).as(language.tag()).isNotBlank();
            }
        });
    }

    @Test
    void theGroupsAreFound() throws Exception {
        assertThat(groups().count()).isGreaterThan(25);
    }

    @ParameterizedTest
    @EnumSource
    void aChoiceIsSpokenOfByItsSlug(Light light) {
        var lights = Spoken.of("lights", Light.class);

        assertThat(lights.key(light)).isEqualTo("lights." + Slug.of(light));
        assertThat(lights.ending("text").key(light)).isEqualTo("lights." + Slug.of(light) + ".text");
    }

    @Test
    void aChoiceThatIsNeverSpokenOfHasNoWords() {
        var some = Spoken.only("lights", List.of(Light.RED));

        assertThat(some.keys()).containsExactly("lights.red");
        assertThatIllegalArgumentException().isThrownBy(() -> some.key(Light.DEEP_BLUE));
    }
}
