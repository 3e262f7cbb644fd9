package nl.samenspel.improvement.programme;

import java.util.List;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.platform.UseCase;

/** Writes on the timeline what becomes of actions, by what is done; owners are not named there. */
@UseCase
class ProgrammeTimeline {

    private static final int LONGEST = 120;

    private final RecordOnTimeline timeline;

    ProgrammeTimeline(RecordOnTimeline timeline) {
        this.timeline = timeline;
    }

    void note(Collaboration collaboration, ImprovementHappening what, Signatory by, Action action) {
        timeline.handle(
                collaboration.workspace(),
                collaboration.id(),
                what,
                by,
                shortened(action.text().deed()),
                List.of());
    }

    private static String shortened(String deed) {
        if (deed.length() <= LONGEST) {
            return deed;
        }
        int end = Character.isHighSurrogate(deed.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return deed.substring(0, end) + "…";
    }
}
