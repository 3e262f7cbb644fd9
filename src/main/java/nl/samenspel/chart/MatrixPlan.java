package nl.samenspel.chart;

import java.util.List;

/**
 * Where everything of a matrix goes.
 *
 * @param plot the square of the levels, half a level wider than the scale on every side
 * @param numbers of the aspects, one label for every mark; none in a bare room
 * @param key which number is which aspect
 */
record MatrixPlan(
        Room room, int levels, Box plot, List<MatrixMark> marks, List<Label> numbers, List<Label> key, double height) {

    private static final double GAP = 10;

    static MatrixPlan of(Room room, MarkedAspects data) {
        if (room.isBare()) {
            return bare(room, data);
        }
        double beside = room.remarks().size() * 2.2;
        double side = Math.min(440, room.width() - beside - GAP);
        double left = Math.max(beside, (room.width() - side) / 2);
        double above = room.remarks().lineHeight() + GAP;
        var plot = new Box(left, above, left + side, above + side);
        double axis = 2 * room.remarks().lineHeight() + GAP;
        var key = Key.of(room, data.categories(), plot.bottom() + axis + GAP);
        double bottom = Columns.bottom(key, plot.bottom() + axis);
        var marks = marks(room, data, plot);
        var numbers = new NumberPlaces(room, plot).of(marks);
        return new MatrixPlan(room, data.levels(), plot, marks, numbers, key, bottom + GAP);
    }

    private static MatrixPlan bare(Room room, MarkedAspects data) {
        double side = room.width() - 2 * room.gap();
        var plot = new Box(room.gap(), room.gap(), room.gap() + side, room.gap() + side);
        return new MatrixPlan(
                room, data.levels(), plot, marks(room, data, plot), List.of(), List.of(), plot.bottom() + room.gap());
    }

    private static List<MatrixMark> marks(Room room, MarkedAspects data, Box plot) {
        return MatrixMark.of(data, (actual, importance) -> point(plot, data.levels(), actual, importance), room.mark());
    }

    /** Where an actual level and an importance meet. */
    Point point(double actual, double importance) {
        return point(plot, levels, actual, importance);
    }

    private static Point point(Box plot, int levels, double actual, double importance) {
        double level = (plot.right() - plot.left()) / levels;
        return new Point(plot.left() + (actual - 0.5) * level, plot.bottom() - (importance - 0.5) * level);
    }
}
