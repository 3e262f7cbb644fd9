package nl.samenspel.chart;

import static nl.samenspel.chart.Charts.aspect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ImportanceActualMatrixTest {

    @Test
    void importanceGoesUpAndActualGoesRight() {
        var plan = plan(List.of(aspect("One", 20, 40, 0, 0)), Room.WIDE);
        var mark = plan.marks().getFirst().place();
        double level = (plan.plot().right() - plan.plot().left()) / 5;

        assertThat(mark.x()).isCloseTo(plan.plot().left() + 1.5 * level, within(0.01));
        assertThat(mark.y()).isCloseTo(plan.plot().top() + 1.5 * level, within(0.01));
    }

    @Test
    void aPartyThatLacksOneOfTheTwoHasNoMark() {
        var plan = plan(List.of(aspect("One", 20, 0, 30, 40), aspect("Two", 0, 30, 0, 40)), Room.WIDE);

        assertThat(plan.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.pair().tone()).isEqualTo(Tone.SUPPLIER);
            assertThat(mark.numbers()).isEqualTo("1");
        });
    }

    @Test
    void aspectsInTheSamePlaceShareAMark() {
        var plan = plan(
                List.of(aspect("One", 20, 40, 0, 0), aspect("Two", 30, 40, 0, 0), aspect("Three", 20, 40, 0, 0)),
                Room.WIDE);

        assertThat(plan.marks()).extracting(MatrixMark::numbers).containsExactly("1, 3", "2");
    }

    @Test
    void equalPlacesOfBothPartiesAreMovedApartAroundTheTrueOne() {
        var together = plan(List.of(aspect("One", 20, 40, 20, 40)), Room.WIDE);
        var alone = plan(List.of(aspect("One", 20, 40, 0, 0)), Room.WIDE)
                .marks()
                .getFirst()
                .place();

        assertThat(together.marks().get(0).place().x()).isCloseTo(alone.x() - Room.WIDE.mark(), within(0.01));
        assertThat(together.marks().get(1).place().x()).isCloseTo(alone.x() + Room.WIDE.mark(), within(0.01));
    }

    @Property(tries = 100)
    void everyNumberStaysInThePlotAndCoversNoMarkAndNoOther(
            @ForAll("aspects") List<AspectMarks> aspects, @ForAll("rooms") Room room) {
        var plan = plan(aspects, room);

        for (int each = 0; each < plan.numbers().size(); each++) {
            var box = plan.numbers().get(each).box();
            assertThat(plan.plot().holds(box)).isTrue();
            assertThat(plan.marks()).noneMatch(mark -> mark.box(room.mark()).overlaps(box));
            for (int other = 0; other < each; other++) {
                assertThat(plan.numbers().get(other).box().overlaps(box)).isFalse();
            }
        }
        var canvas = new Box(0, 0, room.width(), plan.height());
        assertThat(plan.key())
                .hasSize(room.equals(Room.SMALL) ? 0 : aspects.size())
                .allMatch(label -> canvas.holds(label.box()));
        assertThat(plan.numbers())
                .hasSize(room.equals(Room.SMALL) ? 0 : plan.marks().size());
        assertThat(plan.marks()).allMatch(mark -> canvas.holds(mark.box(room.mark())));
    }

    @Provide
    Arbitrary<Room> rooms() {
        return Arbitraries.of(Charts.ROOMS);
    }

    @Provide
    Arbitrary<List<AspectMarks>> aspects() {
        var value = Arbitraries.integers().between(10, 50);
        return Combinators.combine(value, value, value, value)
                .as((one, two, three, four) -> aspect("An aspect with a rather long name", one, two, three, four))
                .list()
                .ofMinSize(1)
                .ofMaxSize(16);
    }

    private static MatrixPlan plan(List<AspectMarks> aspects, Room room) {
        return MatrixPlan.of(room, Charts.data(aspects));
    }
}
