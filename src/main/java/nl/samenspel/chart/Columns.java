package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;

/** Texts in two columns from the left, the first as long as the second or longer; in one where a word would not fit in two. */
final class Columns {

    private static final double GAP = 10;
    private static final int MOST = 2;

    private Columns() {}

    /** @param indent what else stands to the left of each text */
    static List<Label> of(Room room, List<String> texts, double indent, double top) {
        var lettering = room.remarks();
        double left = GAP + indent;
        boolean fits = texts.stream().allMatch(text -> lettering.fits(text, room.width() / MOST - left - GAP));
        int columns = fits ? MOST : 1;
        int perColumn = Math.ceilDiv(texts.size(), columns);
        double width = room.width() / columns;
        var labels = new ArrayList<Label>();
        double y = top;
        for (int each = 0; each < texts.size(); each++) {
            if (each % perColumn == 0) {
                y = top;
            }
            var lines = lettering.wrap(texts.get(each), width - left - GAP);
            int column = each / perColumn;
            var label = new Label(lines, lettering, column * width + left, y, Label.Anchor.START);
            labels.add(label);
            y = label.box().bottom() + 2;
        }
        return List.copyOf(labels);
    }

    static double bottom(List<Label> labels, double otherwise) {
        return labels.stream().mapToDouble(label -> label.box().bottom()).max().orElse(otherwise);
    }
}
