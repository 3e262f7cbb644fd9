package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private final Lettering lettering = new Lettering(12, true);

    @Property
    void noLineIsWiderThanItMayBeAndNothingIsLost(
            @ForAll String text, @ForAll @DoubleRange(min = 60, max = 300) double widest) {
        var lines = lettering.wrap(text, widest);

        assertThat(lines).allMatch(line -> lettering.width(line) <= widest);
        assertThat(String.join("", lines).replaceAll("[-\\s]", ""))
                .isEqualTo(text.strip().replaceAll("[-\\s]", ""));
    }

    @Property
    void whatIsCutIsNoWiderThanItMayBeAndSaysSo(
            @ForAll String text, @ForAll @DoubleRange(min = 60, max = 300) double widest) {
        var cut = lettering.cut(text, widest);

        assertThat(lettering.width(cut)).isLessThanOrEqualTo(widest);
        if (lettering.width(text) <= widest) {
            assertThat(cut).isEqualTo(text);
        } else {
            assertThat(cut).endsWith("…");
            assertThat(text).contains(cut.substring(0, cut.length() - 1));
        }
    }

    @Test
    void asMuchIsLeftOfATextAsFits() {
        double all = lettering.width("Processes and systems");

        assertThat(lettering.cut("Processes and systems", all)).isEqualTo("Processes and systems");
        assertThat(lettering.cut("Processes and systems", all - 1)).isEqualTo("Processes and syste…");
        assertThat(lettering.cut("Processes and systems", lettering.width("Processes …")))
                .isEqualTo("Processes…");
    }

    @Test
    void linesBreakBetweenWords() {
        assertThat(lettering.wrap("Processes and systems", 100)).containsExactly("Processes and", "systems");
    }

    @Test
    void aWordThatHasToBreakLeavesNoStump() {
        var lines = lettering.wrap("Kommunikation", lettering.width("Kommunikation") - 1);

        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).hasSizeGreaterThanOrEqualTo(4);
    }
}
