package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * The candidates of a tender, and how they compare for each lot.
 *
 * @param refused what is wrong with a file, a sentence each
 * @param head SVG with the names of the aspects above the pictures
 * @param legend HTML
 */
public record CandidatesView(
        TenderAddresses at,
        List<Frame.Place> trail,
        String name,
        Problems problems,
        List<String> refused,
        List<Named> candidates,
        List<Source> sources,
        String head,
        String legend,
        List<OfLot> lots) {

    /** A candidate, where its levels are written down, and where it is taken away. */
    public record Named(String name, String address, String removeAt) {}

    /** Who can state levels. */
    public record Source(String slug, String label) {}

    /** A lot and what each source says. */
    public record OfLot(String id, String name, List<OfSource> sources) {}

    /**
     * What one source says.
     *
     * @param sentences how firm the order is, and what would change it
     */
    public record OfSource(String id, String label, List<Row> rows, List<String> sentences) {}

    /**
     * A candidate.
     *
     * @param picture SVG
     * @param fit SVG
     * @param first SVG, or that there is none
     * @param levels the same in words, a sentence each
     */
    public record Row(
            String name,
            String rank,
            String picture,
            List<String> levels,
            String fit,
            String largestShortfall,
            String aspectsShort,
            String belowMinimum,
            String first) {}
}
