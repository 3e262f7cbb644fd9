package nl.samenspel.collaboration;

import java.util.Optional;
import nl.samenspel.party.Intention;

/** One side: an organisation or a unit of one, and the form of collaboration that it intends when it has said so. */
public record CollaborationParty(String name, Optional<Intention> intendedForm) {

    public static final int LONGEST_NAME = 120;
}
