package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.measurement.Distribution;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;

class DistributionBarsTest {

    @Test
    void barsAreAsTallAsTheShareOfThoseWhoAnswered() {
        var drawn = Drawn.of(bars(Language.EN, List.of(4, 0, 2, 1, 1)).svg());

        assertThat(drawn.all("//rect"))
                .extracting(bar -> Drawn.number(bar, "height"))
                .containsExactly(20.0, 10.0, 5.0, 5.0);
    }

    @Test
    void everyCountAndEveryLevelStandsBesideItsBar() {
        var drawn = Drawn.of(bars(Language.EN, List.of(4, 0, 2, 1, 1)).svg());

        assertThat(drawn.all("//g[@class='chart-text']//tspan"))
                .extracting(org.w3c.dom.Node::getTextContent)
                .containsExactly("4", "2", "1", "1");
        assertThat(drawn.all("//g[@class='chart-soft']//tspan"))
                .extracting(org.w3c.dom.Node::getTextContent)
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void itSaysHowManyChoseWhat() {
        var bars = bars(Language.EN, List.of(4, 0, 2, 1, 1));

        assertThat(bars.words())
                .isEqualTo("Strategy, Supplier, actual level – level 1: 4 people; level 2: nobody; "
                        + "level 3: 2 people; level 4: 1 person; level 5: 1 person. 8 people in all.");
        assertThat(Drawn.of(bars.svg()).document().getDocumentElement().getAttribute("aria-label"))
                .isEqualTo(bars.words());
    }

    @Test
    void hostileNamesStayText() {
        var bars = new DistributionBars(
                Charts.ENGLISH, "\"><script>", Series.CUSTOMER_ACTUAL, new Distribution(1, List.of(1, 0)));

        assertThat(Drawn.of(bars.svg()).all("//script")).isEmpty();
    }

    private static DistributionBars bars(Language language, List<Integer> perLevel) {
        int people = perLevel.stream().mapToInt(Integer::intValue).sum();
        return new DistributionBars(
                Wording.in(language), "Strategy", Series.SUPPLIER_ACTUAL, new Distribution(people, perLevel));
    }
}
