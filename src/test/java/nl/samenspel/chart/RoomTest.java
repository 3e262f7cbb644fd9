package nl.samenspel.chart;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What a drawing says by itself, and what is left to whatever stands around it. */
class RoomTest {

    private static final Radar EIGHT = new Radar(
            "radar",
            "Eight lines",
            Charts.ENGLISH,
            Charts.data(Charts.eight(), nCopies(8, List.of(10, 50, 30, 30, 30, 50, 50, 20))),
            List.of());
    private static final MarkedAspects PARTIES = Charts.data(Charts.tradingCompany());

    static List<Room> rooms() {
        return Charts.ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyLineIsDrawnWholeAndInsideTheDrawing(Room room) {
        var drawn = Drawn.of(EIGHT.svg(room));
        var plan = RadarPlan.of(room, EIGHT);
        var canvas = new Box(0, 0, room.width(), plan.height());
        var places = RadarPlaces.of(plan, EIGHT.data());

        for (Line line : EIGHT.data().lines()) {
            assertThat(drawn.of("g[@class='hollow' or @class='edged']/*", line)).hasSize(8);
            assertThat(places.of(line))
                    .allSatisfy(place -> assertThat(canvas.holds(Box.around(
                                    place.orElseThrow().x(), place.orElseThrow().y(), room.mark())))
                            .isTrue());
        }
        assertThat(drawn.document().getDocumentElement().getAttribute("class")).isEqualTo("chart-" + room.slug());
    }

    @Test
    void onPaperTheLegendIsPartOfTheDrawing() {
        for (Chart chart : List.of(EIGHT, new Dumbbell("d", "D", Charts.ENGLISH, PARTIES))) {
            var names = chart.data().lines().stream().map(Line::name).toList();
            var drawn = Drawn.of(chart.svg(Room.PAPER));

            assertThat(texts(drawn)).containsSequence(names);
            for (Line line : chart.data().lines()) {
                assertThat(drawn.all("/svg/g[path[@stroke-dasharray='"
                                + line.stroke().dashes(Room.PAPER.pen()) + "']]"))
                        .isNotEmpty();
            }
            for (Room room : List.of(Room.WIDE, Room.NARROW, Room.SMALL)) {
                assertThat(texts(Drawn.of(chart.svg(room)))).doesNotContainAnyElementsOf(names);
            }
        }
    }

    @Test
    void aMatrixOnPaperSaysWhoseMarksTheseAre() {
        var drawn = Drawn.of(new ImportanceActualMatrix("m", "M", Charts.ENGLISH, PARTIES).svg(Room.PAPER));

        assertThat(texts(drawn)).endsWith("Customer", "Supplier");
        assertThat(drawn.all("//circle")).hasSize(5);
        assertThat(drawn.all("//rect")).hasSize(5);
    }

    @Test
    void theLegendStandsBelowTheDrawingAndItsNamesCoverNothing() {
        var lines = Charts.eight().stream()
                .map(line -> new Line(
                        line.slug(),
                        line.name() + ", of which there is so much to say that it takes several lines on paper",
                        line.tone(),
                        line.stroke(),
                        line.mark()))
                .toList();
        var legend = Legend.ofLines(Room.PAPER, Charts.data(lines, List.of(nCopies(8, 30))), 400);
        var below = new Box(0, 400, Room.PAPER.width(), legend.bottom());

        assertThat(legend.entries()).hasSize(8);
        for (Legend.Entry one : legend.entries()) {
            assertThat(below.holds(one.name().box())).isTrue();
            assertThat(legend.entries())
                    .filteredOn(other -> !other.equals(one))
                    .noneMatch(other -> other.name().box().overlaps(one.name().box()));
        }
    }

    @Test
    void amongManyOnlyTheNumbersOfTheSpokesAreWritten() {
        assertThat(texts(Drawn.of(EIGHT.svg(Room.SMALL)))).containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(texts(Drawn.of(new Dumbbell("d", "D", Charts.ENGLISH, PARTIES).svg(Room.SMALL))))
                .isEmpty();
        assertThat(texts(Drawn.of(new ImportanceActualMatrix("m", "M", Charts.ENGLISH, PARTIES).svg(Room.SMALL))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noLetterIsSmallerThanTwelvePixelsOrNinePointsOnPaper(Room room) {
        double smallest = room.equals(Room.PAPER) ? 9 : 12;

        assertThat(Drawn.of(EIGHT.svg(room)).all("//text"))
                .isNotEmpty()
                .extracting(text -> Drawn.number(text, "font-size"))
                .allMatch(size -> size >= smallest);
    }

    @Test
    void dashesAreAsFineAsTheLine() {
        assertThat(Stroke.DASHED.dashes(1)).isEqualTo("5 4");
        assertThat(Stroke.DASHED.dashes(Room.PAPER.pen())).isEqualTo("4 3.2");
        assertThat(Stroke.SOLID.dashes(Room.PAPER.pen())).isEqualTo("none");
    }

    private static List<String> texts(Drawn drawn) {
        return drawn.all("//text").stream().map(Element::getTextContent).toList();
    }
}
