package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Aspects below each other on one scale of levels: their names stand beside it, or above it where there is little room.
 *
 * @param rows in the order in which they were given
 */
record LevelRows(LevelRoom room, int levels, List<Row> rows) {

    private static final double AXIS = LevelRoom.REMARKS.lineHeight() + 4;

    /**
     * What an aspect needs.
     *
     * @param lane how high its marks are; 0 where it has none, and the scale does not show
     * @param below how high what is written below them is
     */
    record Need(String name, double lane, double below) {}

    /**
     * @param lane where its marks go
     * @param bottom of the row
     */
    record Row(Label name, Box lane, double bottom) {

        double middle() {
            return (lane.top() + lane.bottom()) / 2;
        }
    }

    static LevelRows of(LevelRoom room, int levels, List<Need> needs) {
        var rows = new ArrayList<Row>();
        double top = AXIS;
        for (var need : needs) {
            var row = room.hasNamesBeside() ? beside(room, need, top) : above(room, need, top);
            rows.add(row);
            top = row.bottom;
        }
        return new LevelRows(room, levels, List.copyOf(rows));
    }

    private static Row beside(LevelRoom room, Need need, double top) {
        var lines = LevelRoom.NAMES.wrap(need.name, room.names() - LevelRoom.PADDING);
        double names = lines.size() * LevelRoom.NAMES.lineHeight();
        double inner = Math.max(need.lane + need.below, names + 2 * LevelRoom.PADDING);
        double lane = need.lane > 0 ? inner - need.below : 0;
        var name = new Label(lines, LevelRoom.NAMES, 0, top + (inner - names) / 2, Label.Anchor.START);
        return new Row(name, lane(room, top, lane), top + inner);
    }

    private static Row above(LevelRoom room, Need need, double top) {
        var name = new Label(
                LevelRoom.NAMES.wrap(need.name, room.width()),
                LevelRoom.NAMES,
                0,
                top + LevelRoom.PADDING,
                Label.Anchor.START);
        double begin = name.box().bottom() + 2;
        return new Row(name, lane(room, begin, need.lane), begin + need.lane + need.below);
    }

    private static Box lane(LevelRoom room, double top, double height) {
        return new Box(room.left(), top, room.right(), top + height);
    }

    double height() {
        return rows.isEmpty() ? AXIS : rows.getLast().bottom() + 1;
    }

    double x(double level) {
        return room.left() + (level - 1) * step();
    }

    double step() {
        return (room.right() - room.left()) / (levels - 1);
    }

    /** Scale, names, and lines between the rows. */
    void draw(Markup markup) {
        var scale = IntStream.rangeClosed(1, levels).boxed().toList();
        String lanes = rows.stream()
                .map(Row::lane)
                .filter(lane -> lane.bottom() > lane.top())
                .flatMap(lane -> scale.stream()
                        .map(level -> Canvas.line(new Point(x(level), lane.top()), new Point(x(level), lane.bottom()))))
                .collect(Collectors.joining());
        String between = rows.stream()
                .map(row -> Canvas.line(new Point(0, row.bottom), new Point(room.width(), row.bottom)))
                .collect(Collectors.joining());
        Canvas.lines(markup, lanes + between);
        Canvas.labels(
                markup,
                Colour.SOFT,
                scale.stream()
                        .map(level -> new Label(
                                List.of(Integer.toString(level)), LevelRoom.REMARKS, x(level), 0, Label.Anchor.MIDDLE))
                        .toList());
        Canvas.labels(markup, Colour.INK, rows.stream().map(Row::name).toList());
    }
}
