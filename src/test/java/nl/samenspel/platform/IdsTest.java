package nl.samenspel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOON = Instant.parse("2026-03-20T12:00:00Z");

    private final Ids ids = new Ids(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void idsOfOneMomentKeepTheOrderInWhichTheyWereMade() {
        var made = new ArrayList<String>();
        for (int id = 0; id < 1000; id++) {
            made.add(ids.next().toString());
        }

        var sorted = new ArrayList<>(made);
        Collections.sort(sorted);
        assertThat(made).isEqualTo(sorted).doesNotHaveDuplicates();
    }

    @Test
    void anIdTellsWhenItWasMadeUnlessItBelongsToARespondent() {
        UUID id = ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
        assertThat(ids.nextUntraceable().version()).isEqualTo(4);
    }
}
