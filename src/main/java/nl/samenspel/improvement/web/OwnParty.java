package nl.samenspel.improvement.web;

import java.util.Arrays;
import java.util.Optional;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.party.Party;

/** For which party a visitor agrees to targets. */
final class OwnParty {

    private OwnParty() {}

    static Optional<Party> of(Visitor visitor, Collaboration collaboration) {
        return Arrays.stream(Party.values())
                .filter(party -> speaksFor(visitor, collaboration, party))
                .findFirst();
    }

    static boolean speaksFor(Visitor visitor, Collaboration collaboration, Party party) {
        return visitor.may(Act.AGREE_TO_TARGET, subject(collaboration).party(party));
    }

    static Subject subject(Collaboration collaboration) {
        return Subject.of(collaboration.workspace()).in(collaboration.id());
    }
}
