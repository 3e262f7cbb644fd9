package nl.samenspel.chart;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The letters of lots, aspect by aspect. */
class LotsStripTest {

    private static final List<LevelRoom> ROOMS = List.of(LevelRoom.WIDE, LevelRoom.NARROW);

    @Property(tries = 100)
    void noLetterTouchesAnotherOrANameOrLeavesItsRow(@ForAll("lots") LotLines lots, @ForAll("rooms") LevelRoom room) {
        var drawn = Drawn.of(new LotsStrip("w", lots).svg(room));
        var discs = discs(drawn);
        var names = names(lots, room, drawn);

        assertThat(discs).hasSize(levels(lots).size());
        for (int one = 0; one < discs.size(); one++) {
            var box = Box.around(discs.get(one).x(), discs.get(one).y(), LotsStrip.HALF);
            assertThat(names).noneMatch(name -> name.overlaps(box));
            assertThat(new Box(0, 0, room.width(), height(drawn)).holds(box)).isTrue();
            for (int other = 0; other < one; other++) {
                assertThat(Lots.distance(discs.get(one), discs.get(other))).isGreaterThan(17.5);
            }
        }
        var lines = between(drawn);
        assertThat(discs).noneMatch(disc -> lines.stream().anyMatch(y -> Math.abs(y - disc.y()) < LotsStrip.HALF));
    }

    @Property(tries = 50)
    void aLetterStandsStraightAboveOrBelowItsLevelInTheRowOfItsAspect(@ForAll("lots") LotLines lots) {
        var room = LevelRoom.WIDE;
        var drawn = Drawn.of(new LotsStrip("w", lots).svg(room));
        double step = (room.right() - room.left()) / 4;

        for (LotLine lot : lots.lots()) {
            var told = lot.levels().stream()
                    .filter(OptionalDouble::isPresent)
                    .map(OptionalDouble::getAsDouble)
                    .toList();
            var drawnLevels = drawn.all("//g[@class='lot'][text='" + lot.letter() + "']/circle").stream()
                    .map(Lots::middle)
                    .sorted(Comparator.comparingDouble(Point::y))
                    .map(disc -> 1 + (disc.x() - room.left()) / step)
                    .toList();
            assertThat(drawnLevels).hasSameSizeAs(told);
            for (int each = 0; each < told.size(); each++) {
                assertThat(drawnLevels.get(each)).isCloseTo(told.get(each), within(0.01));
            }
        }
    }

    @Test
    void rowsStandInTheOrderThatIsGiven() {
        var lots = Lots.of(List.of(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 4.0, 3.0, 2.0)));
        var order = List.of(4, 0, 7, 1, 2, 3, 5, 6);
        var ordered = lots.ordered(order);

