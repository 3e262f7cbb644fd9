package nl.samenspel.chart;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Lots beside each other on one radar. */
class LotsRadarTest {

    private static final List<String> DASHES = List.of("none", "10 4", "2 4", "10 4 2 4", "14 3", "1 3");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6})
    void everyLotHasItsLineItsLetterOnEachAspectAndItsName(int many) {
        var drawn = Drawn.of(radar(spread(many)).figure());

        for (String room : List.of("wide", "narrow")) {
            for (int lot = 0; lot < many; lot++) {
                var group = "//svg[@class='chart-" + room + "']//g[@class='line-" + (lot + 1) + "']";
                assertThat(drawn.all(group + "/path[@stroke-dasharray]"))
                        .extracting(path -> path.getAttribute("stroke-dasharray"))
                        .containsExactly(DASHES.get(lot));
                assertThat(drawn.all(group + "/g[@class='lot']/text"))
                        .extracting(Element::getTextContent)
                        .hasSize(8)
                        .containsOnly(Lots.letter(lot));
            }
            assertThat(drawn.all("//svg[@class='chart-" + room + "']//g[@class='lot']"))
                    .hasSize(8 * many);
        }
        assertThat(drawn.all("//label[@class='toggle']/span[not(@class)]"))
                .extracting(Element::getTextContent)
                .containsExactlyElementsOf(
                        IntStream.range(0, many).mapToObj(Lots::name).toList());
        assertThat(drawn.all("//label/svg/g/g[@class='lot']/text"))
                .extracting(Element::getTextContent)
                .containsExactlyElementsOf(
                        IntStream.range(0, many).mapToObj(Lots::letter).toList());
    }

    @Test
    void everythingIsInkAndALotCanBeSwitchedOff() {
        var drawn = Drawn.of(radar(spread(6)).figure());

        assertThat(drawn.all("//*[contains(@class, 'customer') or contains(@class, 'supplier')]"))
                .isEmpty();
        assertThat(drawn.all("//label/input[@type='checkbox']"))
                .extracting(input -> input.getAttribute("class"))
                .containsExactly("show-1", "show-2", "show-3", "show-4", "show-5", "show-6");
        assertThat(drawn.all("/figure/svg"))
                .hasSize(2)
                .allSatisfy(svg -> assertThat(svg.getAttribute("role")).isEqualTo("img"))
                .allSatisfy(svg -> assertThat(svg.getAttribute("aria-label")).isEqualTo("lots & levels"));
    }

    @Test
    void anAspectWithoutALevelHasNoDiscAndBreaksTheLine() {
        var radar = radar(Lots.of(List.of(List.of(0.0, 3.0, 3.0, 3.0, 3.0, 0.0, 3.0, 0.0))));
        var drawn = Drawn.of(radar.paper());
        var discs = discs(drawn).subList(0, 5);

        assertThat(drawn.all("//g[@class='lot'][title]")).hasSize(5);
        assertThat(drawn.all("//g[@class='line-1']/path[@stroke-width='1.9']")
                        .getFirst()
                        .getAttribute("d"))
                .as("four that follow each other, and one by itself")
                .isEqualTo("M" + discs.get(0).written() + " L" + discs.get(1).written() + " L"
                        + discs.get(2).written() + " L" + discs.get(3).written());
    }

    @Test
    void aLotThatNobodyRatedIsInTheLegendAndNowhereElse() {
        var drawn = Drawn.of(
                radar(Lots.of(List.of(nCopies(8, 3.0), nCopies(8, 0.0)))).figure());

        assertThat(drawn.all("//label")).hasSize(2);
        assertThat(drawn.all("//svg[@role='img']//g[@class='line-2']/*")).isEmpty();
        assertThat(drawn.all("//svg[@role='img']//g[@class='line-1']/*")).isNotEmpty();
    }

    @Property(tries = 150)
    void noDiscTouchesAnotherOrTheNameOfAnAspect(@ForAll("lots") LotLines lots, @ForAll("rooms") Room room) {
        var drawing = drawing(lots, room);
        var discs = places(drawing, lots).stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .map(LotPlace::disc)
                .toList();

        assertThat(discs).hasSize((int) lots.lots().stream()
                .flatMap(lot -> lot.levels().stream())
                .filter(level -> level.isPresent())
                .count());
        for (int one = 0; one < discs.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Lots.distance(discs.get(one), discs.get(other))).isGreaterThan(2 * room.mark() + 1.5);
            }
            var box = Box.around(discs.get(one).x(), discs.get(one).y(), room.mark());
            assertThat(drawing.plan().names()).noneMatch(name -> name.box().overlaps(box));
        }
    }

    @Property(tries = 150)
    void aDiscLiesOnTheRingOfItsLevelOrALineLeadsToItsLevelFromALetterWithoutARim(
            @ForAll("lots") LotLines lots, @ForAll("rooms") Room room) {
        var drawing = drawing(lots, room);
        var plan = drawing.plan();
        var places = places(drawing, lots);
        int apart = 0;

        for (int lot = 0; lot < places.size(); lot++) {
            for (int spoke = 0; spoke < 8; spoke++) {
                if (places.get(lot).get(spoke).isPresent()) {
                    var place = places.get(lot).get(spoke).orElseThrow();
                    double level = lots.lots().get(lot).levels().get(spoke).orElseThrow();
                    assertThat(awayFromRing(plan, spoke, level, place.level())).isCloseTo(0, within(0.01));
                    apart += place.isApart() ? 1 : 0;
                }
            }
        }
        var drawn = Drawn.of(drawing.markup());
        assertThat(drawn.all("//path[@class='leader']")).hasSize(apart);
        assertThat(drawn.all("//g[@class='lot']/circle[@stroke-width='0']")).hasSize(apart);
    }

    @Test
    void theNumberOfARingMakesWayForADisc() {
        var free = Drawn.of(radar(Lots.alike(1, 3)).paper());
        var covered = Drawn.of(radar(Lots.alike(3, 3)).paper());

        assertThat(free.all("//g[@class='chart-soft']/text"))
                .extracting(Element::getTextContent)
                .containsExactly("5", "4", "3", "2", "1");
        assertThat(covered.all("//g[@class='chart-soft']/text"))
                .extracting(Element::getTextContent)
                .containsExactly("5", "4", "2", "1");
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3, 5})
    void twoThatWantTheSameStandBesideEachOtherOnTheRing(double level) {
        var lots = Lots.alike(2, level);
        var drawing = drawing(lots, LotsRadar.WIDE);
        var places = places(drawing, lots);

        for (int spoke = 0; spoke < 8; spoke++) {
            var first = places.get(0).get(spoke).orElseThrow();
            assertThat(first.disc()).isEqualTo(drawing.plan().point(spoke, level, 0));
            if (level > 1) {
                assertThat(places.get(1).get(spoke).orElseThrow().isApart()).isFalse();
            }
        }
    }

    @Test
    void onPaperTheNamesOfTheLotsStandBelowItHoweverLongTheyAre() {
        var lots = spread(6);
        var drawing = drawing(lots, LotsRadar.PAPER);
        var key = drawing.key();

        assertThat(key)
                .extracting(label -> String.join(" ", label.lines()))
                .containsExactlyElementsOf(
                        lots.lots().stream().map(LotLine::name).toList());
        for (int one = 0; one < key.size(); one++) {
            var box = key.get(one).box();
            assertThat(new Box(0, drawing.plan().height(), 510, 10_000).holds(box))
                    .isTrue();
            for (int other = 0; other < one; other++) {
                assertThat(box.overlaps(key.get(other).box())).isFalse();
            }
        }
        var samples = discs(Drawn.of(drawing.markup())).stream()
                .filter(disc -> disc.y() > drawing.plan().height())
                .toList();
        assertThat(samples).hasSize(6);
        for (int one = 0; one < samples.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Lots.distance(samples.get(one), samples.get(other))).isGreaterThan(12);
            }
        }
    }

    @Test
    void noLetterOnAPageIsSmallerThanTwelve() {
        assertThat(Drawn.of(radar(spread(6)).figure()).all("//text"))
                .extracting(text -> Drawn.number(text, "font-size"))
                .allMatch(size -> size >= 12);
    }

    /** As many as there can be, as near the centre as they can be. */
    @Test
    void sixLotsThatWantTheLeastEverywhereHaveRoomEvenOnAPhone() {
        var lots = Lots.alike(6, 1);
        var discs = places(drawing(lots, LotsRadar.NARROW), lots).stream()
                .flatMap(List::stream)
                .flatMap(Optional::stream)
                .map(LotPlace::disc)
                .toList();

        assertThat(discs).hasSize(48);
        for (int one = 0; one < discs.size(); one++) {
            for (int other = 0; other < one; other++) {
                assertThat(Lots.distance(discs.get(one), discs.get(other))).isGreaterThan(17);
            }
        }
    }

    @Test
    void sevenLotsAreTooMany() {
        assertThat(Lots.alike(6, 3).fitOnOneRadar()).isTrue();
        assertThat(Lots.alike(7, 3).fitOnOneRadar()).isFalse();
        assertThat(Lots.of(List.of("One", "Two"), List.of(List.of(3.0, 3.0))).fitOnOneRadar())
                .isFalse();
        assertThatThrownBy(() -> radar(Lots.alike(7, 3))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLotHasALevelOrAGapForEachAspect() {
        assertThatThrownBy(() -> Lots.of(List.of(List.of(3.0)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<LotLines> lots() {
        return Lots.upTo(6);
    }

    @Provide
    Arbitrary<Room> rooms() {
        return Arbitraries.of(LotsRadar.WIDE, LotsRadar.NARROW, LotsRadar.PAPER);
    }

    /** Lots that are each half a level from the next. */
    private static LotLines spread(int many) {
        return Lots.of(IntStream.range(0, many)
                .mapToObj(lot -> nCopies(8, 2 + lot / 2.0))
                .toList());
    }

    private static LotsRadar radar(LotLines lots) {
        return new LotsRadar(Charts.ENGLISH, "lots & levels", lots, List.of());
    }

    private static LotsRadarDrawing drawing(LotLines lots, Room room) {
        return new LotsRadarDrawing(radar(lots), RadarPlan.of(room, 5, lots.aspects(), List.of()));
    }

    private static List<List<Optional<LotPlace>>> places(LotsRadarDrawing drawing, LotLines lots) {
        var places = drawing.places();
        return IntStream.range(0, lots.lots().size()).mapToObj(places::of).toList();
    }

    private static List<Point> discs(Drawn drawn) {
        return drawn.all("//g[@class='lot']/circle").stream().map(Lots::middle).toList();
    }

    /** From the nearer of the two sides of the ring that meet at a spoke. */
    private static double awayFromRing(RadarPlan plan, int spoke, double level, Point point) {
        var here = plan.point(spoke, level, 0);
        var ways = new ArrayList<Double>();
        for (int side : new int[] {1, 7}) {
            var next = plan.point((spoke + side) % 8, level, 0);
            ways.add(Lots.distance(here, point) + Lots.distance(point, next) - Lots.distance(here, next));
        }
        return Math.min(ways.getFirst(), ways.getLast());
    }
}
