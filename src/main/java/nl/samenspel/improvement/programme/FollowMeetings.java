package nl.samenspel.improvement.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.dialogue.ActionSettled;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.record.RecordAgreed;
import nl.samenspel.platform.Hears;
import nl.samenspel.platform.UseCase;

/** Makes actions of those that both parties agreed at a meeting, and follows what a later meeting says has become of them. */
@UseCase
public class FollowMeetings {

    private final FindCollaboration findCollaboration;
    private final PlanActions planActions;
    private final ReportProgress reportProgress;
    private final ManageWorkspaces workspaces;
    private final Clock clock;

    FollowMeetings(
            FindCollaboration findCollaboration,
            PlanActions planActions,
            ReportProgress reportProgress,
            ManageWorkspaces workspaces,
            Clock clock) {
        this.findCollaboration = findCollaboration;
        this.planActions = planActions;
        this.reportProgress = reportProgress;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Hears
    void handle(RecordAgreed agreed) {
        collaboration(agreed.meeting())
                .ifPresent(collaboration -> agreed.actions().forEach(action -> {
                    var text = action.text();
                    var _ = planActions.add(
                            collaboration,
                            new ActionId(action.id().value()),
                            new ActionText(
                                    text.occasion(),
                                    text.deed(),
                                    Optional.of(text.party()),
                                    text.owner(),
                                    text.due(),
                                    OptionalInt.empty(),
                                    Map.of(),
                                    ""),
                            leader(agreed.meeting()));
                }));
    }

    @Hears
    void handle(ActionSettled settled) {
        collaboration(settled.meeting())
                .ifPresent(collaboration -> reportProgress.handle(
                        collaboration,
                        new ActionId(settled.action().value()),
                        switch (settled.state()) {
                            case OPEN -> new Progress.Planned();
                            case DONE -> new Progress.Done(today(settled.meeting()));
                            case DROPPED -> new Progress.Dropped("–");
                        },
                        "",
                        leader(settled.meeting())));
    }

    private Optional<Collaboration> collaboration(MeetingTerms meeting) {
        return findCollaboration.handle(meeting.workspace(), meeting.collaboration());
    }

    private static Signatory leader(MeetingTerms meeting) {
        return new Signatory(meeting.leader().name(), "");
    }

    private LocalDate today(MeetingTerms meeting) {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone(meeting.workspace()));
    }
}
