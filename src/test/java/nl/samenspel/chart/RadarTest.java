package nl.samenspel.chart;

import static nl.samenspel.chart.Charts.aspect;
import static nl.samenspel.chart.Charts.named;
import static nl.samenspel.chart.Charts.names;
import static nl.samenspel.chart.Charts.radar;
import static nl.samenspel.chart.Charts.tradingCompany;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.samenspel.model.Quadrant.Corner;
import org.junit.jupiter.api.Test;

class RadarTest {

    @Test
    void marksLieClockwiseFromTheTopAtTheirLevel() {
        var alone = radar(List.of(
                aspect("North", 0, 50, 0, 0),
                aspect("East", 0, 40, 0, 0),
                aspect("South", 0, 25, 0, 0),
                aspect("West", 0, 10, 0, 0)));
        var plan = RadarPlan.of(Room.WIDE, alone);
        double centreX = plan.centre().x();
        double centreY = plan.centre().y();
        double level = plan.radius() / 5;

        var marks = Drawn.of(alone.svg(Room.WIDE)).marks(Charts.CUSTOMER_IMPORTANCE);

        assertPlace(marks.get(0), centreX, centreY - 5 * level);
        assertPlace(marks.get(1), centreX + 4 * level, centreY);
        assertPlace(marks.get(2), centreX, centreY + 2.5 * level);
        assertPlace(marks.get(3), centreX - level, centreY);
    }

    @Test
    void anOtherScaleHasOtherRings() {
        var ten = new Radar(
                "radar",
                "Ten",
                Charts.ENGLISH,
                Charts.PARTIES.over(10, named(names("One", "Two", "Three"))),
                List.of());
        var plan = RadarPlan.of(Room.WIDE, ten);

        var web = Drawn.of(ten.svg(Room.WIDE))
                .all("//path[@class='chart-line']")
                .getFirst()
                .getAttribute("d");
        assertThat(web.chars().filter(letter -> letter == 'Z')).hasSize(10);
        assertPlace(plan.point(0, 10, 0), plan.centre().x(), plan.centre().y() - plan.radius());
    }

    @Test
    void equalValuesOfBothPartiesStandSideBySide() {
        var equal =
                radar(List.of(aspect("One", 30, 0, 30, 0), aspect("Two", 30, 0, 30, 0), aspect("Three", 30, 0, 30, 0)));
        var drawn = Drawn.of(equal.svg(Room.WIDE));

        for (int each = 0; each < 3; each++) {
            var customer = drawn.marks(Charts.CUSTOMER_ACTUAL).get(each);
            var supplier = drawn.marks(Charts.SUPPLIER_ACTUAL).get(each);
            assertThat(Math.hypot(customer.x() - supplier.x(), customer.y() - supplier.y()))
                    .isCloseTo(2 * Room.WIDE.mark(), within(0.3));
        }
    }

    @Test
    void aMissingValueHasNoMarkAndBreaksTheLine() {
        var broken = radar(List.of(
                aspect("One", 30, 0, 0, 0),
                aspect("Two", 0, 0, 0, 0),
                aspect("Three", 30, 0, 0, 0),
                aspect("Four", 30, 0, 0, 0)));
        var drawn = Drawn.of(broken.svg(Room.WIDE));
        var marks = drawn.marks(Charts.CUSTOMER_ACTUAL);

        assertThat(marks).hasSize(3);
        assertThat(drawn.of("path", Charts.CUSTOMER_ACTUAL))
                .singleElement()
                .extracting(path -> path.getAttribute("d"))
                .isEqualTo("M" + marks.get(1).written() + " L" + marks.get(2).written() + " L"
                        + marks.get(0).written());
    }

    @Test
    void aSeriesWithoutAnyMarkIsNowhere() {
        var customerOnly =
                radar(List.of(aspect("One", 30, 40, 0, 0), aspect("Two", 0, 40, 0, 0), aspect("Three", 30, 40, 0, 0)));

        assertThat(customerOnly.figure())
                .contains("customer-actual")
                .doesNotContain("supplier")
                .doesNotContain("Supplier");
        assertThat(customerOnly.words())
                .element(1)
                .isEqualTo("Two – Customer, current level: not shown; Customer, importance: 4.0.");
    }

