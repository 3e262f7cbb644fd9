package nl.samenspel.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.Fraction;
import nl.samenspel.model.Quadrant.Corner;
import nl.samenspel.platform.Language;
import nl.samenspel.wording.Wording;

/** Charts to test with. */
final class Charts {

    private static final List<Series> SERIES = List.of(Series.values());
    private static final List<Corner> CORNERS = List.of(Corner.values());

    static final Wording ENGLISH = Wording.in(Language.EN);

    private Charts() {}

    static Amount tenths(int tenths) {
        return Amount.exact(Fraction.of(tenths, 10));
    }

    /** An aspect with a mark per series, in tenths of a level; 0 where there is none. */
    static AspectMarks aspect(
            String name, int customerActual, int customerImportance, int supplierActual, int supplierImportance) {
        Map<Series, Amount> marks = new EnumMap<>(Series.class);
        var tenths = List.of(customerActual, customerImportance, supplierActual, supplierImportance);
        for (int each = 0; each < tenths.size(); each++) {
            if (tenths.get(each) > 0) {
                marks.put(SERIES.get(each), tenths(tenths.get(each)));
            }
        }
        return new AspectMarks(name, marks);
    }

    /** As the paper's trading company might have it. */
    static List<AspectMarks> tradingCompany() {
        return List.of(
                aspect("Strategy", 17, 47, 16, 34),
                aspect("Agility", 21, 34, 20, 31),
                aspect("Results", 24, 49, 26, 39),
                aspect("Structure", 34, 38, 34, 29));
    }

    static List<AspectMarks> named(List<String> names) {
        return names.stream().map(name -> aspect(name, 20, 40, 20, 30)).toList();
    }

    static Radar radar(List<AspectMarks> aspects) {
        return new Radar("radar", "Both parties", ENGLISH, 5, aspects, List.of());
    }

    /** A radar with a quadrant in every corner. */
    static Radar cornered(List<String> names, List<String> corners) {
        int quarter = names.size() / 4;
        var quadrants = IntStream.range(0, 4)
                .mapToObj(each -> new RadarQuadrant(
                        corners.get(each), CORNERS.get(each), each * quarter, (each + 1) * quarter % names.size()))
                .toList();
        return new Radar("radar", "Both parties", ENGLISH, 5, named(names), quadrants);
    }

    static List<String> names(String... names) {
        return Arrays.asList(names);
    }
}
