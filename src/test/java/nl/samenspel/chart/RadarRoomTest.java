package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Names of all lengths in all numbers find room in every drawing. */
class RadarRoomTest {

    @Property(tries = 300)
    void noNameCoversAnotherOrTheRingsOrLeavesTheDrawing(
            @ForAll("aspects") List<String> names,
            @ForAll("corners") List<String> corners,
            @ForAll("rooms") Room room) {
        var plan = RadarPlan.of(room, Charts.cornered(names, corners));
        var canvas = new Box(0, 0, room.width(), plan.height());
        var labels = new ArrayList<>(plan.names());
        labels.addAll(plan.corners());

        assertThat(labels).hasSize(names.size() + (room.equals(Room.SMALL) ? 0 : 4));
        labels.addAll(plan.key());
        for (int one = 0; one < labels.size(); one++) {
            assertThat(canvas.holds(labels.get(one).box()))
                    .as("%s in %s", labels.get(one), canvas)
                    .isTrue();
            for (int other = 0; other < one; other++) {
                assertThat(labels.get(one).box().overlaps(labels.get(other).box()))
                        .as("%s over %s", labels.get(one), labels.get(other))
                        .isFalse();
            }
        }
        for (Label label : labels) {
            assertThat(distance(plan.centre(), label.box())).as("%s", label).isGreaterThanOrEqualTo(plan.radius());
        }
    }

    @Property(tries = 100)
    void namesStayInTheirOrderAndWhole(@ForAll("aspects") List<String> names, @ForAll("rooms") Room room) {
        var plan = RadarPlan.of(room, Charts.radar(Charts.named(names)));

        for (int each = 0; each < names.size(); each++) {
            var number = String.valueOf(each + 1);
            var name = names.get(each).replaceAll("[- ]", "");
            assertThat(letters(plan.names().get(each))).isEqualTo(room.numbersNames() ? number : name);
            if (room.equals(Room.NARROW)) {
                assertThat(letters(plan.key().get(each))).isEqualTo(number + name);
            }
        }
        assertThat(plan.key()).hasSize(room.equals(Room.NARROW) ? names.size() : 0);
    }

    private static String letters(Label label) {
        return String.join("", label.lines()).replaceAll("[- ]", "");
    }

    @Provide
    Arbitrary<Room> rooms() {
        return Arbitraries.of(Charts.ROOMS);
    }

    @Provide
    Arbitrary<List<String>> aspects() {
        return phrase().list().ofMinSize(3).ofMaxSize(16);
    }

    @Provide
    Arbitrary<List<String>> corners() {
        return phrase().list().ofSize(4);
    }

    private static Arbitrary<String> phrase() {
        var word =
                Arbitraries.strings().withChars("aeimnorstWüß").ofMinLength(2).ofMaxLength(14);
        return word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
    }

    private static double distance(Point centre, Box box) {
        double x = Math.max(0, Math.max(box.left() - centre.x(), centre.x() - box.right()));
        double y = Math.max(0, Math.max(box.top() - centre.y(), centre.y() - box.bottom()));
        return Math.hypot(x, y);
    }
}
