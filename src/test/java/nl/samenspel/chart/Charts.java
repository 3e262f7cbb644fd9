package nl.samenspel.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.model.Quadrant.Corner;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.wording.Wording;

/** Charts to test with. */
final class Charts {

    private static final List<Corner> CORNERS = List.of(Corner.values());

    static final List<Room> ROOMS = List.of(Room.WIDE, Room.NARROW, Room.PAPER, Room.SMALL);
    static final Wording ENGLISH = Wording.in(Language.EN);
    static final PartyLines PARTIES = PartyLines.of(ENGLISH);
    static final Line CUSTOMER_ACTUAL = PARTIES.of(Party.CUSTOMER, Measure.ACTUAL);
    static final Line CUSTOMER_IMPORTANCE = PARTIES.of(Party.CUSTOMER, Measure.IMPORTANCE);
    static final Line SUPPLIER_ACTUAL = PARTIES.of(Party.SUPPLIER, Measure.ACTUAL);
    static final Line SUPPLIER_IMPORTANCE = PARTIES.of(Party.SUPPLIER, Measure.IMPORTANCE);

    private Charts() {}

    static Amount tenths(int tenths) {
        return Amount.exact(Fraction.of(tenths, 10));
    }

    /** An aspect with a mark per line, in tenths of a level; 0 where there is none. */
    static AspectMarks aspect(
            String name, int customerActual, int customerImportance, int supplierActual, int supplierImportance) {
        return aspect(PARTIES, name, customerActual, customerImportance, supplierActual, supplierImportance);
    }

    static AspectMarks aspect(
            PartyLines lines,
            String name,
            int customerActual,
            int customerImportance,
            int supplierActual,
            int supplierImportance) {
        return lines.marks(name, (party, measure) -> {
            boolean actual = measure == Measure.ACTUAL;
            int mark = switch (party) {
                case CUSTOMER -> actual ? customerActual : customerImportance;
                case SUPPLIER -> actual ? supplierActual : supplierImportance;
            };
            return Optional.of(mark).filter(given -> given > 0).map(Charts::tenths);
        });
    }

    /** The marks of both parties, on a scale of five. */
    static MarkedAspects data(List<AspectMarks> aspects) {
        return PARTIES.over(5, aspects);
    }

    /** Lines of the parties, and six that belong to both or to neither. */
    static List<Line> eight() {
        return List.of(
                CUSTOMER_ACTUAL,
                SUPPLIER_ACTUAL,
                ink("present", Stroke.SOLID, Mark.filled(Mark.Shape.DIAMOND)),
                ink("target", Stroke.LONG_DASHED, Mark.hollow(Mark.Shape.DIAMOND)),
                ink("later", Stroke.DOTTED, Mark.hollow(Mark.Shape.TRIANGLE)),
                ink("last", Stroke.DASH_DOTTED, Mark.hollow(Mark.Shape.SQUARE)),
                ink("lot", Stroke.DASHED, Mark.filled(Mark.Shape.TRIANGLE)),
                ink("other-lot", Stroke.DASH_DOT_DOTTED, Mark.hollow(Mark.Shape.CIRCLE)));
    }

    private static Line ink(String slug, Stroke stroke, Mark mark) {
        return new Line(slug, "The " + slug.replace('-', ' '), Tone.INK, stroke, mark);
    }

    /** Aspects with a mark of each line, in tenths of a level; 0 where there is none. */
    static MarkedAspects data(List<Line> lines, List<List<Integer>> tenths) {
        return new MarkedAspects(
                5,
                lines,
                List.of(),
                IntStream.range(0, tenths.size())
                        .mapToObj(aspect -> aspect("Aspect " + (aspect + 1), lines, tenths.get(aspect)))
                        .toList());
    }

    private static AspectMarks aspect(String name, List<Line> lines, List<Integer> tenths) {
        return new AspectMarks(
                name,
                IntStream.range(0, lines.size())
                        .filter(each -> tenths.get(each) > 0)
                        .boxed()
                        .collect(Collectors.toMap(lines::get, each -> tenths(tenths.get(each)))));
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
        return new Radar("radar", "Both parties", ENGLISH, data(aspects), List.of());
    }

    /** A radar with a quadrant in every corner. */
    static Radar cornered(List<String> names, List<String> corners) {
        int quarter = names.size() / 4;
        var quadrants = IntStream.range(0, 4)
                .mapToObj(each -> new RadarQuadrant(
                        corners.get(each), CORNERS.get(each), each * quarter, (each + 1) * quarter % names.size()))
                .toList();
        return new Radar("radar", "Both parties", ENGLISH, data(named(names)), quadrants);
    }

    static List<String> names(String... names) {
        return Arrays.asList(names);
    }
}
