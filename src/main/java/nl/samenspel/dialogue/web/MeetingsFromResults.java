package nl.samenspel.dialogue.web;

import java.util.ArrayList;
import java.util.List;
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

    MeetingsFromResults(FindMeeting findMeeting) {
        this.findMeeting = findMeeting;
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

    private static Link link(Visit visit, Meeting meeting) {
        return new Link(
                visit.say("dialogue.meeting.title", visit.date(meeting.terms().day())),
                MeetingAddresses.of(meeting).page());
    }
}
