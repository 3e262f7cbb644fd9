package nl.samenspel.result.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableOrderTest {

    private static final Table TABLE = new Table(
            "actual",
            "",
            "",
            "Aspect",
            List.of(new Table.Group("customer", "Mercanta", List.of("Average", "Distribution"))),
            List.of(
                    row("Strategy", false, of(31, 20)),
                    row("Changes", true, of(5, 1)),
                    row("Agility", false, Cell.absent(1)),
                    row("Results", false, of(29, 20)),
                    row("People", false, of(2, 1)),
                    row("Structure", false, of(1, 1))),
            Table.Reading.WHOLE);

    @Test
    void theHighestComesFirstAndPartsStayBelowWhatTheyArePartsOf() {
        assertThat(labels(false)).containsExactly("People", "Strategy", "Changes", "Results", "Structure", "Agility");
    }

    @Test
    void whatIsNotThereIsLastEitherWay() {
        assertThat(labels(true)).containsExactly("Structure", "Results", "Strategy", "Changes", "People", "Agility");
    }

    /** 1.55 and 1.45 are both printed as 1.6 and 1.5, never told apart by more than that. */
    @Test
    void numbersThatArePrintedAlikeStayInTheOrderOfTheModel() {
        var close = new Table(
                "actual",
                "",
                "",
                "Aspect",
                TABLE.groups(),
                List.of(row("Strategy", false, of(151, 100)), row("Results", false, of(154, 100))),
                Table.Reading.WHOLE);

        assertThat(close.inOrder(new TableOrder("actual", 0, false)).rows())
                .extracting(Table.Row::label)
                .containsExactly("Strategy", "Results");
    }

    @Test
    void aColumnWithoutNumbersAndTheOrderOfAnotherTableChangeNothing() {
        assertThat(TABLE.inOrder(new TableOrder("actual", 1, false))).isSameAs(TABLE);
        assertThat(TABLE.inOrder(new TableOrder("actual", 7, false))).isSameAs(TABLE);
        assertThat(TABLE.inOrder(new TableOrder("importance", 0, false))).isSameAs(TABLE);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var order = new TableOrder("levels-customer", 12, true);

        assertThat(TableOrder.read(order.written())).isEqualTo(Optional.of(order));
        assertThat(order.turned()).isEqualTo(new TableOrder("levels-customer", 12, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "actual", "actual.1", "actual.-1.rising", "actual.100.rising", "actual.1.up", "a.1.rising\n"
            })
    void whatIsNotUnderstoodIsNotAsked(String written) {
        assertThat(TableOrder.read(written)).isEmpty();
    }

    private static List<String> labels(boolean isRising) {
        return TABLE.inOrder(new TableOrder("actual", 0, isRising)).rows().stream()
                .map(Table.Row::label)
                .toList();
    }

    private static Cell of(int numerator, int denominator) {
        var amount = Amount.exact(Fraction.of(numerator, denominator));
        return Cell.of("printed", "").printing(amount);
    }

    private static Table.Row row(String label, boolean isPart, Cell first) {
        return new Table.Row(label, isPart, List.of(first, Cell.EMPTY));
    }
}
