package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.chart.Chart;
import nl.samenspel.result.telling.Point;
import nl.samenspel.result.telling.Said;
import nl.samenspel.result.telling.Table;

/**
 * The results of a wave in words and numbers ready to show.
 *
 * @param trail the places above this page
 * @param dataAt where the same is data for other programs
 * @param agenda what there is to talk about
 * @param form what is told about the form of collaboration; empty where it was not asked
 * @param pictures the radar first; none when nothing may be shown
 * @param quadrants of everybody only
 * @param reasons why figures are not there, by the numbers that stand in their places
 * @param heldBack what is held back of a party as a whole, and why
 */
public record ResultsView(
        List<Place> trail,
        String dataAt,
        String headline,
        String lead,
        List<Point> evidence,
        List<Point> agenda,
        List<Point> form,
        List<Side> sides,
        Angles angles,
        List<Picture> pictures,
        Optional<Table> quadrants,
        List<Table> tables,
        List<String> reasons,
        List<String> heldBack,
        List<Said> remarks,
        List<Indicator> indicators,
        String method) {

    /** A page above this one. */
    public record Place(String label, String address) {}

    /** A party and how its people answered. */
    public record Side(String slug, String name, String took) {}

    /**
     * From where one may look.
     *
     * @param told what is special about this angle, or empty
     */
    public record Angles(List<Choice> levels, List<Choice> weightings, String told) {}

    /** A way to look; {@code here} marks the one that is shown. */
    public record Choice(String label, String address, boolean here) {}

    /** A chart under its heading; {@code figure} is markup in which everything is escaped. */
    public record Picture(String title, String figure) {

        static Picture of(Chart chart) {
            return new Picture(chart.title(), chart.figure());
        }
    }

    /** How a column is dressed. */
    public static String look(Table.Column column) {
        var group = column.group();
        return group.name().isEmpty()
                ? "number whole"
                : ("number " + group.slug()).strip() + (column.isFiner() ? " finer" : "");
    }

    /** An agreed indicator. */
    public record Indicator(String name, String target, String realised) {}
}
