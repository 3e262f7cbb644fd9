package nl.samenspel.chart;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.samenspel.chart.WishRow.Before;
import nl.samenspel.chart.WishRow.People;
import nl.samenspel.chart.WishRow.Range;
import nl.samenspel.chart.WishRow.Untold;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Before the talk, and agreed. */
class WishStripTest {

    private static final List<LevelRoom> ROOMS = List.of(LevelRoom.WIDE, LevelRoom.NARROW);
    private static final OptionalDouble NONE = OptionalDouble.empty();

    @Test
    void aCircleStandsForEachPersonAtTheLevelThatTheyWanted() {
        for (LevelRoom room : ROOMS) {
            var drawn = drawn(room, row(new People(List.of(1, 0, 4, 9, 12)), NONE, NONE));
            var near = new ArrayList<Integer>(nCopies(5, 0));
            circles(drawn).forEach(circle -> {
                int level = (int) Math.round((circle.x() - x(room, 1)) / step(room));
                near.set(level, near.get(level) + 1);
            });

            assertThat(near).containsExactly(1, 0, 4, 9, 12);
            assertThat(drawn.all("//g[@class='chart-customer']//circle")).hasSize(26);
        }
    }

    @Test
    void moreThanTwelveAreOneCircleWithTheirNumber() {
        var drawn = drawn(LevelRoom.WIDE, row(new People(List.of(0, 0, 13, 0, 0)), NONE, NONE));

        assertThat(circles(drawn)).hasSize(1);
        assertThat(drawn.all("//g[@class='chart-customer']/text"))
                .extracting(Element::getTextContent)
                .containsExactly("13");
    }