    @Test
    void importanceIsHollowAndDashedAndTheSupplierIsSquare() {
        var drawn = Drawn.of(radar(tradingCompany()).svg(Room.WIDE));

        assertThat(drawn.of("circle", Charts.CUSTOMER_IMPORTANCE)).hasSize(4);
        assertThat(drawn.of("rect", Charts.SUPPLIER_ACTUAL)).hasSize(4);
        for (Line line : List.of(Charts.CUSTOMER_IMPORTANCE, Charts.SUPPLIER_IMPORTANCE)) {
            assertThat(drawn.of("g[@class='hollow']", line)).hasSize(1);
            assertThat(drawn.of("path[@stroke-dasharray!='none']", line)).hasSize(1);
        }
        for (Line line : List.of(Charts.CUSTOMER_ACTUAL, Charts.SUPPLIER_ACTUAL)) {
            assertThat(drawn.of("g[@class='hollow']", line)).isEmpty();
            assertThat(drawn.of("path[@stroke-dasharray!='none']", line)).isEmpty();
        }
    }

    @Test
    void everyLineCanBeSwitchedOffByItsEntryInTheLegend() {
        var radar = radar(tradingCompany());
        var drawn = Drawn.of(radar.figure());

        assertThat(radar.data().lines()).hasSize(4);
        for (int each = 0; each < 4; each++) {
            var line = radar.data().lines().get(each);
            assertThat(drawn.all("//label[span = '" + line.name() + "']/input[@type='checkbox']"))
                    .extracting(input -> input.getAttribute("class"))
                    .containsExactly("show-" + (each + 1));
            assertThat(drawn.all("//svg[@role='img']//g[@class='" + line.slug() + " line-" + (each + 1) + "']"))
                    .hasSize(2);
        }
    }

    @Test
    void anArcRunsAlongItsQuadrantEvenPastTheTop() {
        var aspects = named(names("A", "B", "C", "D", "E", "F", "G", "H"));
        var radar = new Radar(
                "radar",
                "R",
                Charts.ENGLISH,
                Charts.data(aspects),
                List.of(new RadarQuadrant("Soft side", Corner.TOP_LEFT, 6, 0)));
        var plan = RadarPlan.of(Room.WIDE, radar);

        var arc = Drawn.of(radar.svg(Room.WIDE))
                .all("//path[@class='chart-edge']")
                .getFirst()
                .getAttribute("d");
        var numbers = arc.replaceAll("[A-Z]", " ").strip().split("\\s+", -1);

        double radius = plan.radius() + Room.WIDE.gap();
        assertThat(Double.parseDouble(numbers[0])).isCloseTo(plan.centre().x() - radius, within(1.0));
        assertThat(Double.parseDouble(numbers[1])).isLessThan(plan.centre().y());
        assertThat(Double.parseDouble(numbers[7])).isLessThan(plan.centre().x());
        assertThat(Double.parseDouble(numbers[8])).isCloseTo(plan.centre().y() - radius, within(1.0));
    }

    @Test
    void whereThereIsLittleRoomNumbersStandAtTheSpokesAndAKeySaysWhichIsWhat() {
        var drawn = Drawn.of(radar(tradingCompany()).svg(Room.NARROW));
        var plan = RadarPlan.of(Room.NARROW, radar(tradingCompany()));

        assertThat(drawn.all("//g[@class='chart-ink']/text"))
                .extracting(org.w3c.dom.Node::getTextContent)
                .containsExactly("1", "2", "3", "4", "1 Strategy", "2 Agility", "3 Results", "4 Structure");
        assertThat(2 * plan.radius()).isGreaterThan(0.7 * Room.NARROW.width());
        assertThat(plan.key()).allMatch(label -> label.top() > plan.centre().y() + plan.radius());
    }

    @Test
    void noLetterOfTheNarrowRadarIsSmallerThanTwelve() {
        var drawn = Drawn.of(
                Charts.cornered(names("A", "B", "C", "D", "E", "F", "G", "H"), names("One", "Two", "Three", "Four"))
                        .svg(Room.NARROW));

        assertThat(drawn.all("//text"))
                .extracting(text -> Drawn.number(text, "font-size"))
                .allMatch(size -> size >= 12);
    }

    @Test
    void twoAspectsAreNoRadar() {
        assertThatThrownBy(() -> radar(named(names("One", "Two")))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertPlace(Point place, double x, double y) {
        assertThat(place.x()).isCloseTo(x, within(0.1));
        assertThat(place.y()).isCloseTo(y, within(0.1));
    }
}
