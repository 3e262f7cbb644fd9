package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Where both parties are and want to be, in a row. */
class WayStripTest {

    private static final Line FIRST =
            new Line("target-1", "first", Tone.INK, Stroke.DASHED, Mark.hollow(Mark.Shape.DIAMOND));
    private static final Line OWN =
            new Line("target-2", "own", Tone.SUPPLIER, Stroke.DOTTED, Mark.hollow(Mark.Shape.TRIANGLE));

    private static final WayStrip.Way BOTH = new WayStrip.Way(Optional.empty(), FIRST, level(8));

    @Test
    void eachPartyHasItsOwnMarkAndThereIsNoneOfBothTogether() {
        var drawn = drawn(Optional.of(level(2)), Optional.of(level(6)), List.of(BOTH));

        assertThat(drawn.all("//circle")).hasSize(1);
        assertThat(drawn.all("//rect")).hasSize(1);
        assertThat(drawn.all("//g[@class='chart-ink']//polygon"))
                .as("the target alone")
                .hasSize(1);
        assertThat(Drawn.number(drawn.all("//circle").getFirst(), "cx")).isEqualTo(10);
        assertThat(Drawn.number(drawn.all("//circle").getFirst(), "cy")).isLessThan(15);
    }

    @Test
    void ofAPartyThatIsNotShownThereIsNoMarkAndNoLine() {
        var drawn = drawn(Optional.of(level(2)), Optional.empty(), List.of(BOTH));

        assertThat(drawn.all("//rect")).isEmpty();
        assertThat(drawn.all("//g[@class='chart-supplier']")).isEmpty();
        assertThat(drawn.all("//g[@class='chart-customer']//path")).hasSize(1);
        assertThat(drawn.all("//polygon")).as("the target still is").hasSize(1);
    }

    @Test
    void theTargetOfOnePartyStandsInItsLaneAndTheOtherIsNotLedThere() {
        var drawn = drawn(
                Optional.of(level(2)),
                Optional.of(level(6)),
                List.of(new WayStrip.Way(Optional.of(Party.SUPPLIER), OWN, level(9))));

        assertThat(drawn.all("//g[@class='chart-customer']//path")).isEmpty();
        assertThat(drawn.all("//g[@class='chart-supplier']//path"))
                .extracting(path -> path.getAttribute("stroke-dasharray"))
                .containsExactly("2 4");
        assertThat(drawn.all("//g[@class='chart-ink']//*[self::path or self::polygon]"))
                .isEmpty();
    }

    @Test
    void aLineLeadsFromOneTargetToTheNextAndDownWhereLessIsWanted() {
        var next = new WayStrip.Way(Optional.empty(), FIRST, level(10));
        var less = new WayStrip.Way(Optional.empty(), FIRST, level(2));
        var drawn = drawn(Optional.of(level(4)), Optional.empty(), List.of(next, less, BOTH));

        assertThat(drawn.all("//g[@class='chart-customer']//path"))
                .extracting(path -> path.getAttribute("d"))
                .containsExactly("M70 9 L190 9", "M190 9 L250 9", "M70 9 L10 9");
    }

    @Test
    void whatIsAimedForTwiceIsSeenTwice() {
        var drawn = drawn(Optional.empty(), Optional.empty(), List.of(BOTH, BOTH));

        assertThat(drawn.all("//polygon"))
                .extracting(mark -> mark.getAttribute("points"))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void itHasItsWordsAsItsName() {
        var svg = drawn(Optional.empty(), Optional.empty(), List.of(BOTH))
                .all("/svg")
                .getFirst();

        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("aria-label")).isEqualTo("to <4>");
        assertThat(drawn(Optional.empty(), Optional.empty(), List.of(BOTH)).all("//text"))
                .extracting(Element::getTextContent)
                .containsExactly("1", "2", "3", "4", "5");
    }

    private static Drawn drawn(Optional<Amount> customer, Optional<Amount> supplier, List<WayStrip.Way> ways) {
        return Drawn.of(new WayStrip(5, new PerParty<>(customer, supplier), ways, "to <4>").svg());
    }

    /** @param halves twice the level */
    private static Amount level(int halves) {
        return Amount.exact(Fraction.of(halves, 2));
    }
}
