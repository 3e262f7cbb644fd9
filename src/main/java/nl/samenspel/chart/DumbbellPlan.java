package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.party.Party;

/**
 * Where everything of a dumbbell chart goes: names stand beside the lines, or above them where there is little room.
 *
 * @param left where level 1 is
 * @param right where the highest level is
 * @param axis height of the numbers of the levels
 * @param rows one for every aspect, widest gap first
 */
record DumbbellPlan(Room room, int levels, double left, double right, double axis, double height, List<Row> rows) {

    private static final double NAMES = 168;
    private static final double PADDING = 9;

    /**
     * @param grid where the lines of the levels begin: below a name that stands above the marks
     * @param middle between the lines of the parties
     * @param bottom of the row
     */
    record Row(AspectMarks aspect, Label name, double grid, double middle, double bottom) {}

    static DumbbellPlan of(Room room, Dumbbell dumbbell) {
        boolean beside = room == Room.WIDE;
        double edge = 3 * room.mark();
        double axis = room.remarks().lineHeight() + PADDING;
        double lanes = 6 * room.mark();
        var rows = new ArrayList<Row>();
        double top = axis;
        for (AspectMarks aspect : dumbbell.sorted()) {
            var lines = room.names().wrap(aspect.name(), beside ? NAMES - PADDING : room.width() - 2 * edge);
            var name = new Label(lines, room.names(), beside ? 0 : 2, top + PADDING, Label.Anchor.START);
            double inner = beside ? Math.max(name.height(), lanes) : name.height() + room.gap() + lanes;
            double middle = beside ? top + PADDING + inner / 2 : top + PADDING + name.height() + room.gap() + lanes / 2;
            double bottom = top + inner + 2 * PADDING;
            double grid = beside ? top : middle - lanes / 2;
            rows.add(new Row(aspect, beside ? name.movedBy((inner - name.height()) / 2) : name, grid, middle, bottom));
            top = bottom;
        }
        return new DumbbellPlan(
                room,
                dumbbell.levels(),
                beside ? NAMES + edge : edge,
                room.width() - edge,
                axis,
                top,
                List.copyOf(rows));
    }

    /** Where a value of a party lies. */
    Point point(Row row, Party party, double value) {
        return new Point(x(value), row.middle() + 1.7 * room.aside(party));
    }

    double x(double value) {
        return left + (value - 1) / (levels - 1) * (right - left);
    }
}
