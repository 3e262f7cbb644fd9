package nl.samenspel.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.ImportanceMatrix.Cell;
import nl.samenspel.measurement.ImportanceMatrix.Place;
import nl.samenspel.measurement.Priorities.Aspect;
import nl.samenspel.measurement.statistics.Fraction;
import org.junit.jupiter.api.Test;

class PrioritiesTest {

    @Test
    void importanceTimesDistanceDecidesAndAnAspectThatIsWhereItShouldBeHasNone() {
        Map<String, Aspect> aspects = new LinkedHashMap<>();
        aspects.put("small gap", new Aspect(Fraction.of(5, 1), Fraction.of(1, 2)));
        aspects.put("large gap", new Aspect(Fraction.of(4, 1), Fraction.of(2, 1)));
        aspects.put("no gap", new Aspect(Fraction.of(5, 1), Fraction.of(-1, 1)));
        Priorities priorities = Priorities.of(aspects);

        assertThat(priorities.weights().keySet()).containsExactly("large gap", "small gap", "no gap");
        assertThat(priorities.weights().get("large gap")).isEqualTo(Fraction.of(8, 14));
        assertThat(priorities.top()).containsExactly("large gap", "small gap");
    }

    @Test
    void theSharedAgendaIsWhatBothHaveAtTheTop() {
        Priorities one = Priorities.of(gaps("a", 4, "b", 3, "c", 2, "d", 1));
        Priorities other = Priorities.of(gaps("a", 1, "b", 2, "c", 3, "d", 4));

        assertThat(one.sharedWith(other)).containsExactly("b", "c");
        assertThat(Priorities.of(Map.of()).top()).isEmpty();
    }

    @Test
    void anAspectIsPutInACellOnlyWhenThatIsSureEnough() {
        Map<String, Place> aspects = new LinkedHashMap<>();
        aspects.put("low", place(new int[] {0, 0, 0, 0, 12}, new int[] {8, 4, 0, 0, 0}));
        aspects.put("high", place(new int[] {0, 0, 0, 2, 10}, new int[] {0, 0, 0, 4, 8}));
        aspects.put("border", place(new int[] {0, 0, 0, 0, 12}, new int[] {0, 4, 4, 4, 0}));
        aspects.put("unimportant", place(new int[] {10, 2, 0, 0, 0}, new int[] {10, 2, 0, 0, 0}));

        assertThat(ImportanceMatrix.cells(aspects))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "low", Cell.IMPORTANT_AND_LOW,
                        "high", Cell.IMPORTANT_AND_HIGH,
                        "border", Cell.ON_THE_BORDER,
                        "unimportant", Cell.LESS_IMPORTANT_AND_LOW));
        assertThat(ImportanceMatrix.cells(Map.of())).isEmpty();
    }

    private static Place place(int[] importance, int[] actual) {
        return new Place(
                ScoredGroup.of(References.histogram(importance)), ScoredGroup.of(References.histogram(actual)));
    }

    private static Map<String, Aspect> gaps(Object... aspectsAndGaps) {
        Map<String, Aspect> aspects = new LinkedHashMap<>();
        List<Object> list = List.of(aspectsAndGaps);
        for (int place = 0; place < list.size(); place += 2) {
            aspects.put(
                    (String) list.get(place),
                    new Aspect(Fraction.of(3, 1), Fraction.of((Integer) list.get(place + 1), 1)));
        }
        return aspects;
    }
}
