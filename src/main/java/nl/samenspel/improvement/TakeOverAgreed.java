package nl.samenspel.improvement;

import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.dialogue.record.RecordAgreed;
import nl.samenspel.improvement.Target.Standing;
import nl.samenspel.platform.Hears;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.UseCase;

/** Makes targets of the levels that both parties agreed to reach at a meeting. */
@UseCase
public class TakeOverAgreed {

    private final FindCollaboration findCollaboration;
    private final SetTargets setTargets;
    private final Ids ids;

    TakeOverAgreed(FindCollaboration findCollaboration, SetTargets setTargets, Ids ids) {
        this.findCollaboration = findCollaboration;
        this.setTargets = setTargets;
        this.ids = ids;
    }

    @Hears
    void handle(RecordAgreed agreed) {
        var meeting = agreed.meeting();
        findCollaboration
                .handle(meeting.workspace(), meeting.collaboration())
                .ifPresent(collaboration -> takeOver(collaboration, agreed));
    }

    private void takeOver(Collaboration collaboration, RecordAgreed agreed) {
        var targets = agreed.levels().stream()
                .map(level -> new Target(
                        new TargetId(ids.next()),
                        level.aspect(),
                        Optional.empty(),
                        level.by(),
                        TargetLevel.of(level.level()),
                        "",
                        agreed.at(),
                        new Signatory(agreed.meeting().leader().name(), ""),
                        new Standing.Held(agreed.at())))
                .toList();
        if (!targets.isEmpty()) {
            setTargets.takeOver(collaboration, targets);
        }
    }
}