        for (LevelRoom room : ROOMS) {
            var drawn = Drawn.of(new LotsStrip("w", ordered).svg(room));
            assertThat(drawn.all("//g[@class='chart-ink'][@font-weight='600']/text"))
                    .extracting(name -> name.getTextContent().replace("andsystems", "and systems"))
                    .containsExactlyElementsOf(
                            order.stream().map(Lots.ASPECTS::get).toList());
            double step = (room.right() - room.left()) / 4;
            assertThat(discs(drawn))
                    .extracting(disc -> Math.round((disc.x() - room.left()) / step))
                    .containsExactly(4L, 0L, 1L, 1L, 2L, 3L, 3L, 2L);
        }
    }

    @Test
    void aLineLeadsFromTheLowestToTheHighestAndThereIsNoneOfOneLot() {
        var three = Lots.of(List.of(nCopies(8, 4.5), nCopies(8, 2.0), nCopies(8, 0.0), nCopies(8, 3.0)));
        var drawn = Drawn.of(new LotsStrip("w", three).svg(LevelRoom.NARROW));
        var first = discs(drawn).subList(0, 3);

        assertThat(drawn.all("//path[@class='chart-edge']")).hasSize(8);
        assertThat(drawn.all("//path[@class='chart-edge']").getFirst().getAttribute("d"))
                .isEqualTo("M" + first.getFirst().written() + " L"
                        + first.getLast().written());
        assertThat(drawn.all("//g[@class='lot']/text").subList(0, 3))
                .extracting(Element::getTextContent)
                .containsExactly("B", "D", "A");
        assertThat(Drawn.of(new LotsStrip("w", Lots.alike(1, 3)).svg(LevelRoom.NARROW))
                        .all("//path[@class='chart-edge']"))
                .isEmpty();
    }

    /** Where the line passes between two discs, or through the middle one of three. */
    @Test
    void discsThatAreNearStandInLanesAroundTheLine() {
        for (int many : new int[] {2, 3}) {
            var drawn = Drawn.of(new LotsStrip("w", Lots.alike(many, 3)).svg(LevelRoom.WIDE));
            var line = drawn.all("//path[@class='chart-edge']")
                    .getFirst()
                    .getAttribute("d")
                    .split("[ ML]+", -1);
            double middle = Double.parseDouble(line[2]);

            assertThat(discs(drawn).subList(0, many))
                    .extracting(Point::y)
                    .containsExactlyElementsOf(
                            many == 2 ? List.of(middle - 10, middle + 10) : List.of(middle - 18, middle, middle + 18));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 12, 26})
    void howeverManyLotsThereAreAllHaveRoomEvenWhereTheyAreAlike(int many) {
        for (LevelRoom room : ROOMS) {
            var drawn = Drawn.of(new LotsStrip("w", Lots.alike(many, 1)).svg(room));
            var first = discs(drawn).subList(0, many);

            assertThat(discs(drawn)).hasSize(8 * many);
            assertThat(first.stream().mapToDouble(Point::x).distinct()).hasSize(1);
            assertThat(first.stream().mapToDouble(Point::y).distinct()).hasSize(many);
            assertThat(drawn.all("//g[@class='lot']/text").subList(0, many))
                    .extracting(Element::getTextContent)
                    .containsExactlyElementsOf(
                            IntStream.range(0, many).mapToObj(Lots::letter).toList());
        }
    }

    @Test
    void anAspectOfWhichNothingIsKnownHasItsRowAndNoLetter() {
        var drawn = Drawn.of(new LotsStrip("a & b", Lots.alike(3, 0)).figure());

        assertThat(drawn.all("//g[@class='lot']")).isEmpty();
        assertThat(drawn.all("//path[@class='chart-edge']")).isEmpty();
        assertThat(drawn.all("/figure/svg[@class='chart-wide']//g[@font-weight='600']/text"))
                .hasSize(8);
        assertThat(drawn.all("/figure/svg"))
                .extracting(svg -> svg.getAttribute("class") + " " + svg.getAttribute("aria-label"))
                .containsExactly("chart-wide a & b", "chart-narrow a & b");
    }

    @Provide
    Arbitrary<LotLines> lots() {
        return Lots.upTo(12);
    }

    @Provide
    Arbitrary<LevelRoom> rooms() {
        return Arbitraries.of(ROOMS);
    }

    private static List<Point> discs(Drawn drawn) {
        return drawn.all("//g[@class='lot']/circle").stream().map(Lots::middle).toList();
    }

    private static double height(Drawn drawn) {
        return Drawn.number(drawn.all("/svg").getFirst(), "height");
    }

    private static List<Double> levels(LotLines lots) {
        return lots.lots().stream()
                .flatMap(lot -> lot.levels().stream())
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble)
                .toList();
    }

    /** The names of the aspects as they are drawn. */
    private static List<Box> names(LotLines lots, LevelRoom room, Drawn drawn) {
        var boxes = new ArrayList<Box>();
        for (Element name : drawn.all("//g[@class='chart-ink'][@font-weight='600']//*[@y]")) {
            double width = LevelRoom.NAMES.width(name.getTextContent());
            double foot = Drawn.number(name, "y");
            assertThat(width).isLessThanOrEqualTo(room.hasNamesBeside() ? room.names() : room.width());
            boxes.add(new Box(0, foot - LevelRoom.NAMES.size(), width, foot + 3));
        }
        assertThat(boxes).hasSizeGreaterThanOrEqualTo(lots.aspects().size());
        return boxes;
    }

    /** Heights of the lines between the rows: those that run from the left edge to the right one. */
    private static List<Double> between(Drawn drawn) {
        var path = drawn.all("//path[@class='chart-line']").getFirst().getAttribute("d");
        var heights = new ArrayList<Double>();
        for (String piece : path.split("M", -1)) {
            if (piece.startsWith("0 ")) {
                heights.add(Double.parseDouble(piece.substring(2, piece.indexOf(" L"))));
            }
        }
        assertThat(heights).hasSize(8);
        return heights;
    }
}
