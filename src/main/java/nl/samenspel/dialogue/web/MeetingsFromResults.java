package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Purpose;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.FromResults;

/** From results to the meeting about them, or to preparing one. */
@Contribution
class MeetingsFromResults implements FromResults {

    private final FindMeeting findMeeting;
    private final CharterDesk charters;
    private final Templates templates;

    MeetingsFromResults(FindMeeting findMeeting, CharterDesk charters, Templates templates) {
        this.findMeeting = findMeeting;
        this.charters = charters;
        this.templates = templates;
    }

    @Override
    public List<Link> links(Visit visit, Visitor visitor, WaveDesk.Case about) {
        var links = new ArrayList<Link>();
        var terms = about.wave().terms();
        if (visitor.may(Act.SEE_MEETING, about.subject())) {
            findMeeting.of(terms.workspace(), terms.collaboration()).stream()
                    .filter(meeting -> meeting.terms().purpose().equals(new Purpose.Results(terms.id())))
                    .findFirst()
                    .map(meeting -> link(visit, meeting))
                    .ifPresent(links::add);
        }
        if (visitor.may(Act.PREPARE_MEETING, about.subject())) {
            links.add(new Link(visit.say("dialogue.form.new"), MeetingAddresses.plan(about.wave())));
        }
        return links;
    }

    /** What was agreed at the kick-off. */
    @Override
    public Optional<JteModel> beside(Visit visit, Visitor visitor, WaveDesk.Case about) {
        return charters.card(visit, visitor, about.collaboration())
                .map(card -> templates.dialogueCharterCard(visit, card));
    }

    private static Link link(Visit visit, Meeting meeting) {
        return new Link(
                MeetingTold.title(visit, meeting.terms()),
                MeetingAddresses.of(meeting).page());
    }
}
