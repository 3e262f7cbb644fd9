package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.dialogue.EndParticipation;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;

/** Says which sides have ended their participation: on the wall, on phones, and to whoever may end one. */
@Component
class EndingDesk {

    private final EndParticipation endParticipation;

    EndingDesk(EndParticipation endParticipation) {
        this.endParticipation = endParticipation;
    }

    /** A sentence for each side that has. */
    List<String> told(Visit visit, MeetingTerms meeting, PerParty<String> parties) {
        return told(visit, endParticipation.of(meeting).keySet(), parties);
    }

    private static List<String> told(Visit visit, Collection<Party> ended, PerParty<String> parties) {
        return Arrays.stream(Party.values())
                .filter(ended::contains)
                .map(party -> visit.say("dialogue.ending.told", parties.of(party)))
                .toList();
    }

    EndingView view(Visit visit, Visitor visitor, MeetingDesk.Case about) {
        var ended = endParticipation.of(about.meeting().terms()).keySet();
        return new EndingView(
                told(visit, ended, PerParty.each(about.collaboration()::nameOf)),
                about.meeting() instanceof Meeting.InSession
                        ? own(visitor, about)
                                .filter(party -> !ended.contains(party))
                                .map(party -> new EndingView.Own(
                                        about.collaboration().nameOf(party),
                                        about.at().ending()))
                        : Optional.empty());
    }

    /** The side of which the visitor may end the participation. */
    static Optional<Party> own(Visitor visitor, MeetingDesk.Case about) {
        return Arrays.stream(Party.values())
                .filter(party ->
                        visitor.may(Act.END_PARTICIPATION, about.subject().party(party)))
                .findFirst();
    }
}
