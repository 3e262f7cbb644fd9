package nl.samenspel.result.web;

import java.util.List;
import nl.samenspel.chart.Dumbbell;
import nl.samenspel.chart.ImportanceActualMatrix;
import nl.samenspel.chart.Radar;

/** The results of a wave in words and numbers ready to show. */
public record ResultsView(
        String headline,
        String lead,
        List<String> evidence,
        String wave,
        String waveAt,
        Radar radar,
        Dumbbell dumbbell,
        ImportanceActualMatrix matrix,
        List<Side> sides,
        List<Row> aspects,
        List<Row> quadrants,
        List<Levels> levels,
        List<Bars> distributions,
        List<Remarks> remarks,
        List<Indicator> indicators,
        List<String> reasons,
        String method) {

    /** A party and how its people answered. */
    public record Side(String slug, String name, String took) {}

    /**
     * One figure.
     *
     * @param text empty when it is not shown
     * @param note what stands small beside it, or empty
     * @param why why it is not shown, or empty
     */
    public record Cell(String text, String note, String why) {}

    /** One line of a table. */
    public record Row(String label, boolean isPart, List<Cell> cells) {}

    /** The same aspects per group of people of one party. */
    public record Levels(String slug, String party, List<String> groups, List<Row> aspects) {}

    /** Distributions of one aspect, as drawings. */
    public record Bars(String aspect, List<Drawing> drawings) {}

    /** One distribution. */
    public record Drawing(String label, String svg) {}

    /** What people of one party wrote about one aspect. */
    public record Remarks(String aspect, List<Said> said) {}

    /** A remark, and the party that it came from. */
    public record Said(String slug, String party, String text) {}

    /** An agreed indicator. */
    public record Indicator(String name, String target, String realised) {}
}
