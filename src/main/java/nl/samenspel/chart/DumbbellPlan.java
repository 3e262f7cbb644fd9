package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a dumbbell chart goes: names stand beside the lines, or above them where there is little room.
 *
 * @param lanes of the pairs, one below the other in every row
 * @param left where the lowest level is
 * @param right where the highest level is
 * @param axis height of the numbers of the levels
 * @param rows one for every aspect, widest gap first
 */
record DumbbellPlan(
        Room room,
        int lowest,
        int highest,
        int lanes,
        double left,
        double right,
        double axis,
        double height,
        List<Row> rows) {

    private static final double NAMES = 168;
    private static final double PADDING = 9;
    /** From lane to lane, in halves of a mark. */
    private static final double LANE = 3.4;

    /**
     * @param grid where the lines of the levels begin: below a name that stands above the marks
     * @param middle of the lanes
     * @param bottom of the row
     */
    record Row(AspectMarks aspect, Label name, double grid, double middle, double bottom) {}

    static DumbbellPlan of(Room room, MarkedAspects data) {
        boolean beside = room == Room.WIDE;
        double edge = 3 * room.mark();
        double axis = room.remarks().lineHeight() + PADDING;
        double lanes = 2 * room.mark() * (data.pairs().size() + 1);
        var rows = new ArrayList<Row>();
        double top = axis;
        for (AspectMarks aspect : data.aspects()) {
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
                data.lowest(),
                data.highest(),
                data.pairs().size(),
                beside ? NAMES + edge : edge,
                room.width() - edge,
                axis,
                top,
                List.copyOf(rows));
    }

    /** Where a value of a pair lies. */
    Point point(Row row, int lane, double value) {
        return new Point(x(value), row.middle() + (lane - (lanes - 1) / 2.0) * LANE * room.mark());
    }

    double x(double value) {
        return left + (value - lowest) / (highest - lowest) * (right - left);
    }
}
