package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.PrintedBand;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

class TrendPanelTest {

    private static final LocalDate START = LocalDate.of(2024, 11, 15);
    private static final double ASIDE = 5;

    @Test
    void timeIsToScaleAndTheHighestLevelIsOnTop() {
        var panel = panel(days(0, 100, 400), of(Charts.CUSTOMER_ACTUAL, 10, 30, 50));
        var drawn = Drawn.of(panel.svg(TrendRoom.PANEL));
        var marks = drawn.marks(Charts.CUSTOMER_ACTUAL);

        assertThat((marks.get(1).x() - marks.get(0).x())
                        / (marks.get(2).x() - marks.get(0).x()))
                .isCloseTo(0.25, within(0.01));
        assertThat(marks.get(0).y() - marks.get(2).y()).isCloseTo(TrendRoom.PANEL.height(), within(0.2));
        assertThat(marks.get(1).y()).isCloseTo((marks.get(0).y() + marks.get(2).y()) / 2, within(0.2));
    }

    @Test
    void thePartiesStandBesideEachOtherAndDifferWithoutColour() {
        var drawn = Drawn.of(panel(days(0, 365), of(Charts.CUSTOMER_ACTUAL, 30, 30), of(Charts.SUPPLIER_ACTUAL, 30, 30))
                .svg(TrendRoom.PANEL));

        for (int each = 0; each < 2; each++) {
            var customer = drawn.marks(Charts.CUSTOMER_ACTUAL).get(each);
            var supplier = drawn.marks(Charts.SUPPLIER_ACTUAL).get(each);
            assertThat(supplier.x() - customer.x()).isCloseTo(2 * ASIDE, within(0.2));
            assertThat(supplier.y()).isCloseTo(customer.y(), within(0.1));
        }
        assertThat(drawn.of("circle", Charts.CUSTOMER_ACTUAL)).hasSize(2);
        assertThat(drawn.of("rect", Charts.SUPPLIER_ACTUAL)).hasSize(2);
    }

    @Test
    void whatIsNotShownStaysAGap() {
        var drawn = Drawn.of(panel(days(0, 100, 200, 300, 400), of(Charts.CUSTOMER_ACTUAL, 30, 0, 20, 25, 0))
                .svg(TrendRoom.PANEL));
        var marks = drawn.marks(Charts.CUSTOMER_ACTUAL);

        assertThat(marks).hasSize(3);
        assertThat(drawn.of("path[@class='joined']", Charts.CUSTOMER_ACTUAL))
                .singleElement()
                .extracting(path -> path.getAttribute("d"))
                .isEqualTo("M" + marks.get(1).written() + " L" + marks.get(2).written());
    }

    @Test
    void aRangeIsAnUprightThroughItsMarkAndWhereItIsNotToldThereIsNone() {
        var ranged =
                new TrendMark(Charts.tenths(30), Optional.of(new PrintedBand(Fraction.of(2, 1), Fraction.of(4, 1))));
        var alone = new TrendMark(Charts.tenths(30), Optional.empty());
        var line = new TrendLine(Charts.CUSTOMER_ACTUAL, List.of(Optional.of(ranged), Optional.of(alone)));
        var drawn = Drawn.of(panel(days(0, 365), line).svg(TrendRoom.PANEL));
        var mark = drawn.marks(Charts.CUSTOMER_ACTUAL).getFirst();
        double level = TrendRoom.PANEL.height() / 4;

        assertThat(drawn.of("path[@class='range']", Charts.CUSTOMER_ACTUAL))
                .singleElement()
                .extracting(path -> path.getAttribute("d"))
                .isEqualTo("M" + new Point(mark.x(), mark.y() + level).written() + " L"
                        + new Point(mark.x(), mark.y() - level).written());
    }

    @Test
    void aPartyThatIsNeverShownIsNowhere() {
        var panel = panel(days(0, 365), of(Charts.CUSTOMER_ACTUAL, 30, 30), of(Charts.SUPPLIER_ACTUAL, 0, 0));

        assertThat(panel.svg(TrendRoom.PANEL)).doesNotContain("supplier", "Supplier");
        assertThat(TrendPanel.legend(List.of(panel)).orElseThrow())
                .contains("Customer")
                .doesNotContain("Supplier");
        assertThat(TrendPanel.legend(List.of(panel(days(0, 365))))).isEmpty();
    }

    @Test
    void itsNameSaysAllThatItShows() {
        var panel = panel(days(0, 365), of(Charts.CUSTOMER_ACTUAL, 30, 0), of(Charts.SUPPLIER_ACTUAL, 0, 24));

        assertThat(panel.words())
                .isEqualTo("Strategy – Customer, current level, 15 November 2024: 3.0; "
                        + "Supplier, current level, 15 November 2025: 2.4.");
        assertThat(Drawn.of(panel.svg(TrendRoom.NARROW)).all("/svg[@role='img']"))
                .extracting(svg -> svg.getAttribute("aria-label"))
                .containsExactly(panel.words());
    }

    @Test
    void theFirstAndTheLastDateAreWrittenWhereNotAllHaveRoom() {
        var many = IntStream.range(0, 20).map(month -> 30 * month).toArray();
        var crowded = panel(days(many), of(Charts.CUSTOMER_ACTUAL, new int[20]));

        assertThat(dates(crowded)).startsWith("Nov2024", "Jun2026").hasSizeLessThan(20);
        assertThat(dates(panel(days(0, 365), of(Charts.CUSTOMER_ACTUAL, 30, 30))))
                .containsExactly("Nov2024", "Nov2025");
    }

