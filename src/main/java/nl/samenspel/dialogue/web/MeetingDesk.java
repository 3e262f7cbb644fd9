package nl.samenspel.dialogue.web;

import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;
import org.springframework.stereotype.Component;

/** A meeting with its collaboration, for a visitor who may be there. */
@Component
class MeetingDesk {

    private final FindMeeting findMeeting;
    private final FindCollaboration findCollaboration;

    MeetingDesk(FindMeeting findMeeting, FindCollaboration findCollaboration) {
        this.findMeeting = findMeeting;
        this.findCollaboration = findCollaboration;
    }

    /** What a request is about. */
    record Case(Meeting meeting, Collaboration collaboration) {

        Subject subject() {
            return Subject.of(collaboration.workspace()).in(collaboration.id());
        }

        MeetingAddresses at() {
            return MeetingAddresses.of(meeting);
        }
    }

    /** Ends the request when the visitor may not do this there. */
    Case open(Visitor visitor, Act act, WorkspaceId workspace, MeetingId id) {
        var found = find(visitor, workspace, id);
        Access.require(visitor, act, found.subject());
        return found;
    }

    /** Ends the request when the visitor may not know that there is such a meeting. */
    Case find(Visitor visitor, WorkspaceId workspace, MeetingId id) {
        Access.require(visitor, Act.SEE_WORKSPACE, Subject.of(workspace));
        var meeting = findMeeting.handle(workspace, id).orElseThrow(() -> new Denied(false));
        var collaboration = findCollaboration
                .handle(workspace, meeting.terms().collaboration())
                .orElseThrow(() -> new Denied(false));
        return new Case(meeting, collaboration);
    }
}
