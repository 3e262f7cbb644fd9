package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.platform.Language;
import nl.samenspel.wording.Wording;
import org.junit.jupiter.api.Test;

class DistributionBarsTest {

    @Test
    void barsAreAsTallAsTheShareOfThoseWhoAnswered() {
        var drawn = Drawn.of(bars(Language.EN, List.of(4, 0, 2, 1, 1)).svg());

        var bars = drawn.all("//g[@class='edged']/path").getFirst().getAttribute("d");
        assertThat(Pattern.compile("v-([\\d.]+)").matcher(bars).results().map(up -> up.group(1)))
                .containsExactly("20", "10", "5", "5");
    }

    @Test
    void everyCountAndEveryLevelStandsBesideItsBar() {
        var drawn = Drawn.of(bars(Language.EN, List.of(4, 0, 2, 1, 1)).svg());

        assertThat(drawn.all("//g[@class='chart-ink']/text"))
                .extracting(org.w3c.dom.Node::getTextContent)
                .containsExactly("4", "2", "1", "1");
        assertThat(drawn.all("//g[@class='chart-ink']/text"))
                .extracting(count -> Drawn.number(count, "x"))
                .containsExactly(9.0, 45.0, 63.0, 81.0);
        assertThat(drawn.all("//text[@class='chart-soft']")).singleElement().satisfies(axis -> {
            assertThat(axis.getTextContent()).isEqualTo("12345");
            assertThat(axis.getAttribute("x")).isEqualTo("9 27 45 63 81");
        });
    }

    @Test
    void levelsOfMoreThanOneDigitStayWhole() {
        var drawn = Drawn.of(
                bars(Language.EN, List.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 2)).svg());

        assertThat(drawn.all("//g[@class='chart-soft']/text"))
                .extracting(org.w3c.dom.Node::getTextContent)
                .endsWith("9", "10");
    }

    @Test
    void itSaysHowManyChoseWhat() {
        var bars = bars(Language.EN, List.of(4, 0, 2, 1, 1));

        assertThat(bars.words())
                .isEqualTo("Strategy, Supplier, current level – level 1: 4 people; level 2: nobody; "
                        + "level 3: 2 people; level 4: 1 person; level 5: 1 person. 8 people in total.");
        assertThat(Drawn.of(bars.svg()).document().getDocumentElement().getAttribute("aria-label"))
                .isEqualTo(bars.words());
    }

    @Test
    void hostileNamesStayText() {
        var bars = new DistributionBars(
                Charts.ENGLISH, "\"><script>", Charts.CUSTOMER_ACTUAL, new Distribution(1, List.of(1, 0)));

        assertThat(Drawn.of(bars.svg()).all("//script")).isEmpty();
    }

    private static DistributionBars bars(Language language, List<Integer> perLevel) {
        int people = perLevel.stream().mapToInt(Integer::intValue).sum();
        return new DistributionBars(
                Wording.in(language), "Strategy", Charts.SUPPLIER_ACTUAL, new Distribution(people, perLevel));
    }
}
