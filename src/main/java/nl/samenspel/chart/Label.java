package nl.samenspel.chart;

import java.util.List;
import java.util.Locale;

/**
 * Lines of text at a place.
 *
 * @param x where the anchor is
 * @param top of the first line
 */
record Label(List<String> lines, Lettering lettering, double x, double top, Anchor anchor) {

    enum Anchor {
        START,
        MIDDLE,
        END
    }

    double height() {
        return lines.size() * lettering.lineHeight();
    }

    Box box() {
        double width = lines.stream().mapToDouble(lettering::width).max().orElse(0);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        return new Box(left, top, left + width, top + height());
    }

    Label movedBy(double down) {
        return new Label(lines, lettering, x, top + down, anchor);
    }

    void draw(Markup markup) {
        var side = anchor.name().toLowerCase(Locale.ROOT);
        if (lines.size() == 1) {
            markup.open("text", "x", x, "y", baseline(0), "text-anchor", side, "font-size", lettering.size());
            markup.text(lines.getFirst()).close();
            return;
        }
        markup.open("text", "text-anchor", side, "font-size", lettering.size());
        for (int line = 0; line < lines.size(); line++) {
            markup.open("tspan", "x", x, "y", baseline(line))
                    .text(lines.get(line))
                    .close();
        }
        markup.close();
    }

    private double baseline(int line) {
        return top + lettering.size() * 0.98 + line * lettering.lineHeight();
    }
}
