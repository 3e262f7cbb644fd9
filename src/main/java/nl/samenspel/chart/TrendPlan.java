package nl.samenspel.chart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where everything of a trend goes.
 *
 * @param top where the highest level is
 * @param left where the lines of the levels begin
 * @param places of the moments, from left to right
 * @param dates of the moments, as many as have room; the first and the last before the others
 * @param uprights where the events are, from left to right
 * @param events the numbers of the events above them, as many as have room
 */
record TrendPlan(
        TrendRoom room,
        int levels,
        double top,
        double left,
        List<Double> places,
        List<Label> dates,
        List<Double> uprights,
        List<Label> events,
        double bottom) {

    /** Of a party’s marks from where the moment is. */
    private static final double ASIDE = 5;

    private static final double GAP = 4;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL", Locale.ROOT);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ROOT);

    static TrendPlan of(TrendRoom room, TrendPanel panel) {
        double line = room.letters().lineHeight();
        double top = panel.events().isEmpty() ? line / 2 : line + GAP;
        double left = room.letters().width("0") + 2 * GAP;
        double edge = ASIDE + 2 * room.mark();
        var places = spread(panel.days(), left + edge, room.width() - edge, 2 * ASIDE + 2 * room.mark());
        var dates = dates(room, panel, places, top + room.height() + 2 * GAP);
        double bottom =
                dates.stream().mapToDouble(label -> label.box().bottom()).max().orElse(top + room.height());
        var uprights = panel.events().stream()
                .map(event -> place(panel.days(), places, event.day()))
                .toList();
        return new TrendPlan(
                room, panel.levels(), top, left, places, dates, uprights, numbered(room, uprights), bottom);
    }

    /** As far between the moments around it as its day is between theirs; nothing is beyond the first and the last one. */
    private static double place(List<LocalDate> days, List<Double> places, LocalDate day) {
        if (days.size() < 2) {
            return places.getFirst();
        }
        int next = 1;
        while (next < days.size() - 1 && days.get(next).isBefore(day)) {
            next++;
        }
        long all = ChronoUnit.DAYS.between(days.get(next - 1), days.get(next));
        double share = all == 0 ? 1 : Math.clamp(ChronoUnit.DAYS.between(days.get(next - 1), day) / (double) all, 0, 1);
        return places.get(next - 1) + share * (places.get(next) - places.get(next - 1));
    }

    private static List<Label> numbered(TrendRoom room, List<Double> uprights) {
        var labels = new ArrayList<Label>();
        for (int each = 0; each < uprights.size(); each++) {
            var number = List.of(Integer.toString(each + 1));
            addWhereThereIsRoom(labels, new Label(number, room.letters(), uprights.get(each), 0, Label.Anchor.MIDDLE));
        }
        return List.copyOf(labels);
    }

    private static void addWhereThereIsRoom(List<Label> labels, Label label) {
        if (labels.stream().noneMatch(other -> other.box().overlaps(widened(label.box())))) {
            labels.add(label);
        }
    }

    /** To scale, but so far apart that none hides another, as long as there is room. */
    private static List<Double> spread(List<LocalDate> days, double from, double to, double apart) {
        int many = days.size();
        long all = many == 0 ? 0 : ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
        double step = many < 2 ? 0 : Math.min(apart, (to - from) / (many - 1));
        var places = new ArrayList<Double>();
        for (int each = 0; each < many; each++) {
            double scaled = all == 0
                    ? (from + to) / 2 + (each - (many - 1) / 2.0) * step
                    : from + (to - from) * ChronoUnit.DAYS.between(days.getFirst(), days.get(each)) / all;
            places.add(each == 0 ? scaled : Math.max(scaled, places.getLast() + step));
        }
        for (int each = many - 1; each >= 0; each--) {
            double most = to - (many - 1 - each) * step;
            places.set(each, Math.min(places.get(each), most));
        }
        return List.copyOf(places);
    }

    private static List<Label> dates(TrendRoom room, TrendPanel panel, List<Double> places, double top) {
        var order = new ArrayList<Integer>();
        for (int each = 0; each < places.size(); each++) {
            order.add(each == 1 ? places.size() - 1 : each < 2 ? each : each - 1);
        }
        var labels = new ArrayList<Label>();
        for (int each : order) {
            addWhereThereIsRoom(labels, date(room, panel, each, places.get(each), top));
        }
        return List.copyOf(labels);
    }

    private static Box widened(Box box) {
        return new Box(box.left() - GAP, box.top(), box.right() + GAP, box.bottom());
    }

    /** Within the drawing, below its moment. */
    private static Label date(TrendRoom room, TrendPanel panel, int moment, double place, double top) {
        var day = panel.days().get(moment);
        var locale = panel.wording().language().locale();
        var lines = List.of(
                MONTH.withLocale(locale).format(day), YEAR.withLocale(locale).format(day));
        double half = lines.stream().mapToDouble(room.letters()::width).max().orElse(0) / 2;
        return new Label(lines, room.letters(), Math.clamp(place, half, room.width() - half), top, Label.Anchor.MIDDLE);
    }

    double y(double level) {
        return top + (levels - level) / (levels - 1) * room.height();
    }

    /** Customer left of the moment, supplier right of it. */
    Point point(Tone tone, int moment, double level) {
        double aside = switch (tone) {
            case CUSTOMER -> -ASIDE;
            case SUPPLIER -> ASIDE;
            case INK -> 0;
        };
        return new Point(places.get(moment) + aside, y(level));
    }

    List<Label> numbers() {
        var numbers = new ArrayList<Label>();
        for (int level = 1; level <= levels; level++) {
            numbers.add(new Label(
                    List.of(Integer.toString(level)),
                    room.letters(),
                    0,
                    y(level) - room.letters().lineHeight() / 2,
                    Label.Anchor.START));
        }
        return List.copyOf(numbers);
    }
}
