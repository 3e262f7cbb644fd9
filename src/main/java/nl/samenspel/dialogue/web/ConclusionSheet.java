package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.dialogue.LevelsOfMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** The page on which a conclusion is written down by itself. */
@Component
class ConclusionSheet {

    private final ConclusionDesk conclusions;
    private final LevelsOfMeeting levels;
    private final WatchMeeting watchMeeting;
    private final Templates templates;

    ConclusionSheet(
            ConclusionDesk conclusions, LevelsOfMeeting levels, WatchMeeting watchMeeting, Templates templates) {
        this.conclusions = conclusions;
        this.levels = levels;
        this.watchMeeting = watchMeeting;
        this.templates = templates;
    }

    JteModel page(
            Visit visit, Visitor visitor, MeetingDesk.Case about, Topic topic, NoteTaker by, TypedConclusion typed) {
        var terms = about.meeting().terms();
        PerParty<String> parties = PerParty.each(about.collaboration()::nameOf);
        var view = new ConclusionSheetView(
                List.of(
                        new Frame.Place(
                                about.collaboration().name(), CollaborationAddresses.of(about.collaboration()), false),
                        new Frame.Place(
                                visit.say("dialogue.meeting.title", visit.date(terms.day())),
                                Writers.home(visitor, about),
                                false)),
                by instanceof NoteTaker.ForASide(var side, var _)
                        ? visit.say("dialogue.conclusion.correct.text", parties.of(side), parties.of(side.other()))
                        : "",
                Writers.home(visitor, about),
                about.meeting() instanceof Meeting.InSession
                        ? watchMeeting
                                .handle(terms.workspace(), terms.id())
                                .map(standing -> new ConclusionSheetView.Live(about.at().stream(), standing.version()))
                        : Optional.empty(),
                conclusions.form(visit, terms, about.at(), parties, topic, by, typed));
        var name = topic.aspect()
                .flatMap(levels.model(terms)::aspect)
                .map(Aspect::name)
                .map(text -> text.in(visit.language()))
                .orElse(topic.title());
        var title = visit.say("dialogue.conclusion.title", name);
        return templates.dialogueConclusionSheet(WorkspaceFrame.of(visit, visitor, terms.workspace(), title), view);
    }
}
