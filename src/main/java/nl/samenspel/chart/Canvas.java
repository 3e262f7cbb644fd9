package nl.samenspel.chart;

import java.util.List;

/** What every drawing of a chart begins with. */
final class Canvas {

    private Canvas() {}

    /** Opens the drawing, named by its title and described by its words. */
    static Markup open(Chart chart, Room room, double height) {
        String name = chart.id() + "-" + room.slug();
        return new Markup()
                .open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "chart-" + room.slug(),
                        "viewBox",
                        "0 0 " + Markup.shortest(room.width()) + " " + Markup.shortest(height),
                        "width",
                        room.width(),
                        "height",
                        height,
                        "role",
                        "img",
                        "aria-labelledby",
                        name + "-title",
                        "aria-describedby",
                        name + "-words",
                        "font-family",
                        "sans-serif")
                .open("title", "id", name + "-title")
                .text(chart.title())
                .close()
                .open("desc", "id", name + "-words")
                .text(chart.caption() + " " + String.join(" ", chart.words()))
                .close();
    }

    /** The piece of a path from one place to another. */
    static String line(Point from, Point to) {
        return "M" + from.written() + " L" + to.written();
    }

    /** Rings, spokes and lines of levels: quiet, and one element however many they are. */
    static void lines(Markup markup, String path) {
        stroke(markup, Colour.LINE, path, "none");
    }

    /** Lines that mean something themselves. */
    static void edges(Markup markup, String path, String dashes) {
        stroke(markup, Colour.EDGE, path, dashes);
    }

    private static void stroke(Markup markup, Colour colour, String path, String dashes) {
        markup.empty(
                "path",
                "class",
                colour.look(),
                "color",
                colour.hex(),
                "fill",
                "none",
                "stroke",
                "currentColor",
                "stroke-dasharray",
                dashes,
                "d",
                path);
    }

    static void labels(Markup markup, Colour colour, List<Label> labels) {
        if (labels.isEmpty()) {
            return;
        }
        boolean bold = labels.getFirst().lettering().bold();
        markup.open(
                "g",
                "class",
                colour.look(),
                "color",
                colour.hex(),
                "fill",
                "currentColor",
                "font-weight",
                bold ? "600" : "400");
        labels.forEach(label -> label.draw(markup));
        markup.close();
    }
}
