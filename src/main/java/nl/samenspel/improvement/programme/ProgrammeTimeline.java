package nl.samenspel.improvement.programme;

import java.util.List;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.platform.UseCase;

/** Writes on the timeline what becomes of actions and risks, by their texts; owners are not named there. */
@UseCase
public class ProgrammeTimeline {

    private static final int LONGEST = 120;

    private final RecordOnTimeline timeline;

    ProgrammeTimeline(RecordOnTimeline timeline) {
        this.timeline = timeline;
    }

    /** @param text as it was typed; only its beginning is written down */
    public void note(Collaboration collaboration, ImprovementHappening what, Signatory by, String text) {
        timeline.handle(collaboration.workspace(), collaboration.id(), what, by, beginning(text), List.of());
    }

    private static String beginning(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }
}
