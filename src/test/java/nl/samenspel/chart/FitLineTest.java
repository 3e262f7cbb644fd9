package nl.samenspel.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How well a candidate fits, and in how many weightings it comes first. */
class FitLineTest {

    @Test
    void aFitIsAMarkOnTheLineThatIsThickUpToIt() {
        var drawn = Drawn.of(new FitLine(0.5, 0.5, "0.50", "fit <0.50>").svg());

        assertThat(drawn.all("//polygon")).hasSize(1);
        assertThat(drawn.all("//path[@stroke-width='3']"))
                .extracting(line -> line.getAttribute("d"))
                .containsExactly("M9 11 L60 11");
        assertThat(drawn.all("//rect")).isEmpty();
        assertThat(drawn.all("/svg[@role='img']"))
                .extracting(svg -> svg.getAttribute("aria-label"))
                .containsExactly("fit <0.50>");
    }

    @Test
    void whereLevelsAreMissingItIsABlockFromTheLowestToTheHighestAndNoMark() {
        var drawn = Drawn.of(new FitLine(0.25, 0.75, "0.25–0.75", "w").svg());

        assertThat(drawn.all("//polygon")).isEmpty();
        var block = drawn.all("//rect").getFirst();
        assertThat(Drawn.number(block, "x")).isCloseTo(9 + 102 * 0.25, within(0.1));
        assertThat(Drawn.number(block, "width")).isCloseTo(51, within(0.1));
        assertThat(drawn.all("//path[@stroke-width='3']").getFirst().getAttribute("d"))
                .isEqualTo("M9 11 L34.5 11");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0.00", "1, 1, 1.00", "0, 1, 0.00–1.00", "0.9, 1, 0.90 – 1.00"})
    void theNumberStandsBelowWithinTheDrawing(double low, double high, String number) {
        var text = Drawn.of(new FitLine(low, high, number, "w").svg())
                .all("//text")
                .getFirst();
        double half = new Lettering(14, true).width(number) / 2;

        assertThat(text.getTextContent()).isEqualTo(number);
        assertThat(Drawn.number(text, "x") - half).isGreaterThanOrEqualTo(-0.1);
        assertThat(Drawn.number(text, "x") + half).isLessThanOrEqualTo(120.1);
        assertThat(Drawn.number(text, "y")).isGreaterThan(20);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.02, 0.71, 1})
    void aShareIsSoMuchOfItsOutline(double share) {
        var drawn = Drawn.of(new ShareBar(share, "71 %", "first in <71 %>").svg());
        var number = drawn.all("//text").getFirst();

        assertThat(Drawn.number(drawn.all("//rect").getFirst(), "width")).isCloseTo(98 * share, within(0.06));
        assertThat(number.getTextContent()).isEqualTo("71 %");
        assertThat(Drawn.number(number, "x")).isGreaterThan(100);
        assertThat(Drawn.number(number, "x") + new Lettering(14, true).width("71 %"))
                .isLessThanOrEqualTo(Drawn.number(drawn.all("/svg").getFirst(), "width"));
        assertThat(drawn.all("/svg[@role='img']"))
                .extracting(svg -> svg.getAttribute("aria-label"))
                .containsExactly("first in <71 %>");
    }
}
