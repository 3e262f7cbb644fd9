package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds room for the numbers beside the marks of a matrix.
 *
 * @param plot what numbers have to stay in
 */
record NumberPlaces(Room room, Box plot) {

    private static final int DIRECTIONS = 16;
    private static final int FURTHEST = 14;

    /** The numbers of each mark, as near to it as they can be without covering a mark or other numbers. */
    List<Label> of(List<MatrixMark> marks) {
        var taken = new ArrayList<>(
                marks.stream().map(mark -> mark.box(room.mark())).toList());
        var numbers = new ArrayList<Label>();
        for (MatrixMark mark : marks) {
            var label = free(mark, taken);
            taken.add(label.box());
            numbers.add(label);
        }
        return List.copyOf(numbers);
    }

    private Label free(MatrixMark mark, List<Box> taken) {
        for (int ring = 0; ring < FURTHEST; ring++) {
            for (int turn = 0; turn < DIRECTIONS; turn++) {
                var label = beside(mark, ring, turn);
                if (plot.holds(label.box()) && taken.stream().noneMatch(label.box()::overlaps)) {
                    return label;
                }
            }
        }
        return beside(mark, 0, 0);
    }

    /** The customer's numbers stand to the left if they can, those of others to the right. */
    private Label beside(MatrixMark mark, int ring, int turn) {
        double side = mark.pair().tone() == Tone.CUSTOMER ? -1 : 1;
        double angle = Math.ceilDiv(turn, 2) * (turn % 2 == 0 ? 1 : -1) * 2 * Math.PI / DIRECTIONS;
        var lettering = new Lettering(room.remarks().size(), true);
        double width = lettering.width(mark.numbers());
        double distance = room.mark() + 2 + ring * lettering.size() / 2;
        double x = mark.place().x() + side * Math.cos(angle) * (distance + width / 2);
        double y = mark.place().y() + Math.sin(angle) * (distance + lettering.lineHeight() / 2);
        return new Label(List.of(mark.numbers()), lettering, x, y - lettering.lineHeight() / 2, Label.Anchor.MIDDLE);
    }
}
