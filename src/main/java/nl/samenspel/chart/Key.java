package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;

/** Which number of a drawing is which aspect. */
final class Key {

    private static final double GAP = 10;
    private static final int COLUMNS = 2;

    private Key() {}

    /** In two columns from the left, the first as long as the second or longer; in one where a word would not fit in two. */
    static List<Label> of(Room room, List<AspectMarks> aspects, double top) {
        var lettering = room.remarks();
        boolean fits =
                aspects.stream().allMatch(aspect -> lettering.fits(aspect.name(), room.width() / COLUMNS - 2 * GAP));
        int columns = fits ? COLUMNS : 1;
        int perColumn = Math.ceilDiv(aspects.size(), columns);
        double width = room.width() / columns;
        var key = new ArrayList<Label>();
        double y = top;
        for (int each = 0; each < aspects.size(); each++) {
            if (each % perColumn == 0) {
                y = top;
            }
            var lines = lettering.wrap((each + 1) + "  " + aspects.get(each).name(), width - 2 * GAP);
            int column = each / perColumn;
            var label = new Label(lines, lettering, column * width + GAP, y, Label.Anchor.START);
            key.add(label);
            y = label.box().bottom() + 2;
        }
        return List.copyOf(key);
    }

    static double bottom(List<Label> key, double otherwise) {
        return key.stream().mapToDouble(label -> label.box().bottom()).max().orElse(otherwise);
    }
}
