package nl.samenspel.chart;

import static nl.samenspel.chart.Charts.tenths;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.model.Quadrant.Corner;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.Test;

class AspectMarksTest {

    @Test
    void onesOwnAnswersAreOfOnesOwnPartyAndMayBeMissing() {
        var marks = Charts.PARTIES.marks(
                "Strategy",
                (party, measure) -> Optional.of(Amount.exact(Fraction.of(4, 1)))
                        .filter(_ -> party == Party.SUPPLIER && measure == Measure.IMPORTANCE));

        assertThat(marks.marks()).containsOnly(entry(Charts.SUPPLIER_IMPORTANCE, Amount.exact(Fraction.of(4, 1))));
        assertThat(marks.gap(Charts.PARTIES.pairs().supplier())).isEmpty();
    }

    @Test
    void theGapIsImportanceLessActual() {
        assertThat(Charts.aspect("Structure", 34, 38, 34, 29)
                        .gap(Charts.PARTIES.pairs().supplier()))
                .contains(tenths(-5));
    }

    @Test
    void aQuadrantRunsFromItsFirstAspectToItsLastPastTheTop() {
        var quadrant = RadarQuadrant.of(
                "Soft side",
                Corner.TOP_LEFT,
                List.of("people", "talk", "plans"),
                List.of("plans", "deeds", "people", "talk"));

        assertThat(quadrant).isEqualTo(new RadarQuadrant("Soft side", Corner.TOP_LEFT, 2, 0));
    }
}
