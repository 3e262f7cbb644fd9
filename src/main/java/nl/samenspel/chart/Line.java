package nl.samenspel.chart;

/**
 * One line of a chart: what it is called, and by what it is told from the others, also without colours.
 *
 * @param slug its class in the markup; lower-case letters, digits and hyphens
 * @param name in the reader's language
 */
public record Line(String slug, String name, Tone tone, Stroke stroke, Mark mark) {

    public Line {
        if (!slug.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not the name of a class: " + slug);
        }
    }
}
