package nl.samenspel.improvement.programme;

import nl.samenspel.dialogue.Action.State;
import nl.samenspel.dialogue.SettleActions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Tells the meetings what has become of an action that one of them agreed, so that the next does not begin with it again. */
@UseCase
class TellMeetings {

    private final SettleActions settleActions;

    TellMeetings(SettleActions settleActions) {
        this.settleActions = settleActions;
    }

    void handle(WorkspaceId workspace, ActionId id, Progress progress) {
        settleActions.handle(
                workspace,
                new nl.samenspel.dialogue.ActionId(id.value()),
                switch (progress.status()) {
                    case PLANNED, UNDER_WAY -> State.OPEN;
                    case DONE -> State.DONE;
                    case DROPPED -> State.DROPPED;
                });
    }
}
