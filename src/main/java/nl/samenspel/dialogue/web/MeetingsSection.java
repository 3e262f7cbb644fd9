package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationSection;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.telling.GuideWords;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/** The meetings of a collaboration, on its page. */
@Contribution
class MeetingsSection implements CollaborationSection {

    private final FindMeeting findMeeting;
    private final CharterDesk charters;
    private final Templates templates;

    MeetingsSection(FindMeeting findMeeting, CharterDesk charters, Templates templates) {
        this.findMeeting = findMeeting;
        this.charters = charters;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> part(Visit visit, Visitor visitor, Collaboration collaboration) {
        var subject = Subject.of(collaboration.workspace()).in(collaboration.id());
        var meetings = findMeeting.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(meeting -> isSeen(meeting, visitor, subject))
                .map(meeting -> entry(visit, meeting))
                .toList();
        var charter = charters.card(visit, visitor, collaboration);
        var plan = visitor.may(Act.PREPARE_MEETING, subject) ? plan(visit, collaboration) : List.<Link>of();
        return meetings.isEmpty() && plan.isEmpty()
                ? Optional.empty()
                : Optional.of(templates.dialogueMeetings(visit, new MeetingsView(meetings, charter, plan)));
    }

    private static boolean isSeen(Meeting meeting, Visitor visitor, Subject subject) {
        return visitor.may(meeting instanceof Meeting.Agreed ? Act.SEE_RECORD : Act.SEE_MEETING, subject);
    }

    private static List<Link> plan(Visit visit, Collaboration collaboration) {
        return Arrays.stream(Guide.values())
                .map(guide -> new Link(visit.say(GuideWords.PLAN, guide), MeetingAddresses.plan(collaboration, guide)))
                .toList();
    }

    private static MeetingsView.Entry entry(Visit visit, Meeting meeting) {
        return new MeetingsView.Entry(
                MeetingTold.title(visit, meeting.terms()), MeetingAddresses.home(meeting), state(visit, meeting));
    }

    private static String state(Visit visit, Meeting meeting) {
        return switch (meeting) {
            case Meeting.Prepared _ -> visit.say("dialogue.state.prepared");
            case Meeting.InSession _ -> visit.say("dialogue.state.in-session");
            case Meeting.Concluded _ -> visit.say("dialogue.state.concluded");
            case Meeting.Agreed _ -> visit.say("dialogue.state.agreed");
        };
    }

    /** What is under way until both have agreed to its record. */
    @Override
    public Map<CollaborationId, List<Link>> shortcuts(Visit visit, Visitor visitor, WorkspaceId workspace) {
        var shortcuts = new HashMap<CollaborationId, List<Link>>();
        findMeeting.byCollaboration(workspace).forEach((collaboration, meetings) -> {
            var subject = Subject.of(workspace).in(collaboration);
            shortcuts.put(
                    collaboration,
                    meetings.stream()
                            .filter(meeting ->
                                    !(meeting instanceof Meeting.Agreed) && isSeen(meeting, visitor, subject))
                            .map(meeting -> underWay(visit, meeting))
                            .toList());
        });
        return shortcuts;
    }

    private static Link underWay(Visit visit, Meeting meeting) {
        var label = visit.say(
                "dialogue.meetings.under-way", MeetingTold.title(visit, meeting.terms()), state(visit, meeting));
        return new Link(label, MeetingAddresses.home(meeting));
    }
}