    private static List<String> dates(TrendPanel panel) {
        return TrendPlan.of(TrendRoom.PANEL, panel).dates().stream()
                .map(label -> String.join("", label.lines()))
                .toList();
    }

    /** Also of the same day, and however many there are. */
    @Property(tries = 100)
    void everythingIsWithinTheDrawingAndInOrder(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 900) Integer> days, @ForAll("rooms") TrendRoom room) {
        var sorted = days.stream().sorted().mapToInt(day -> day).toArray();
        var levels = IntStream.range(0, sorted.length)
                .map(each -> each % 2 == 0 ? 10 : 50)
                .toArray();
        var panel = panel(days(sorted), of(Charts.CUSTOMER_ACTUAL, levels), of(Charts.SUPPLIER_ACTUAL, levels));
        var plan = TrendPlan.of(room, panel);
        var drawn = Drawn.of(panel.svg(room));
        var inside = new Box(0, 0, room.width() + 0.1, plan.bottom() + 0.1);

        assertThat(Stream.of(Charts.CUSTOMER_ACTUAL, Charts.SUPPLIER_ACTUAL)
                        .flatMap(line -> drawn.marks(line).stream()))
                .hasSize(2 * sorted.length)
                .allMatch(mark -> inside.holds(Box.around(mark.x(), mark.y(), room.mark())));
        assertThat(plan.dates()).isNotEmpty().allMatch(label -> inside.holds(label.box()));
        assertThat(plan.places()).isSorted();
        assertThat(plan.places().stream().distinct()).hasSize(sorted.length);
        assertThat(drawn.all("//text")).extracting(Node::getTextContent).contains("1", "5");
    }

    @Test
    void anEventIsADashedUprightAsFarBetweenTheMomentsAsItsDay() {
        var panel = with(
                panel(days(0, 100, 400), of(Charts.CUSTOMER_ACTUAL, 10, 30, 50)),
                event(50, "One <half>"),
                event(250, "Two"),
                event(400, "Three"));
        var plan = TrendPlan.of(TrendRoom.WIDE, panel);
        var drawn = Drawn.of(panel.svg(TrendRoom.WIDE));
        var places = plan.places();

        assertThat(plan.uprights())
                .containsExactly(
                        (places.get(0) + places.get(1)) / 2, (places.get(1) + places.get(2)) / 2, places.get(2));
        assertThat(drawn.all("//g[@class='event']/title"))
                .extracting(Node::getTextContent)
                .containsExactly("1: One <half>", "2: Two", "3: Three");
        assertThat(drawn.all("//g[@class='event']/path"))
                .hasSize(3)
                .allSatisfy(path ->
                        assertThat(path.getAttribute("stroke-dasharray")).isEqualTo("3 3"));
        assertThat(drawn.all("//path[@class='joined']"))
                .allSatisfy(path ->
                        assertThat(path.hasAttribute("stroke-dasharray")).isFalse());
        assertThat(panel.words()).endsWith("; 1: One <half>; 2: Two; 3: Three.");
    }

    @Property(tries = 50)
    void eventsStayWithinTheDrawingAndTheirNumbersApart(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 900) Integer> days,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 900) Integer> events,
            @ForAll("rooms") TrendRoom room) {
        var moments = days.stream().sorted().mapToInt(day -> day).toArray();
        var plan = TrendPlan.of(
                room,
                with(
                        panel(days(moments), of(Charts.CUSTOMER_ACTUAL, new int[moments.length])),
                        events.stream().sorted().map(day -> event(day, "said")).toArray(TrendEvent[]::new)));
        var inside = new Box(plan.left(), 0, room.width() + 0.1, plan.top());

        assertThat(plan.uprights())
                .hasSameSizeAs(events)
                .isSorted()
                .allMatch(
                        x -> x >= plan.places().getFirst() && x <= plan.places().getLast());
        assertThat(plan.events()).isNotEmpty().allMatch(label -> inside.holds(label.box()));
        for (Label one : plan.events()) {
            assertThat(plan.events())
                    .filteredOn(other -> !other.equals(one))
                    .noneMatch(other -> other.box().overlaps(one.box()));
        }
    }

    private static TrendPanel with(TrendPanel panel, TrendEvent... events) {
        return new TrendPanel(
                panel.wording(), panel.name(), panel.levels(), panel.days(), panel.lines(), List.of(events));
    }

    private static TrendEvent event(int afterStart, String words) {
        return new TrendEvent(START.plusDays(afterStart), words);
    }

    @Provide
    Arbitrary<TrendRoom> rooms() {
        return Arbitraries.of(TrendRoom.PANEL, TrendRoom.WIDE, TrendRoom.NARROW);
    }

    private static TrendPanel panel(List<LocalDate> days, TrendLine... lines) {
        return new TrendPanel(Charts.ENGLISH, "Strategy", 5, days, List.of(lines), List.of());
    }

    private static List<LocalDate> days(int... afterStart) {
        return IntStream.of(afterStart).mapToObj(START::plusDays).toList();
    }

    /** In tenths of a level; 0 where nothing is shown. */
    private static TrendLine of(Line line, int... tenths) {
        return new TrendLine(
                line,
                IntStream.of(tenths)
                        .mapToObj(one -> one == 0
                                ? Optional.<TrendMark>empty()
                                : Optional.of(new TrendMark(Charts.tenths(one), Optional.empty())))
                        .toList());
    }
}
