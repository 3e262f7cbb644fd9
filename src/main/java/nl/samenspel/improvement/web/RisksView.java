package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;

/**
 * What may stand in the way.
 *
 * @param addAt where a risk is added; empty for a visitor who may not
 * @param premortemAt where people write why nothing would have moved; empty likewise
 */
public record RisksView(
        List<Frame.Place> trail, String lead, List<Row> open, List<Row> closed, String addAt, String premortemAt) {

    /**
     * @param said who carries it, when it is looked at again, and where it comes from
     * @param mitigation what each party does; a party that does nothing yet is absent
     * @param settleAt where it is closed, or opened again; empty for a visitor who may not, as {@code changeAt}
     */
    public record Row(
            String text,
            List<String> said,
            List<Mitigation> mitigation,
            boolean isDue,
            String changeAt,
            String settleAt) {}

    public record Mitigation(ImprovementView.Side side, String text) {}
}
