package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.measurement.statistics.Amount;
import org.junit.jupiter.api.Test;

/** Whoever wants to draw a chart with a program of his own finds its numbers without reading the drawing. */
class ChartDataTest {

    private static final MarkedAspects DATA = Charts.data(List.of(
            Charts.aspect("One", 20, 30, 0, 0),
            Charts.aspect("Two", 20, 0, 0, 0),
            Charts.aspect("Three", 0, 45, 0, 0)));

    @Test
    void aLineHasAValuePerAspectOrNone() {
        var radar = new Radar("radar", "R", Charts.ENGLISH, DATA, List.of());

        assertThat(table(radar.data()))
                .containsExactly(
                        "One: Customer, current level 2.0, Customer, importance 3.0",
                        "Two: Customer, current level 2.0, Customer, importance –",
                        "Three: Customer, current level –, Customer, importance 4.5");
        assertThat(radar.data().lowest()).isEqualTo(1);
        assertThat(radar.data().highest()).isEqualTo(5);
    }

    @Test
    void aDumbbellHasThemAsItIsSorted() {
        assertThat(table(new Dumbbell(
                                "d",
                                "D",
                                Charts.ENGLISH,
                                DATA.ordered(DATA.aspects().reversed()))
                        .data()))
                .element(0)
                .asString()
                .startsWith("One");
    }

    @Test
    void whoHasNoMarkIsNoLineAndNoPair() {
        assertThat(DATA.lines()).containsExactly(Charts.CUSTOMER_ACTUAL, Charts.CUSTOMER_IMPORTANCE);
        assertThat(new ImportanceActualMatrix("m", "M", Charts.ENGLISH, DATA)
                        .data()
                        .pairs())
                .containsExactly(Charts.PARTIES.pairs().customer());
        assertThat(DATA.hasGaps()).isTrue();
        assertThat(Charts.data(List.of(Charts.aspect("One", 20, 0, 0, 30))).hasGaps())
                .isFalse();
    }

    @Test
    void aDistributionHasPeoplePerLevel() {
        var bars = new DistributionBars(
                Charts.ENGLISH, "Strategy", Charts.SUPPLIER_ACTUAL, new Distribution(3, List.of(2, 0, 1)));

        assertThat(table(bars))
                .containsExactly(
                        "1: Supplier, current level 2.0",
                        "2: Supplier, current level 0.0",
                        "3: Supplier, current level 1.0");
        assertThat(bars.amount(0, Charts.CUSTOMER_ACTUAL)).isEmpty();
        assertThat(bars.lowest()).isZero();
        assertThat(bars.highest()).isEqualTo(3);
    }

    private static List<String> table(ChartData data) {
        return IntStream.range(0, data.categories().size())
                .mapToObj(row -> data.categories().get(row) + ": "
                        + String.join(
                                ", ",
                                data.lines().stream()
                                        .map(line -> line.name() + " " + written(data.amount(row, line)))
                                        .toList()))
                .toList();
    }

    private static String written(Optional<Amount> amount) {
        return amount.map(Charts.ENGLISH::number).orElse("–");
    }
}
