package nl.samenspel.chart;

import static nl.samenspel.chart.Charts.tradingCompany;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.model.Quadrant.Corner;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What all charts have in common. */
class ChartTest {

    private static final String HOSTILE = "</text><script>alert(\"1\")</script> & 'x' \u0000\uD800";

    static Stream<Chart> hostile() {
        var wording = new Wording(Language.EN, new PerParty<>(HOSTILE, HOSTILE));
        var lines = PartyLines.of(wording);
        return charts(
                HOSTILE,
                wording,
                lines.over(
                        5,
                        List.of(
                                Charts.aspect(lines, HOSTILE, 20, 30, 20, 40),
                                Charts.aspect(lines, HOSTILE, 20, 30, 0, 40),
                                Charts.aspect(lines, "&amp;", 20, 30, 20, 40))));
    }

    private static Stream<Chart> charts(String title, Wording wording, MarkedAspects data) {
        return Stream.of(
                new Radar("a", title, wording, data, List.of(new RadarQuadrant(title, Corner.TOP_LEFT, 0, 1))),
                new Dumbbell("b", title, wording, data),
                new ImportanceActualMatrix("c", title, wording, data));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileNamesStayText(Chart chart) {
        var drawn = Drawn.of(chart.figure());

        assertThat(drawn.all("//script")).isEmpty();
        assertThat(drawn.all("//li[contains(., '<script>alert(\"1\")</script> & ')]"))
                .isNotEmpty();
        assertThat(chart.figure()).contains("&amp;amp;").doesNotContain("\u0000");
        for (Room room : Charts.ROOMS) {
            assertThat(Drawn.of(chart.svg(room)).all("//script")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyNumberIsInTheWordsAsTheLanguageWritesIt(Language language) {
        String point = language == Language.EN ? "." : ",";
        charts("Both", Wording.in(language), Charts.data(tradingCompany())).forEach(chart -> {
            var drawn = Drawn.of(chart.svg(Room.WIDE));
            String said = String.join(" ", chart.words());
            for (AspectMarks aspect : tradingCompany()) {
                aspect.marks()
                        .values()
                        .forEach(amount -> assertThat(said)
                                .contains(aspect.name() + " – ")
                                .contains(amount.value().oneDecimal().toString().replace(".", point)));
            }
            assertThat(drawn.all("//desc").getFirst().getTextContent()).endsWith(said);
        });
    }

    @Test
    void wordsSayWhatIsKnownOfANumber() {
        var most = new Amount(Fraction.of(12, 10), true, false);
        var least = new Amount(Fraction.of(48, 10), false, true);
        var aspect =
                new AspectMarks("Strategy", Map.of(Charts.CUSTOMER_ACTUAL, most, Charts.CUSTOMER_IMPORTANCE, least));

        assertThat(new Dumbbell("d", "D", Charts.ENGLISH, Charts.data(List.of(aspect))).words())
                .containsExactly("Strategy – Customer, current level: at most 1.2; Customer, importance: at least 4.8."
                        + " Gap (importance − current level) – Customer: at least +3.6.");
    }

    @Test
    void aNegativeGapHasAMinusSign() {
        var words = new Dumbbell(
                        "d", "D", Charts.ENGLISH, Charts.data(List.of(Charts.aspect("Structure", 34, 38, 34, 29))))
                .words();

        assertThat(words).singleElement().asString().endsWith("Customer: +0.4; Supplier: −0.5.");
    }

    @Test
    void everyDrawingIsNamedAndDescribedOnItsOwn() {
        charts("Both parties", Charts.ENGLISH, Charts.data(tradingCompany())).forEach(chart -> {
            var drawn = Drawn.of(chart.figure());
            for (var svg : drawn.all("//svg[@role='img']")) {
                String name = svg.getAttribute("aria-labelledby");
                assertThat(drawn.all("//*[@id='" + name + "']"))
                        .singleElement()
                        .extracting(org.w3c.dom.Node::getTextContent)
                        .isEqualTo("Both parties");
                assertThat(drawn.all("//*[@id='" + svg.getAttribute("aria-describedby") + "']"))
                        .hasSize(1);
            }
            assertThat(drawn.all("//svg[@role='img']")).hasSize(2);
        });
    }

    @Test
    void nothingIsStyledInline() {
        charts("Both parties", Charts.ENGLISH, Charts.data(tradingCompany()))
                .forEach(chart ->
                        assertThat(chart.figure()).doesNotContain("style=").doesNotContain("<style"));
    }

    @Test
    void anIdIsPlain() {
        var chart = new Dumbbell("x\"y", "D", Charts.ENGLISH, Charts.data(tradingCompany()));

        assertThatThrownBy(chart::figure).isInstanceOf(IllegalArgumentException.class);
    }
}
