package nl.samenspel.collaboration;

import java.time.LocalDate;
import nl.samenspel.account.Signatory;

/**
 * What happened around a collaboration on a day, or will: something that may explain later how people see it.
 *
 * @param said in one sentence
 */
public record RelationEvent(EventId id, EventKind kind, LocalDate day, String said, Signatory notedBy) {

    public static final int LONGEST = 200;
}
