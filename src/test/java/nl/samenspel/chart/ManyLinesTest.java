package nl.samenspel.chart;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A chart draws whatever lines it is given, also such as no page has yet, and they are told apart without colours. */
class ManyLinesTest {

    private static final List<Line> EIGHT = Charts.eight();

    @Test
    void everyLineHasAMarkOfItsOwn() {
        var drawn = Drawn.of(radar(EIGHT, nCopies(5, List.of(10, 15, 20, 25, 30, 35, 40, 45)))
                .svg(Room.WIDE));

        assertThat(EIGHT)
                .extracting(line -> outline(drawn.of("g[@class='hollow' or @class='edged']/*[1]", line)
                        .getFirst()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyLineInInkHasDashesOfItsOwn() {
        var drawn = Drawn.of(radar(EIGHT, nCopies(5, nCopies(8, 30))).svg(Room.WIDE));

        assertThat(EIGHT.stream().filter(line -> line.tone() == Tone.INK))
                .hasSize(6)
                .extracting(line -> drawn.of("path", line).getFirst().getAttribute("stroke-dasharray"))
                .doesNotHaveDuplicates();
        assertThat(drawn.all("//g[@class='chart-ink' and @color='#1b2330']/g/path"))
                .hasSize(6);
    }

    @Property(tries = 100)
    void onARadarNoMarkCoversAnother(@ForAll("tenths") List<List<Integer>> tenths, @ForAll("rooms") Room room) {
        var radar = radar(EIGHT, tenths);
        var plan = RadarPlan.of(room, radar);
        var places = RadarPlaces.of(plan, radar.data());

        for (int spoke = 0; spoke < tenths.size(); spoke++) {
            var seen = new ArrayList<Line>();
            for (Line line : radar.data().lines()) {
                var place = places.of(line).get(spoke);
                assertThat(place.isPresent())
                        .isEqualTo(radar.data().amount(spoke, line).isPresent());
                for (Line other : place.isPresent() ? seen : List.<Line>of()) {
                    if (!line.mark().holds(other.mark())) {
                        assertThat(distance(
                                        place.orElseThrow(),
                                        places.of(other).get(spoke).orElseThrow()))
                                .isGreaterThan(1.99 * room.mark());
                    }
                }
                place.ifPresent(_ -> seen.add(line));
            }
        }
    }

    @Test
    void butAFilledOneMayStandInAHollowOneThatLiesBelowIt() {
        var equal = nCopies(3, nCopies(8, 30));
        var radar = radar(EIGHT, equal);
        var places = RadarPlaces.of(RadarPlan.of(Room.WIDE, radar), radar.data());
        var hollowOnTop = radar(List.of(EIGHT.get(3), EIGHT.get(2)), equal);
        var apart = RadarPlaces.of(RadarPlan.of(Room.WIDE, hollowOnTop), hollowOnTop.data());

        assertThat(places.of(EIGHT.get(3))).isEqualTo(places.of(EIGHT.get(2)));
        assertThat(places.of(EIGHT.get(5))).isEqualTo(places.of(Charts.SUPPLIER_ACTUAL));
        assertThat(radar.svg(Room.WIDE)).containsSubsequence("class=\"target", "class=\"present", "class=\"customer");
        assertThat(apart.of(EIGHT.get(3)).getFirst())
                .isNotEqualTo(apart.of(EIGHT.get(2)).getFirst());
    }

    @Test
    void inkStaysOnTheSpokeWhereNothingIsInItsWay() {
        var radar = radar(EIGHT, nCopies(4, List.of(0, 10, 20, 30, 40, 50, 0, 0)));
        var plan = RadarPlan.of(Room.WIDE, radar);
        var places = RadarPlaces.of(plan, radar.data());

        assertThat(places.of(EIGHT.get(2)).getFirst()).contains(plan.point(0, 2, 0));
        assertThat(places.of(EIGHT.get(5)).getFirst()).contains(plan.point(0, 5, 0));
    }

    @Test
    void whatOneLineLacksIsNotShownInTheDrawingAndInWords() {
        var radar = radar(EIGHT, List.of(nCopies(8, 30), List.of(30, 30, 0, 30, 30, 30, 30, 30), nCopies(8, 20)));

        assertThat(Drawn.of(radar.svg(Room.WIDE)).of("polygon", EIGHT.get(2))).hasSize(2);
        assertThat(radar.words())
                .element(1)
                .isEqualTo(
                        "Aspect 2 – Customer, current level: 3.0; Supplier, current level: 3.0; The present: not shown;"
                                + " The target: 3.0; The later: 3.0; The last: 3.0; The lot: 3.0; The other lot: 3.0.");
        assertThat(radar.caption()).isEqualTo("Levels 1 to 5, from the centre outwards.");
    }

    @Test
    void asManyLinesCanBeSwitchedOffAsTheStyleSheetKnowsAndTheOthersStay() throws IOException {
        var nine = new ArrayList<>(EIGHT);
        nine.add(Charts.CUSTOMER_IMPORTANCE);
        var drawn = Drawn.of(radar(nine, nCopies(3, nCopies(9, 30))).figure());
        var sheet = Files.readString(Path.of("src/main/resources/static/assets/samenspel.css"));

        assertThat(drawn.all("//fieldset/*[@class='toggle']")).hasSize(9);
        assertThat(drawn.all("//fieldset/label/input")).hasSize(ChartFigure.SWITCHES);
        assertThat(drawn.all("//fieldset/span[@class='toggle']/span"))
                .extracting(Element::getTextContent)
                .containsExactly("Customer, importance");
        for (int each = 1; each <= ChartFigure.SWITCHES; each++) {
            assertThat(sheet).contains(".chart:has(.show-" + each + ":not(:checked)) .line-" + each);
            assertThat(drawn.all("//svg[@role='img']//g[contains(@class, ' line-" + each + "')]"))
                    .hasSize(2);
        }
        assertThat(drawn.all("//g[@class='customer-importance']")).hasSize(2);
    }

    @Test
    void aPairInInkHasItsMarkInTheLegend() {
        var pair = new Pair("Lot", EIGHT.get(6), EIGHT.get(2));
        var data = new MarkedAspects(
                5,
                List.of(pair.actual(), pair.importance()),
                List.of(pair),
                Charts.data(EIGHT, List.of(nCopies(8, 30))).aspects());
        var drawn = Drawn.of(new ImportanceActualMatrix("matrix", "M", Charts.ENGLISH, data).figure());

        assertThat(drawn.all("//ul[@class='chart-legend']/li[span = 'Lot']//g[@class='edged']/polygon"))
                .hasSize(1);
        assertThat(drawn.all("//svg[@role='img']/g/g[@class='edged']/polygon")).hasSize(2);
    }

    @Test
    void aLineIsCalledByAPlainNameInTheMarkup() {
        assertThatThrownBy(() -> new Line("a\"b", "A", Tone.INK, Stroke.SOLID, Mark.filled(Mark.Shape.CIRCLE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<Room> rooms() {
        return Arbitraries.of(Charts.ROOMS);
    }

    @Provide
    Arbitrary<List<List<Integer>>> tenths() {
        var value = Arbitraries.integers().between(10, 50);
        return Arbitraries.oneOf(value, Arbitraries.of(0, 30, 30, 31))
                .list()
                .ofSize(8)
                .list()
                .ofMinSize(3)
                .ofMaxSize(16);
    }

    private static Radar radar(List<Line> lines, List<List<Integer>> tenths) {
        return new Radar("radar", "Many", Charts.ENGLISH, Charts.data(lines, tenths), List.of());
    }

    /** What of a mark is seen in black and white. */
    private static String outline(Element mark) {
        var corners = new HashSet<>(List.of(mark.getAttribute("points").split(" ", -1)));
        return ((Element) mark.getParentNode()).getAttribute("class") + " " + mark.getTagName() + " " + corners.size();
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
