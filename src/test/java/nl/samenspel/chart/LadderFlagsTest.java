package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Levels that are aimed for stand as flags at the edges of a ladder. */
class LadderFlagsTest {

    @Test
    void aFlagOfBothIsInkAndStandsOnBothSidesWithItsFootAtTheLevel() {
        var flags = new LadderFlags(5, List.of(flag(Optional.empty(), 5)));

        for (Party party : Party.values()) {
            var drawn = drawn(flags, party);
            assertThat(drawn.all("//g[@class='chart-ink']//path[@class='target-flag']"))
                    .as("wide and narrow")
                    .hasSize(2)
                    .allSatisfy(path -> assertThat(path.getAttribute("d")).matches("M-?3 0 V.*"))
                    .allSatisfy(path -> assertThat(((Element) path.getParentNode()).getAttribute("y"))
                            .as("level 2.5 of 5")
                            .isEqualTo("60%"));
        }
    }

    @Test
    void aFlagOfOnePartyStandsOnItsSideAlone() {
        var flags = new LadderFlags(5, List.of(flag(Optional.of(Party.SUPPLIER), 8)));

        assertThat(flags.side(Party.CUSTOMER)).isEmpty();
        assertThat(drawn(flags, Party.SUPPLIER).all("//g[@class='chart-supplier']//path"))
                .hasSize(2);
    }

    /** The wish is hollow and begins at the rail. */
    @Test
    void itIsFilledAndPointsInwardsFromTheEdge() {
        var flags = new LadderFlags(5, List.of(flag(Optional.empty(), 5)));

        assertThat(drawn(flags, Party.CUSTOMER).all("//path"))
                .allSatisfy(path -> assertThat(path.getAttribute("fill")).isEqualTo("currentColor"))
                .allSatisfy(path -> assertThat(path.getAttribute("d")).contains(" l13 6"));
        assertThat(drawn(flags, Party.SUPPLIER).all("//path"))
                .allSatisfy(path -> assertThat(path.getAttribute("d")).contains(" l-13 6"));
        assertThat(drawn(flags, Party.CUSTOMER).all("/both/*/svg"))
                .extracting(side -> side.getAttribute("x"))
                .containsExactly("0", "0");
        assertThat(drawn(flags, Party.SUPPLIER).all("/both/*/svg"))
                .extracting(side -> side.getAttribute("x"))
                .containsExactly("100%", "100%");
    }

    @Test
    void whatIsSaidStandsOnlyWhereThereIsRoom() {
        var drawn = drawn(new LadderFlags(5, List.of(flag(Optional.empty(), 5))), Party.CUSTOMER);

        assertThat(drawn.all("//*[@class='ladder-wide']//text"))
                .extracting(Element::getTextContent)
                .containsExactly("2.5 · <2027>");
        assertThat(drawn.all("//*[@class='ladder-narrow']//text")).isEmpty();
    }

    @Test
    void flagsAtTheSameLevelStandBesideEachOther() {
        var drawn = drawn(
                new LadderFlags(5, List.of(flag(Optional.empty(), 5), flag(Optional.of(Party.CUSTOMER), 5))),
                Party.CUSTOMER);

        for (String fit : List.of("wide", "narrow")) {
            assertThat(drawn.all("//*[@class='ladder-" + fit + "']//path"))
                    .extracting(path -> path.getAttribute("d"))
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        }
    }

    @Test
    void withoutFlagsNothingIsDrawn() {
        assertThat(Arrays.stream(Party.values()).map(new LadderFlags(5, List.of())::side))
                .containsOnly("");
    }

    /** @param halves twice the level */
    private static LadderFlags.Flag flag(Optional<Party> party, int halves) {
        return new LadderFlags.Flag(party, Amount.exact(Fraction.of(halves, 2)), "2.5 · <2027>");
    }

    private static Drawn drawn(LadderFlags flags, Party party) {
        return Drawn.of("<both>" + flags.side(party) + "</both>");
    }
}
