package nl.samenspel.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetLevelTest {

    @Test
    void everyLevelAndHalfOfOneIsReadAsItIsWritten() {
        assertThat(TargetLevel.all(4).map(TargetLevel::written))
                .containsExactly("1", "1.5", "2", "2.5", "3", "3.5", "4");
        assertThat(TargetLevel.all(4))
                .allSatisfy(level ->
                        assertThat(TargetLevel.parse(level.written(), 4)).contains(level));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.5", "4.5", "5", "-1", "3.2", "3,5", "3.50", "x", "1e1", "99", "٣"})
    void whatIsNoLevelOfTheScaleIsNotRead(String text) {
        assertThat(TargetLevel.parse(text, 4)).isEmpty();
    }
}
