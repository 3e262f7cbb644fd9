package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    private static final double PADDING = 9;
    /** Of the width, for names beside the lines. */
    private static final double NAMES = 0.3;
    /** From lane to lane, in halves of a mark. */
    private static final double LANE = 3.4;

    /**
     * @param name none in a bare room
     * @param grid where the lines of the levels begin: below a name that stands above the marks
     * @param middle of the lanes
     * @param bottom of the row
     */
    record Row(AspectMarks aspect, Optional<Label> name, double grid, double middle, double bottom) {}

    static DumbbellPlan of(Room room, MarkedAspects data) {
        double edge = 3 * room.mark();
        double axis = room.isBare() ? 0 : room.remarks().lineHeight() + PADDING;
        double lanes = 2 * room.mark() * (data.pairs().size() + 1);
        var rows = new ArrayList<Row>();
        double top = axis;
        for (AspectMarks aspect : data.aspects()) {
            var row = room.isBare()
                    ? bare(room, aspect, top, lanes)
                    : room.numbersNames() ? below(room, aspect, top, lanes) : beside(room, aspect, top, lanes);
            rows.add(row);
            top = row.bottom();
        }
        return new DumbbellPlan(
                room,
                data.lowest(),
                data.highest(),
                data.pairs().size(),
                room.numbersNames() ? edge : NAMES * room.width() + edge,
                room.width() - edge,
                axis,
                top,
                List.copyOf(rows));
    }

    private static Row bare(Room room, AspectMarks aspect, double top, double lanes) {
        return new Row(aspect, Optional.empty(), top, top + room.gap() + lanes / 2, top + lanes + 2 * room.gap());
    }

    /** Marks below the name. */
    private static Row below(Room room, AspectMarks aspect, double top, double lanes) {
        var lines = room.names().wrap(aspect.name(), room.width() - 6 * room.mark());
        var name = new Label(lines, room.names(), 2, top + PADDING, Label.Anchor.START);
        double above = PADDING + name.height() + room.gap();
        return new Row(aspect, Optional.of(name), top + above, top + above + lanes / 2, top + above + lanes + PADDING);
    }

    /** Marks beside the name. */
    private static Row beside(Room room, AspectMarks aspect, double top, double lanes) {
        var lines = room.names().wrap(aspect.name(), NAMES * room.width() - PADDING);
        double names = lines.size() * room.names().lineHeight();
        double inner = Math.max(names, lanes);
        var name = new Label(lines, room.names(), 0, top + PADDING + (inner - names) / 2, Label.Anchor.START);
        return new Row(aspect, Optional.of(name), top, top + PADDING + inner / 2, top + inner + 2 * PADDING);
    }

    /** Where a value of a pair lies. */
    Point point(Row row, int lane, double value) {
        return new Point(x(value), row.middle() + (lane - (lanes - 1) / 2.0) * LANE * room.mark());
    }

    double x(double value) {
        return left + (value - lowest) / (highest - lowest) * (right - left);
    }
}