    @Property(tries = 100)
    void noFrameBetweenTwoLevelsCutsThroughAPersonAndNobodyLeavesTheRow(
            @ForAll("people") List<List<Integer>> people,
            @ForAll("rooms") LevelRoom room,
            @ForAll("halves") double agreed) {
        var rows = people.stream()
                .map(perLevel -> row(new People(perLevel), OptionalDouble.of(agreed), OptionalDouble.of(2)))
                .toList();
        var drawn = drawn(room, rows.toArray(WishRow[]::new));
        var frames = frames(drawn);
        var circles = circles(drawn).stream()
                .map(circle -> Box.around(circle.x(), circle.y(), 5.2))
                .toList();
        var minimums = drawn.all("//path[@class='minimum']").stream()
                .map(line -> Double.parseDouble(line.getAttribute("d").replaceAll("M[^ ]+ ([^ ]+) .*", "$1")))
                .toList();

        assertThat(frames).hasSize(rows.size());
        assertThat(circles)
                .allMatch(circle -> frames.stream().allMatch(frame -> frame.holds(circle) || !frame.overlaps(circle)));
        for (int one = 0; one < circles.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(touch(circles.get(one), circles.get(other))).isFalse();
            }
        }
        assertThat(circles)
                .allMatch(circle -> minimums.stream().noneMatch(y -> y > circle.top() && y < circle.bottom()))
                .allMatch(circle -> circle.left() >= 0 && circle.right() <= room.width());
        for (Element name : drawn.all("//g[@font-weight='600']//*[@y]")) {
            double foot = Drawn.number(name, "y");
            assertThat(circles)
                    .noneMatch(circle -> circle.overlaps(
                            new Box(0, foot - 11, LevelRoom.NAMES.width(name.getTextContent()), foot + 2)));
        }
    }

    @Test
    void theFrameIsAroundTheAgreedLevelAndNarrowerBetweenTwo() {
        var whole = frames(drawn(LevelRoom.WIDE, row(new Untold("–"), OptionalDouble.of(3), NONE)))
                .getFirst();
        var half = frames(drawn(LevelRoom.WIDE, row(new Untold("–"), OptionalDouble.of(2.5), NONE)))
                .getFirst();

        assertThat((whole.left() + whole.right()) / 2).isCloseTo(x(LevelRoom.WIDE, 3), within(0.1));
        assertThat((half.left() + half.right()) / 2).isCloseTo(x(LevelRoom.WIDE, 2.5), within(0.1));
        assertThat(half.right() - half.left()).isLessThan(whole.right() - whole.left());
    }

    @Test
    void ofARangeNothingIsDrawnThanFromWhereToWhere() {
        for (LevelRoom room : ROOMS) {
            var drawn = drawn(room, row(new Range(2.2, 3.8), NONE, NONE));

            assertThat(circles(drawn)).isEmpty();
            assertThat(ends(drawn).getFirst()).isCloseTo(x(room, 2.2), within(0.1));
            assertThat(ends(drawn).getLast()).isCloseTo(x(room, 3.8), within(0.1));
        }
    }

    @Test
    void aRangeOfNoWidthIsAQuarterOfALevelWide() {
        var ends = ends(drawn(LevelRoom.WIDE, row(new Range(3, 3), NONE, NONE)));

        assertThat(ends.getLast() - ends.getFirst()).isCloseTo(step(LevelRoom.WIDE) / 4, within(0.2));
    }

    @Test
    void whereNothingIsToldStandWordsAndNoScaleBehindThem() {
        var words = "Not shown, as fewer than five people of the team said what they want for this lot.";
        for (LevelRoom room : ROOMS) {
            var drawn = drawn(room, row(new Untold(words), NONE, NONE));
            var said = drawn.all("//g[@class='chart-soft']/text/tspan");

            assertThat(String.join(
                            " ", said.stream().map(Element::getTextContent).toList()))
                    .isEqualTo(words);
            assertThat(said)
                    .allMatch(line ->
                            Drawn.number(line, "x") + LevelRoom.REMARKS.width(line.getTextContent()) <= room.width());
            assertThat(drawn.all("//*[@class='chart-customer' or @class='range' or @class='agreed']"))
                    .isEmpty();
            assertThat(drawn.all("//path[@class='chart-line']").getFirst().getAttribute("d"))
                    .as("the line below the row, and none of the scale")
                    .matches("M0 (\\S+) L" + Markup.shortest(room.width()) + " \\1");
        }
    }

    @Test
    void wordsStandBelowWhatWasAgreedAllTheSame() {
        var drawn = drawn(LevelRoom.WIDE, row(new Untold("Not shown."), OptionalDouble.of(4), NONE));
        var said = drawn.all("//g[@class='chart-soft']/text[.='Not shown.']").getFirst();

        assertThat(Drawn.number(said, "y") - LevelRoom.REMARKS.size())
                .isGreaterThan(frames(drawn).getFirst().bottom());
        assertThat(Drawn.number(said, "y"))
                .isLessThan(Drawn.number(drawn.all("/svg").getFirst(), "height"));
    }

    @Test
    void theMinimumIsAShortLineBelowItsLevelAndThereIsNoneWithoutOne() {
        var drawn = drawn(
                LevelRoom.WIDE,
                row(new People(List.of(0, 0, 2, 0, 0)), NONE, OptionalDouble.of(3)),
                row(new People(List.of(0, 0, 2, 0, 0)), NONE, NONE));

        var ends = drawn.all("//path[@class='minimum']")
                .getFirst()
                .getAttribute("d")
                .split("[ ML]+", -1);
        assertThat(drawn.all("//path[@class='minimum']")).hasSize(1);
        assertThat((Double.parseDouble(ends[1]) + Double.parseDouble(ends[3])) / 2)
                .isCloseTo(x(LevelRoom.WIDE, 3), within(0.1));
        assertThat(Double.parseDouble(ends[2]))
                .isGreaterThan(circles(drawn).getFirst().y() + 5);
    }

    @Test
    void rowsStandInTheirOrderInBothDrawingsWhichHaveTheirWordsAsTheirName() {
        var rows = Lots.LONG.stream()
                .map(name -> new WishRow(name, new People(List.of(0, 0, 1, 0, 0)), NONE, NONE))
                .toList();
        var drawn = Drawn.of(new WishStrip(5, rows, "what <eight> wanted").figure());

        for (String room : List.of("wide", "narrow")) {
            var svg = "/figure/svg[@class='chart-" + room + "'][@role='img']";
            assertThat(drawn.all(svg).getFirst().getAttribute("aria-label")).isEqualTo("what <eight> wanted");
            assertThat(drawn.all(svg + "/g[@font-weight='600']/text"))
                    .extracting(name -> name.getTextContent().replaceAll("[- ]", ""))
                    .containsExactlyElementsOf(Lots.LONG.stream()
                            .map(name -> name.replaceAll("[- ]", ""))
                            .toList());
        }
    }

    @Test
    void theLegendHasWhatHasAName() {
        var all = Drawn.of(new WishKey("a person", "range", "agreed", "minimum").legend());
        var some = Drawn.of(new WishKey("a <person>", "", "agreed", "").legend());

        assertThat(all.all("/ul/li/span")).hasSize(4);
        assertThat(all.all("/ul/li[1]//circle | /ul/li[2]//path[@class='range'] | /ul/li[3]//rect[@class='agreed']"
                        + " | /ul/li[4]//path[@class='minimum']"))
                .hasSize(4);
        assertThat(some.all("/ul/li/span")).extracting(Element::getTextContent).containsExactly("a <person>", "agreed");
    }

    @Provide
    Arbitrary<List<List<Integer>>> people() {
        return Arbitraries.integers()
                .between(0, 14)
                .list()
                .ofSize(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LevelRoom> rooms() {
        return Arbitraries.of(ROOMS);
    }

    @Provide
    Arbitrary<Double> halves() {
        return Arbitraries.integers().between(2, 10).map(half -> half / 2.0);
    }

    private static WishRow row(Before before, OptionalDouble agreed, OptionalDouble minimum) {
        return new WishRow("Processes and systems", before, agreed, minimum);
    }

    private static Drawn drawn(LevelRoom room, WishRow... rows) {
        return Drawn.of(new WishStrip(5, List.of(rows), "words").svg(room));
    }

    private static List<Point> circles(Drawn drawn) {
        return drawn.all("//circle").stream().map(Lots::middle).toList();
    }

    private static List<Box> frames(Drawn drawn) {
        return drawn.all("//rect[@class='agreed']").stream()
                .map(frame -> new Box(
                        Drawn.number(frame, "x"),
                        Drawn.number(frame, "y"),
                        Drawn.number(frame, "x") + Drawn.number(frame, "width"),
                        Drawn.number(frame, "y") + Drawn.number(frame, "height")))
                .toList();
    }

    /** Of the line in the middle of a bracket. */
    private static List<Double> ends(Drawn drawn) {
        var path = drawn.all("//path[@class='range']").getFirst().getAttribute("d");
        var line = path.split("M", -1)[2].split("[ L]+", -1);
        return List.of(Double.parseDouble(line[0]), Double.parseDouble(line[2]));
    }

    /** Do two circles of such boxes touch? */
    private static boolean touch(Box one, Box other) {
        return Math.hypot(one.left() - other.left(), one.top() - other.top()) < one.right() - one.left();
    }

    private static double step(LevelRoom room) {
        return (room.right() - room.left()) / 4;
    }

    private static double x(LevelRoom room, double level) {
        return room.left() + (level - 1) * step(room);
    }
}
