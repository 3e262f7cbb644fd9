package nl.samenspel.chart;

import static java.util.Collections.nCopies;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** A small radar for each lot. */
class LotsMultiplesTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 12, 26})
    void eachLotIsBoldInItsOwnAndThinInThoseOfTheOthers(int many) {
        var drawn = drawn(IntStream.range(0, many)
                .mapToObj(lot -> nCopies(8, 1 + lot * 4.0 / many))
                .toList());

        assertThat(drawn.all("/figure/ul/li")).hasSize(many);
        assertThat(drawn.all("/figure/ul/li/p/span[@class='lot-letter']"))
                .extracting(Element::getTextContent)
                .containsExactlyElementsOf(
                        IntStream.range(0, many).mapToObj(Lots::letter).toList());
        assertThat(drawn.all("/figure/ul/li/svg[@role='img']"))
                .extracting(svg -> svg.getAttribute("aria-label"))
                .containsExactlyElementsOf(IntStream.range(0, many)
                        .mapToObj(lot -> "<" + Lots.name(lot) + ">")
                        .toList());
        for (int lot = 1; lot <= many; lot++) {
            var picture = "/figure/ul/li[" + lot + "]/svg";
            assertThat(drawn.all(picture + "//path[@stroke-width='3']")).hasSize(1);
            assertThat(drawn.all(picture + "//path[@stroke-width='1']")).hasSize(many - 1);
            var bold =
                    drawn.all(picture + "//path[@stroke-width='3']").getFirst().getAttribute("d");
            for (int other = 1; other <= many; other++) {
                assertThat(drawn.all("/figure/ul/li[" + other + "]/svg//path[@d='" + bold + "']"))
                        .as("the line of lot %s in the picture of lot %s", lot, other)
                        .hasSize(1);
            }
        }
    }

    @Test
    void theOwnLineLiesAboveTheOthersAndHasAMarkOnEachAspect() {
        var drawn = drawn(List.of(nCopies(8, 2.0), nCopies(8, 4.0), nCopies(8, 3.0)));

        assertThat(drawn.all("/figure/ul/li[1]/svg/*[last()]/path"))
                .extracting(path -> path.getAttribute("stroke-width"))
                .containsExactly("3");
        assertThat(drawn.all("/figure/ul/li[1]/svg//circle")).hasSize(8);
    }

    @Test
    void axesHaveNumbersAndBelowAllStandsWhichIsWhich() {
        var drawn = drawn(List.of(nCopies(8, 3.0)));

        assertThat(drawn.all("/figure/ul/li/svg//text"))
                .extracting(Element::getTextContent)
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8");
        assertThat(drawn.all("/figure/figcaption/span"))
                .extracting(Element::getTextContent)
                .startsWith("1 Strategy", "2 Agility")
                .hasSize(8);
    }

    @Test
    void anAspectWithoutALevelBreaksTheLineAndOneByItselfIsADotInThePicturesOfTheOthersToo() {
        var drawn = drawn(List.of(List.of(2.0, 2.0, 0.0, 2.0, 0.0, 0.0, 0.0, 0.0), nCopies(8, 0.0)));
        var own = "/figure/ul/li[1]/svg";

        assertThat(drawn.all(own + "//path[@stroke-width='3']").getFirst().getAttribute("d"))
                .matches("M[^ML]+ L[^MLZ]+");
        assertThat(drawn.all(own + "//circle")).hasSize(3);
        assertThat(drawn.all("/figure/ul/li[2]/svg//path[@stroke-width='3']")).isEmpty();
        assertThat(drawn.all("/figure/ul/li[2]/svg//circle"))
                .extracting(dot -> Lots.middle(dot))
                .containsExactly(Lots.middle(drawn.all(own + "//circle").getLast()));
    }

    @Test
    void twoAspectsHaveNoShape() {
        var two = Lots.of(List.of("One", "Two"), List.of(List.of(3.0, 3.0)));

        assertThat(two.fitOnARadarEach()).isFalse();
        assertThatThrownBy(() -> new LotsMultiples(name -> name, two)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Drawn drawn(List<List<Double>> levels) {
        return Drawn.of(new LotsMultiples(name -> "<" + name + ">", Lots.of(levels)).figure());
    }
}
