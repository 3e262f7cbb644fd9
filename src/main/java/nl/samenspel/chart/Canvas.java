package nl.samenspel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What every drawing of a chart begins with, and what several have. */
final class Canvas {

    private Canvas() {}

    /** Opens the drawing of a chart, named by its title and described by its words. */
    static Markup open(Chart chart, Room room, double height) {
        String name = chart.id() + "-" + room.slug();
        return open(
                        "chart-" + room.slug(),
                        room.width(),
                        height,
                        List.of("aria-labelledby", name + "-title", "aria-describedby", name + "-words"))
                .open("title", "id", name + "-title")
                .text(chart.title())
                .close()
                .open("desc", "id", name + "-words")
                .text(chart.caption() + " " + String.join(" ", chart.words()))
                .close();
    }

    /**
     * A whole drawing that has its words as its name.
     *
     * @param look its class
     * @param content draws what is in it
     */
    static String drawing(String look, double width, double height, String words, Consumer<Markup> content) {
        var markup = open(look, width, height, List.of("aria-label", words));
        content.accept(markup);
        return markup.close().toString();
    }

    private static Markup open(String look, double width, double height, List<String> called) {
        var attributes = new ArrayList<Object>(List.of(
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                look,
                "viewBox",
                "0 0 " + Markup.shortest(width) + " " + Markup.shortest(height),
                "width",
                width,
                "height",
                height,
                "role",
                "img"));
        attributes.addAll(called);
        attributes.addAll(List.of("font-family", "sans-serif"));
        return new Markup().open("svg", attributes.toArray());
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
