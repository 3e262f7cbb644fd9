package nl.samenspel.invitation;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.GovernanceLevel;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/**
 * Leave for one person to answer in one wave.
 *
 * @param admittedOn the day on which the person was invited or joined; empty when that was not written down
 * @param link the secret in the personal address; empty once it has been forgotten
 * @param answeredOn the day on which the person sent in all answers
 */
public record Invitation(
        WorkspaceId workspace,
        InvitationId id,
        WaveId wave,
        Person person,
        Admission admission,
        Optional<LocalDate> admittedOn,
        Optional<String> link,
        Optional<LocalDate> answeredOn) {

    /** Of somebody who has not answered yet. */
    static Invitation fresh(
            WaveTerms terms, InvitationId id, Person person, Admission admission, LocalDate today, String link) {
        return new Invitation(
                terms.workspace(),
                id,
                terms.id(),
                person,
                admission,
                Optional.of(today),
                Optional.of(link),
                Optional.empty());
    }

    /** Whether somebody was asked who may be told apart: by name, or by a ticket of which there are no more than were made. */
    public boolean isAskedOneByOne() {
        return switch (admission) {
            case INVITED, TICKET -> true;
            case JOINED -> false;
        };
    }

    public boolean answered() {
        return answeredOn.isPresent();
    }

    public Party party() {
        return person.party();
    }

    public GovernanceLevel level() {
        return person.level();
    }
}
