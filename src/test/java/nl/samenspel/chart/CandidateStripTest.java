package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** What is wanted and what a candidate offers, a column for each aspect. */
class CandidateStripTest {

    private static final Offer LESS = offer(4, 2, 0);
    private static final Offer MORE = offer(2, 4.5, 0);
    private static final Offer SAME = offer(3, 3, 3);
    private static final Offer NOTHING = offer(3, 0, 2);
    private static final Offer NO_WISH = offer(0, 5, 0);

    @Test
    void everyAspectHasItsColumnInTheirOrder() {
        var drawn = drawn(LESS, MORE, SAME, NOTHING, NO_WISH);

        assertThat(drawn.all("//circle"))
                .extracting(wanted -> Drawn.number(wanted, "cx"))
                .containsExactly(33.0, 67.0, 101.0, 135.0);
        assertThat(squares(drawn)).extracting(Point::x).containsExactly(33.0, 67.0, 101.0, 169.0);
        assertThat(drawn.all("//circle"))
                .extracting(wanted -> level(Drawn.number(wanted, "cy")))
                .containsExactly(4.0, 2.0, 3.0, 3.0);
        var levels = squares(drawn).stream().map(square -> level(square.y())).toList();
        for (int each = 0; each < 4; each++) {
            assertThat(levels.get(each)).isCloseTo(List.of(2.0, 4.5, 3.0, 5.0).get(each), within(0.01));
        }
    }

    @Test
    void wantedIsTheCustomersAndHollowAndOfferedTheSuppliersAndFilled() {
        var drawn = drawn(LESS, MORE, SAME, NOTHING, NO_WISH);

        assertThat(drawn.all("//g[@class='chart-customer']/circle[@class='hollow']"))
                .hasSize(4);
        assertThat(drawn.all("//g[@class='chart-supplier']/g[@class='edged']/rect"))
                .hasSize(4);
    }

    @Test
    void aThickLineInInkIsWhatFallsShortAndADottedOneWhatIsMore() {
        var drawn = drawn(LESS, MORE, SAME, NOTHING, NO_WISH);

        assertThat(drawn.all("//g[@class='chart-ink']/path[@class='falls-short'][@stroke-width='5']"))
                .extracting(line -> line.getAttribute("d"))
                .containsExactly("M33 34 L33 82");
        assertThat(drawn.all("//path[@class='is-more'][@stroke-dasharray='2 3']"))
                .extracting(line -> line.getAttribute("d"))
                .containsExactly("M67 82 L67 22");
    }

    @Test
    void marksLieAboveLinesAndASquareAboveACircle() {
        var drawn = drawn(LESS);

        assertThat(drawn.all("//circle/following::path")).isEmpty();
        assertThat(drawn.all("//circle/following::rect")).hasSize(1);
    }

    @Test
    void theMinimumIsAShortLineAtItsLevelThatReachesBeyondTheMarks() {
        var lines = drawn(SAME, LESS, NOTHING).all("//path[@class='minimum']");

        assertThat(lines).extracting(line -> line.getAttribute("d")).containsExactly("M21 58 L45 58", "M89 82 L113 82");
        assertThat(45 - 21).isGreaterThan((int) (2 * OfferMarks.WANTED));
    }

    @Test
    void aMissingLevelIsAGapWithASignAndTheGivenWordsBelow() {
        var words = "Nicht angegeben: Strategische Ausrichtung, Prozesse und Informationssysteme";
        var drawn = Drawn.of(new CandidateStrip(5, List.of(NOTHING, SAME, NOTHING, SAME, SAME), words, "w").svg());
        double height = Drawn.number(drawn.all("/svg").getFirst(), "height");
        double width = Drawn.number(drawn.all("/svg").getFirst(), "width");

        assertThat(drawn.all("//text[.='?']"))
                .extracting(sign -> Drawn.number(sign, "x"))
                .containsExactly(33.0, 101.0);
        assertThat(drawn.all("//rect")).hasSize(3);
        assertThat(drawn.all("//path[@class='falls-short' or @class='is-more']"))
                .isEmpty();
        var said = drawn.all("//tspan");
        assertThat(String.join(" ", said.stream().map(Element::getTextContent).toList()))
                .isEqualTo(words);
        assertThat(said)
                .allMatch(line -> Drawn.number(line, "y") < height)
                .allMatch(line -> Drawn.number(line, "y") - 12
                        > Drawn.number(drawn.all("//text[.='?']").getFirst(), "y"))
                .allMatch(line ->
                        Drawn.number(line, "x") + new Lettering(12, false).width(line.getTextContent()) <= width);
    }

