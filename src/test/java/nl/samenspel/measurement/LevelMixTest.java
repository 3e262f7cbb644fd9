package nl.samenspel.measurement;

import static nl.samenspel.measurement.LevelMix.ALIKE;
import static nl.samenspel.measurement.LevelMix.DIFFERENT;
import static nl.samenspel.measurement.LevelMix.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.samenspel.measurement.disclosure.Block;
import org.junit.jupiter.api.Test;

class LevelMixTest {

    @Test
    void aFifthOfThePeopleMakesTheDifference() {
        assertThat(mix("strategic 8, operational 12", "strategic 12, operational 8"))
                .isEqualTo(DIFFERENT);
        assertThat(mix("strategic 9, operational 11", "strategic 12, operational 8"))
                .isEqualTo(ALIKE);
        assertThat(mix("tactical 20", "tactical 16, operational 4")).isEqualTo(DIFFERENT);
        assertThat(mix("tactical 6", "tactical 30")).isEqualTo(ALIKE);
    }

    @Test
    void groupsOfSeveralLevelsTellThatTheSharesDifferWhereTheyMust() {
        assertThat(mix("strategic 15, tactical+operational 10", "strategic+tactical 10, operational 15"))
                .isEqualTo(DIFFERENT);
        assertThat(mix("strategic 15, tactical+operational 10", "strategic+tactical 15, operational 10"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void ofLevelsThatAreShownAsOneGroupNothingIsKnownUnlessTheyAreFew() {
        assertThat(mix("strategic+tactical+operational 8", "strategic+tactical+operational 8"))
                .isEqualTo(UNKNOWN);
        assertThat(mix("strategic+tactical 5, operational 40", "strategic+tactical 6, operational 30"))
                .isEqualTo(ALIKE);
        assertThat(mix("strategic+tactical 10, operational 40", "strategic+tactical 6, operational 30"))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void itDoesNotMatterWhichPartyComesFirst() {
        assertThat(mix("strategic 1, tactical+operational 8", "tactical 9"))
                .isEqualTo(mix("tactical 9", "strategic 1, tactical+operational 8"));
    }

    private static LevelMix mix(String one, String other) {
        return LevelMix.of(people(one), people(other));
    }

    private static Map<Block, Integer> people(String blocks) {
        Map<Block, Integer> people = new HashMap<>();
        for (String block : blocks.split(", ", -1)) {
            String[] parts = block.split(" ", -1);
            people.put(Block.parse(parts[0]), Integer.valueOf(parts[1]));
        }
        return people;
    }
}
