package nl.samenspel.measurement;

import static nl.samenspel.measurement.asked.Weighting.PER_LEVEL;
import static nl.samenspel.measurement.asked.Weighting.PER_PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import org.junit.jupiter.api.Test;

/**
 * How often a difference is shown that is none. Here of a few waves; {@code mvn test -Dtest=NullWorldsTest -Dwaves=1000} takes
 * some minutes and prints the shares that the method page tells.
 */
class NullWorldsTest {
    private static final int WAVES = Integer.getInteger("waves", 20);
    private static final long SEED = 22;
    private static final List<Double> TOP = List.of(0.60, 0.25, 0.15);
    private static final List<Double> BOTTOM = List.of(0.15, 0.25, 0.60);
    private static final Disclosure FIVE = new Disclosure.Anonymous(5);
    private static final Disclosure TEN = new Disclosure.Anonymous(10);
    private static final Disclosure OPEN = new Disclosure.Open();

    @Test
    void levelsThatAreFilledDifferentlyShowADifferenceInAtMostOneWaveOfTwenty() {
        Map<String, NullWorld> worlds = new LinkedHashMap<>();
        for (Weighting weighting : Weighting.values()) {
            String by = " " + weighting.slug();
            worlds.put("25, mild" + by, new NullWorld(25, TOP, BOTTOM, 0.3, 0.6, FIVE, weighting));
            worlds.put("25, strong" + by, new NullWorld(25, TOP, BOTTOM, 0.6, 1.1, FIVE, weighting));
            worlds.put("25, open" + by, new NullWorld(25, TOP, BOTTOM, 0.3, 0.6, OPEN, weighting));
            worlds.put(
                    "60, a little apart" + by,
                    new NullWorld(60, List.of(0.40, 0.33, 0.27), List.of(0.27, 0.33, 0.40), 0.3, 0.6, FIVE, weighting));
        }
        worlds.put("8, one group", new NullWorld(8, TOP, BOTTOM, 0.3, 0.6, FIVE, PER_LEVEL));
        worlds.put("20, one group", new NullWorld(20, TOP, BOTTOM, 0.3, 0.6, TEN, PER_LEVEL));
        worlds.put(
                "25, tactical in one group with operational",
                new NullWorld(25, List.of(0.48, 0.08, 0.44), List.of(0.48, 0.44, 0.08), 0.3, 0.6, FIVE, PER_LEVEL));

        worlds.forEach((name, world) -> {
            int shown = world.waves(WAVES, SEED);
            System.out.printf("%s: shown in %d of %d waves%n", name, shown, WAVES);
            assertThat(shown).as(name).isLessThanOrEqualTo(WAVES / 20);
        });
    }

    /** The two families of a wave have the same share; as nothing links them here, one tells both. */
    @Test
    void partiesThatAreMadeUpAlikeShowAFalseDifferenceRarely() {
        List<Integer> sizes = List.of(6, 8, 12, 20, 30);
        List<Double> oneLevel = List.of(0.0, 1.0, 0.0);
        double shown = 0;
        for (int people : sizes) {
            shown += new NullWorld(people, oneLevel, oneLevel, 0, 0, FIVE, PER_PERSON).waves(WAVES, SEED);
        }
        double share = shown / sizes.size() / WAVES;
        System.out.printf(
                "made up alike: shown in %.1f%% of waves, in either of two families in %.1f%%%n",
                100 * share, 100 * (1 - (1 - share) * (1 - share)));

        assertThat(share).isLessThanOrEqualTo(0.05);
    }
}
