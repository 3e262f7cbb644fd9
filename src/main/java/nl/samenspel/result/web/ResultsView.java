package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.chart.Chart;

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
        List<Remarks> remarks,
        List<Indicator> indicators,
        String method) {

    /** A page above this one. */
    public record Place(String label, String address) {}

    /** One thing that stands out. */
    public record Point(String what, String sentence) {}

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

    /**
     * Figures in rows and columns.
     *
     * @param slug unique on the page
     * @param text how to read it, or empty
     * @param first heading of the first column
     * @param reading how much of it there is at once
     */
    public record Table(
            String slug, String title, String text, String first, List<Group> groups, List<Row> rows, Reading reading) {

        /** One step away, for who asks for it. */
        public boolean isAside() {
            return reading == Reading.ASIDE;
        }

        /** On a phone the finer figures wait until they are asked for. */
        public boolean isBrief() {
            return reading == Reading.BRIEF;
        }

        /** What stands above each cell of a row, for where the rows stand by themselves. */
        public List<Column> columns() {
            return groups.stream()
                    .flatMap(group -> group.columns().stream()
                            .map(label -> new Column(
                                    group, label, label.equals(group.columns().getFirst()), isBrief())))
                    .toList();
        }
    }

    /** How much of a table there is at once. */
    public enum Reading {
        WHOLE,
        BRIEF,
        ASIDE
    }

    /** Columns that belong together; {@code slug} is that of a party, or empty. Those of nobody have no name. */
    public record Group(String slug, String name, List<String> columns) {}

    /** A column; {@code isFirst} of its group, {@code isBrief} where only those come at once. */
    public record Column(Group group, String label, boolean isFirst, boolean isBrief) {

        /** How it is dressed. */
        public String look() {
            return group.name().isEmpty()
                    ? "number whole"
                    : ("number " + group.slug()).strip() + (isBrief && !isFirst ? " finer" : "");
        }
    }

    /** One line of a table; {@code isPart} when it is about a part of the line before it. */
    public record Row(String label, boolean isPart, List<Cell> cells) {}

    /**
     * One figure.
     *
     * @param text empty when there is none
     * @param note what stands small beside it, or empty
     * @param reason number of the reason why it is not there, or 0
     * @param svg a drawing in its place, or empty
     */
    public record Cell(String text, String note, int reason, String svg) {

        static final Cell EMPTY = new Cell("", "", 0, "");

        static Cell of(String text, String note) {
            return new Cell(text, note, 0, "");
        }

        static Cell absent(int reason) {
            return new Cell("", "", reason, "");
        }

        static Cell drawn(String svg) {
            return new Cell("", "", 0, svg);
        }
    }

    /** What people of both parties wrote about one aspect. */
    public record Remarks(String aspect, List<Said> said) {}

    /** The remarks of one party. */
    public record Said(String slug, String party, List<String> texts) {}

    /** An agreed indicator. */
    public record Indicator(String name, String target, String realised) {}
}
