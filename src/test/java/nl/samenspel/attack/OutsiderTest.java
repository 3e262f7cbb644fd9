package nl.samenspel.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

/**
 * Nothing is told about fewer people than was promised. Ten worlds here; all ten thousand by
 * {@code mvn test -Dtest=OutsiderTest -Dsamenspel.worlds=10000}.
 */
class OutsiderTest {
    private static final int WORLDS = Integer.getInteger("samenspel.worlds", 10);

    /** Worlds in which the answers of a few could once be narrowed down by trying all whole numbers. */
    private static final long[] ONCE_NARROWED = {23, 26, 39, 46};

    @Test
    void nothingFollowsAboutFewerPeopleThanWasPromised() {
        Map<String, List<Hit>> found = new TreeMap<>();
        LongStream.concat(LongStream.range(0, WORLDS), LongStream.of(ONCE_NARROWED))
                .mapToObj(SkippingWorld::of)
                .forEach(world -> {
                    for (Party party : Party.values()) {
                        var hits = Outsider.hits(world, party);
                        if (!hits.isEmpty()) {
                            found.computeIfAbsent(
                                            "k = " + world.threshold() + ", " + world.doNotKnow()
                                                    + " % do not know, world " + world.seed(),
                                            _ -> new ArrayList<>())
                                    .addAll(hits);
                        }
                    }
                });

        assertThat(found).isEmpty();
    }
}
