package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * One action.
 *
 * @param sign what both would see when it worked; may be empty
 * @param dropped why; empty where it was not
 * @param confidences of each party
 * @param progress where it is said what has become of it
 * @param changeAt where it is changed; empty for a visitor who may not
 */
public record ActionView(
        List<Frame.Place> trail,
        String title,
        ProgrammeView.Row row,
        String sign,
        String dropped,
        List<Confidence> confidences,
        String divided,
        ProgressPart progress,
        String changeAt) {

    /**
     * How sure a party is.
     *
     * @param given a number, or that none was given
     * @param value what was chosen; empty where nothing was
     * @param at where the visitor says it; empty for a visitor who may not
     */
    public record Confidence(ImprovementView.Side side, String given, String value, String at) {}

    /**
     * What was said of it, and where more is.
     *
     * @param id by which its fields are told from those of others on the page
     * @param at empty for a visitor who may not
     */
    public record ProgressPart(
            String id,
            List<Note> notes,
            List<TargetFormView.Choice> states,
            ProgressForm form,
            Problems problems,
            String at) {}

    /** @param said may be empty, and then something became of it */
    public record Note(String date, String who, String what, String said) {}
}