    @Test
    void withoutAGapThereAreNoWordsAndItIsLessHigh() {
        double gap = Drawn.number(drawn(NOTHING).all("/svg").getFirst(), "height");
        var whole = drawn(SAME);

        assertThat(whole.all("//text")).extracting(Element::getTextContent).containsExactly("1", "2", "3", "4", "5");
        assertThat(Drawn.number(whole.all("/svg").getFirst(), "height")).isLessThan(gap);
    }

    @Test
    void itHasItsWordsAsItsName() {
        var svg = Drawn.of(new CandidateStrip(5, List.of(SAME), "", "Strategy: <wanted> 3").svg())
                .all("/svg[@role='img']");

        assertThat(svg).extracting(drawn -> drawn.getAttribute("aria-label")).containsExactly("Strategy: <wanted> 3");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 16})
    void namesStandSlantedAboveTheirColumnsAndLongOnesAreCut(int many) {
        var names = IntStream.range(0, many)
                .mapToObj(each -> Lots.LONG.get(each % 8))
                .toList();
        var drawn = Drawn.of(new CandidateHead(names).svg());
        var svg = drawn.all("/svg").getFirst();
        double foot = Drawn.number(svg, "height") - 6;

        assertThat(svg.getAttribute("aria-hidden")).isEqualTo("true");
        for (int each = 0; each < many; each++) {
            var group = drawn.all("/svg/g").get(each);
            var text = group.getTextContent();
            double length = new Lettering(12, true).width(text);
            assertThat(group.getAttribute("transform"))
                    .isEqualTo("translate(" + Markup.shortest(33 + 34 * each) + " " + Markup.shortest(foot)
                            + ") rotate(-52)");
            assertThat(names.get(each)).startsWith(text.replace("…", ""));
            assertThat(length).isLessThanOrEqualTo(172);
            assertThat(33 + 34 * each + length * Math.cos(Math.toRadians(52)))
                    .isLessThanOrEqualTo(Drawn.number(svg, "width"));
            assertThat(length * Math.sin(Math.toRadians(52))).isLessThanOrEqualTo(foot);
        }
    }

    @Test
    void theHeadIsAtLeastAsWideAsTheStripBelowIt() {
        double head = Drawn.number(
                Drawn.of(new CandidateHead(List.of("A", "B")).svg()).all("/svg").getFirst(), "width");
        double strip = Drawn.number(drawn(SAME, SAME).all("/svg").getFirst(), "width");

        assertThat(head).isGreaterThanOrEqualTo(strip);
    }

    @Test
    void theLegendHasEachMark() {
        var drawn = Drawn.of(new OfferKey("<wanted>", "offered", "short", "more", "").legend());

        assertThat(drawn.all("/ul/li/span"))
                .extracting(Element::getTextContent)
                .containsExactly("<wanted>", "offered", "short", "more");
        assertThat(drawn.all("/ul/li[1]//circle | /ul/li[2]//rect | /ul/li[3]//path[@class='falls-short']"
                        + " | /ul/li[4]//path[@class='is-more']"))
                .hasSize(4);
    }

    private static Offer offer(double wanted, double offered, double minimum) {
        return new Offer(Lots.level(wanted), Lots.level(offered), Lots.level(minimum));
    }

    private static Drawn drawn(Offer... offers) {
        return Drawn.of(new CandidateStrip(5, List.of(offers), "", "words").svg());
    }

    private static List<Point> squares(Drawn drawn) {
        return drawn.all("//rect").stream()
                .map(square -> new Point(
                        Drawn.number(square, "x") + Drawn.number(square, "width") / 2,
                        Drawn.number(square, "y") + Drawn.number(square, "height") / 2))
                .toList();
    }

    private static double level(double y) {
        return 5 - (y - 10) / 24;
    }
}
