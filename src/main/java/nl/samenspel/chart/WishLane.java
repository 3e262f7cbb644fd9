package nl.samenspel.chart;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenspel.chart.WishRow.People;
import nl.samenspel.chart.WishRow.Range;
import nl.samenspel.chart.WishRow.Untold;

/**
 * The marks of one row of wishes.
 *
 * @param scale on which they stand
 */
record WishLane(WishRow row, LevelRows scale) {

    /** More on one level are told by their number. */
    private static final int MOST = 12;

    private static final double LOWEST = 30;
    private static final double MARGIN = 5;
    private static final double MINIMUM = 6;
    private static final double HALF_FRAME = 27;

    /** Of a frame between two levels, so that it does not cut through people. */
    private static final double NARROW_FRAME = 8;

    private static final double GAP = 2;

    /** In levels: no range is drawn narrower. */
    private static final double NARROWEST = 0.25;

    LevelRows.Need need() {
        double lane = isBare() ? 0 : Math.max(LOWEST, peopleHeight()) + 2 * MARGIN + minimumHeight();
        double below = words().isEmpty() ? 0 : words().size() * LevelRoom.REMARKS.lineHeight() + 2 * MARGIN;
        return new LevelRows.Need(row.aspect(), lane, below);
    }

    /** Are there words only? */
    private boolean isBare() {
        return row.before() instanceof Untold
                && row.agreed().isEmpty()
                && row.minimum().isEmpty();
    }

    private double minimumHeight() {
        return row.minimum().isPresent() ? MINIMUM : 0;
    }

    private double peopleHeight() {
        return switch (row.before()) {
            case People people ->
                people.perLevel().stream().mapToInt(this::lines).max().orElse(0) * WishMarks.PITCH + MARGIN;
            case Range _, Untold _ -> 0;
        };
    }

    /** People beside each other on a level, with room for a frame between it and the next. */
    private int inLine() {
        return (int) ((scale.step() - 2 * (NARROW_FRAME + GAP)) / WishMarks.PITCH);
    }

    private int lines(int many) {
        return many > MOST ? 1 : Math.ceilDiv(many, inLine());
    }

    private List<String> words() {
        return switch (row.before()) {
            case Untold untold ->
                LevelRoom.REMARKS.wrap(
                        untold.words(), scale.room().width() - scale.room().names() - LevelRoom.PADDING);
            case People _, Range _ -> List.of();
        };
    }

    void draw(Markup markup, LevelRows.Row placed) {
        var lane = placed.lane();
        double middle = placed.middle() - minimumHeight() / 2;
        switch (row.before()) {
            case People people ->
                IntStream.range(0, people.perLevel().size())
                        .forEach(level -> people(markup, people.perLevel().get(level), scale.x(level + 1), middle));
            case Range range -> {
                double missing = Math.max(0, NARROWEST - (range.high() - range.low())) / 2;
                WishMarks.range(markup, scale.x(range.low() - missing), scale.x(range.high() + missing), middle);
            }
            case Untold _ ->
                Canvas.labels(
                        markup,
                        Colour.SOFT,
                        List.of(new Label(
                                words(),
                                LevelRoom.REMARKS,
                                scale.room().names(),
                                lane.bottom() + (isBare() ? placed.bottom() - lane.bottom() - textHeight() : 0) / 2,
                                Label.Anchor.START)));
        }
        row.agreed().ifPresent(level -> {
            double half = level == Math.rint(level) ? HALF_FRAME : NARROW_FRAME;
            double bottom = lane.bottom() - MARGIN - minimumHeight();
            WishMarks.frame(markup, new Box(scale.x(level) - half, lane.top() + MARGIN, scale.x(level) + half, bottom));
        });
        row.minimum()
                .ifPresent(level -> WishMarks.minimum(
                        markup, new Point(scale.x(level), lane.bottom() - MARGIN - minimumHeight() / 3)));
    }

    private double textHeight() {
        return words().size() * LevelRoom.REMARKS.lineHeight();
    }

    private void people(Markup markup, int many, double x, double middle) {
        if (many > MOST) {
            double left = x - LevelRoom.REMARKS.width(Integer.toString(many)) / 2;
            WishMarks.person(markup, new Point(left - WishMarks.PERSON, middle));
            Canvas.labels(
                    markup,
                    Colour.CUSTOMER,
                    List.of(new Label(
                            List.of(Integer.toString(many)),
                            LevelRoom.REMARKS,
                            left + WishMarks.PERSON,
                            middle - LevelRoom.REMARKS.lineHeight() / 2,
                            Label.Anchor.START)));
            return;
        }
        for (int person = 0; person < many; person++) {
            int line = person / inLine();
            int beside = Math.min(many - line * inLine(), inLine());
            WishMarks.person(
                    markup,
                    new Point(
                            x + (person % inLine() - (beside - 1) / 2.0) * WishMarks.PITCH,
                            middle + (line - (lines(many) - 1) / 2.0) * WishMarks.PITCH));
        }
    }
}
