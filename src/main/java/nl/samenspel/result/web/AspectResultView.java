package nl.samenspel.result.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.result.telling.LadderTold;
import nl.samenspel.result.telling.Point;
import nl.samenspel.result.telling.Said;

/**
 * What is told of one aspect.
 *
 * @param trail the places above this page
 * @param place which of how many it is
 * @param claims what may be said of how the parties differ
 * @param ladder the levels, and what each party placed on them
 * @param measures what was asked of it, as the means of the sides are in order
 * @param sides customer and supplier
 * @param importance drawn; markup in which everything is escaped
 * @param parts of the aspect, drawn like levels
 * @param said what people wrote about it
 * @param areRemarksElsewhere remarks stand under no aspect, on the page of figures
 * @param earlier what was shown of it before, the oldest first
 * @param indicators beside the aspect that is about results
 */
public record AspectResultView(
        List<Frame.Place> trail,
        Tabs tabs,
        String place,
        String headline,
        List<Point> claims,
        String question,
        LadderTold ladder,
        List<String> measures,
        List<Side> sides,
        Optional<Importance> importance,
        List<Part> levels,
        List<Part> parts,
        Said said,
        boolean areRemarksElsewhere,
        List<Indicator> indicators,
        List<Earlier> earlier,
        List<String> heldBack,
        String figuresAt,
        Frame.Place previous,
        Frame.Place next) {

    /** @param means of each measure, or that it is not shown */
    public record Side(String slug, String name, List<String> means) {}

    /** @param drawing markup in which everything is escaped */
    public record Importance(String title, String legend, String drawing, List<Point> sentences) {}

    /** @param means the level according to each party in an earlier assessment, or that it is not shown; by its slug */
    public record Earlier(String name, String address, String date, Map<String, String> means) {}

    /** @param drawing markup in which everything is escaped */
    public record Part(String name, String drawing, List<Point> means) {}
}
