package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.party.Party;

/** Who may write what ends up in a record: whoever leads the meeting while it goes on, and the sponsors after it. */
final class Writers {

    private Writers() {}

    /** Ends the request when it is never the visitor’s to write. */
    static void require(Visitor visitor, MeetingDesk.Case about) {
        if (!mayWrite(visitor, about)) {
            throw new Denied(true);
        }
    }

    static boolean mayWrite(Visitor visitor, MeetingDesk.Case about) {
        return leads(visitor, about) || side(visitor, about).isPresent();
    }

    /** As whom the visitor may write now; empty when it is not the time. */
    static Optional<NoteTaker> now(Visitor visitor, MeetingDesk.Case about) {
        return switch (about.meeting()) {
            case Meeting.InSession _ ->
                leads(visitor, about)
                        ? Optional.of(new NoteTaker.AtTheTable(new Steerer.ByAccount(visitor.account())))
                        : Optional.empty();
            case Meeting.Concluded _ ->
                side(visitor, about).map(side -> new NoteTaker.ForASide(side, visitor.signatory()));
            case Meeting.Prepared _, Meeting.Agreed _ -> Optional.empty();
        };
    }

    /** Where it is seen what was written. */
    static String home(Visitor visitor, MeetingDesk.Case about) {
        return switch (about.meeting()) {
            case Meeting.Prepared _ -> about.at().page();
            case Meeting.InSession _ ->
                leads(visitor, about) ? about.at().steering() : about.at().page();
            case Meeting.Concluded _, Meeting.Agreed _ -> about.at().record();
        };
    }

    private static boolean leads(Visitor visitor, MeetingDesk.Case about) {
        return visitor.may(Act.STEER_MEETING, about.subject());
    }

    /** The side for which the visitor speaks. */
    static Optional<Party> side(Visitor visitor, MeetingDesk.Case about) {
        return Arrays.stream(Party.values())
                .filter(party ->
                        visitor.may(Act.AGREE_TO_RECORD, about.subject().party(party)))
                .findFirst();
    }
}
