package nl.samenspel.chart;

import static nl.samenspel.chart.Charts.aspect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DumbbellTest {

    @Test
    void theWidestGapOfEitherPartyComesFirstWhateverItsDirection() {
        var dumbbell = dumbbell(List.of(
                aspect("Nothing to compare", 0, 30, 20, 0),
                aspect("Small", 30, 35, 30, 30),
                aspect("Backwards", 30, 30, 40, 20),
                aspect("Equal to small", 30, 35, 30, 30),
                aspect("Wide", 20, 45, 30, 30)));

        assertThat(dumbbell.data().aspects())
                .extracting(AspectMarks::name)
                .containsExactly("Wide", "Backwards", "Small", "Equal to small", "Nothing to compare");
    }

    @Property
    void marksLieAtTheirLevelOnTheAxis(@ForAll @IntRange(min = 10, max = 50) int tenths, @ForAll("rooms") Room room) {
        var dumbbell = dumbbell(List.of(aspect("One", tenths, 10, 50, 0)));
        var plan = DumbbellPlan.of(room, dumbbell.data());
        var drawn = Drawn.of(dumbbell.svg(room));

        double lowest = drawn.marks(Charts.CUSTOMER_IMPORTANCE).getFirst().x();
        double highest = drawn.marks(Charts.SUPPLIER_ACTUAL).getFirst().x();
        double between = drawn.marks(Charts.CUSTOMER_ACTUAL).getFirst().x();

        assertThat(lowest).isCloseTo(plan.left(), within(0.1));
        assertThat(highest).isCloseTo(plan.right(), within(0.1));
        assertThat((between - lowest) / (highest - lowest)).isCloseTo((tenths - 10) / 40.0, within(0.002));
        assertThat(highest + 2 * room.mark()).isLessThanOrEqualTo(room.width());
    }

    @Test
    void aPartyWithoutOneOfTheTwoHasNoLine() {
        var drawn = Drawn.of(dumbbell(List.of(aspect("One", 20, 40, 30, 0))).svg(Room.WIDE));

        var from = drawn.marks(Charts.CUSTOMER_IMPORTANCE).getFirst();
        var to = drawn.marks(Charts.CUSTOMER_ACTUAL).getFirst();
        assertThat(drawn.all("//g[@class='chart-customer']/path"))
                .extracting(path -> path.getAttribute("d"))
                .containsExactly("M" + from.written() + " L" + to.written());
        assertThat(drawn.all("//g[@class='chart-supplier']/path")).isEmpty();
        assertThat(drawn.marks(Charts.SUPPLIER_ACTUAL)).hasSize(1);
        assertThat(drawn.marks(Charts.SUPPLIER_IMPORTANCE)).isEmpty();
    }

    @Test
    void linesStandAboveEachOtherAroundTheMiddleAndOneByItselfInIt() {
        var one = DumbbellPlan.of(Room.WIDE, Charts.data(List.of(aspect("One", 20, 40, 0, 0))));
        var both = DumbbellPlan.of(Room.WIDE, Charts.data(List.of(aspect("One", 20, 40, 20, 40))));
        var row = both.rows().getFirst();

        assertThat(one.point(one.rows().getFirst(), 0, 2).y())
                .isEqualTo(one.rows().getFirst().middle());
        assertThat(both.point(row, 0, 2).y()).isLessThan(row.middle() - Room.WIDE.mark());
        assertThat(both.point(row, 1, 2).y()).isGreaterThan(row.middle() + Room.WIDE.mark());
    }

    @Property(tries = 50)
    void rowsFollowEachOtherAndHoldTheirNameAndMarks(
            @ForAll @IntRange(min = 1, max = 16) int aspects, @ForAll("rooms") Room room) {
        var name = "Widerstandsfähigkeit und Zusammenarbeitsvereinbarungen";
        var dumbbell = dumbbell(Charts.named(java.util.Collections.nCopies(aspects, name)));
        var plan = DumbbellPlan.of(room, dumbbell.data());

        double top = plan.axis();
        for (DumbbellPlan.Row row : plan.rows()) {
            var inside = new Box(0, top, room.width(), row.bottom());
            assertThat(row.name()).matches(given -> given.isEmpty() == room.equals(Room.SMALL));
            assertThat(row.name().stream()).allMatch(label -> inside.holds(label.box()));
            for (int lane = 0; lane < plan.lanes(); lane++) {
                var mark = plan.point(row, lane, 2);
                var box = Box.around(mark.x(), mark.y(), room.mark() * 1.2);
                assertThat(inside.holds(box)).isTrue();
                assertThat(row.name().stream()).noneMatch(label -> box.overlaps(label.box()));
            }
            top = row.bottom();
        }
        assertThat(plan.height()).isEqualTo(top);
    }

    @Provide
    Arbitrary<Room> rooms() {
        return Arbitraries.of(Charts.ROOMS);
    }

    private static Dumbbell dumbbell(List<AspectMarks> aspects) {
        return new Dumbbell("dumbbell", "Importance against actual", Charts.ENGLISH, Charts.data(aspects));
    }
}
