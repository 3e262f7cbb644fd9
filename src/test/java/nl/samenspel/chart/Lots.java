package nl.samenspel.chart;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.w3c.dom.Element;

/** Lots to test with. */
final class Lots {

    static final List<String> ASPECTS = List.of(
            "Strategy",
            "Agility",
            "Results",
            "Resilience",
            "Processes and systems",
            "Structure",
            "People",
            "Communication");

    static final List<String> LONG = List.of(
            "Strategische Ausrichtung der Zusammenarbeit",
            "Anpassungsfähigkeit",
            "Ergebnisorientierung",
            "Widerstandsfähigkeit",
            "Prozesse und Informationssysteme",
            "Zusammenarbeitsstrukturen",
            "Menschen",
            "Kommunikation");

    private Lots() {}

    static OptionalDouble level(double level) {
        return level > 0 ? OptionalDouble.of(level) : OptionalDouble.empty();
    }

    static String letter(int lot) {
        return Character.toString('A' + lot);
    }

    static String name(int lot) {
        return "Beheer van werkplekken en gebruikersondersteuning " + (lot + 1);
    }

    /** Lots with a level for each aspect, 0 where there is none. */
    static LotLines of(List<List<Double>> levels) {
        return of(ASPECTS, levels);
    }

    static LotLines of(List<String> aspects, List<List<Double>> levels) {
        return new LotLines(
                5,
                aspects,
                IntStream.range(0, levels.size())
                        .mapToObj(lot -> new LotLine(
                                letter(lot),
                                name(lot),
                                levels.get(lot).stream().map(Lots::level).toList()))
                        .toList());
    }

    /** As many lots that all want the same everywhere. */
    static LotLines alike(int many, double level) {
        return of(Collections.nCopies(many, Collections.nCopies(ASPECTS.size(), level)));
    }

    /** Levels of up to so many lots, in tenths and in halves, with ties and with gaps. */
    static Arbitrary<LotLines> upTo(int most) {
        var tenths = Arbitraries.integers().between(10, 50).map(tenth -> tenth / 10.0);
        var halves = Arbitraries.integers().between(2, 10).map(half -> half / 2.0);
        var crowded = Arbitraries.of(0.0, 1.0, 3.0, 3.0, 3.1, 5.0);
        return Arbitraries.oneOf(tenths, halves, crowded)
                .list()
                .ofSize(ASPECTS.size())
                .list()
                .ofMinSize(1)
                .ofMaxSize(most)
                .map(levels -> of(LONG, levels));
    }

    static Point middle(Element circle) {
        return new Point(Drawn.number(circle, "cx"), Drawn.number(circle, "cy"));
    }

    static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }
}
