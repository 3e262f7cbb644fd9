package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** The page on which a conclusion is written down by itself. */
@Component
class ConclusionSheet {

    private final ConclusionDesk conclusions;
    private final WatchMeeting watchMeeting;
    private final MeetingTold told;
    private final Templates templates;

    ConclusionSheet(ConclusionDesk conclusions, WatchMeeting watchMeeting, MeetingTold told, Templates templates) {
        this.conclusions = conclusions;
        this.watchMeeting = watchMeeting;
        this.told = told;
        this.templates = templates;
    }

    /** For whoever has signed in. */
    JteModel page(
            Visit visit, Visitor visitor, MeetingDesk.Case about, Topic topic, NoteTaker by, TypedConclusion typed) {
        var terms = about.meeting().terms();
        PerParty<String> parties = PerParty.each(about.collaboration()::nameOf);
        var view = new ConclusionSheetView(
                List.of(
                        new Frame.Place(
                                about.collaboration().name(), CollaborationAddresses.of(about.collaboration()), false),
                        new Frame.Place(MeetingTold.title(visit, terms), Writers.home(visitor, about), false)),
                by instanceof NoteTaker.ForASide(var side, var _)
                        ? visit.say("dialogue.conclusion.correct.text", parties.of(side), parties.of(side.other()))
                        : "",
                Writers.home(visitor, about),
                about.meeting() instanceof Meeting.InSession ? live(terms, about.at().stream()) : Optional.empty(),
                conclusions.form(visit, terms, about.at(), parties, topic, by, typed));
        return templates.dialogueConclusionSheet(
                WorkspaceFrame.of(visit, visitor, terms.workspace(), title(visit, terms, topic)), view);
    }

    /** For somebody of a side who helps. */
    JteModel page(Visit visit, Room.Behind.Open open, Topic topic, NoteTaker by, TypedConclusion typed) {
        var terms = open.terms();
        var at = RoomAddresses.of(open.code());
        PerParty<String> parties = PerParty.each(told.collaboration(terms)::nameOf);
        var view = new ConclusionSheetView(
                List.of(new Frame.Place(visit.say("dialogue.steer.title"), at.steering(), false)),
                "",
                at.steering(),
                live(terms, at.stream()),
                conclusions.form(visit, terms, at, parties, topic, by, typed));
        return templates.dialogueConclusionSheet(Frame.of(visit, title(visit, terms, topic)), view);
    }

    private Optional<ConclusionSheetView.Live> live(MeetingTerms meeting, String stream) {
        return watchMeeting
                .handle(meeting.workspace(), meeting.id())
                .map(standing -> new ConclusionSheetView.Live(stream, standing.version()));
    }

    private String title(Visit visit, MeetingTerms meeting, Topic topic) {
        return visit.say(
                "dialogue.conclusion.title", told.topics(visit, meeting).name(topic));
    }
}
