package nl.samenspel.platform.web.connection;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.platform.web.connection.Connection.Stage;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ShareTest {

    private final Share share = new Share(100, 10, Stage.ANSWER);

    @Test
    void whoFindsNoRoomIsTurnedAwayUntilSomebodyGivesItBack() {
        var first = new MockHttpServletRequest();
        var second = new MockHttpServletRequest();

        assertThat(share.take(first, 60)).isTrue();
        assertThat(share.take(second, 60)).isFalse();
        assertThat(share.take(second, 10)).as("what is small").isTrue();

        share.giveBack(first);
        share.giveBack(second);

        assertThat(share.take(second, 100)).isTrue();
    }
}
