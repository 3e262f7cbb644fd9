package nl.samenspel.invitation;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/**
 * Leave for one person to answer in one wave.
 *
 * @param admittedOn the day on which the person was invited or joined; empty when that was not written down
 * @param link the secret in the personal address; empty once it has been forgotten
 * @param answeredOn the day on which the person first sent in all answers, by this link or an earlier one
 * @param replaces the invitation whose link was replaced by this one, until something is sent in by this one
 */
public record Invitation(
        WorkspaceId workspace,
        InvitationId id,
        WaveId wave,
        Person person,
        Admission admission,
        Optional<LocalDate> admittedOn,
        Optional<String> link,
        Optional<LocalDate> answeredOn,
        Optional<InvitationId> replaces) {

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
                Optional.empty(),
                Optional.empty());
    }

    /** Whether somebody was asked who may be told apart: by name, or by a ticket of which there are no more than were made. */
    public boolean isAskedOneByOne() {
        return switch (admission) {
            case INVITED, TICKET -> true;
            case JOINED -> false;
        };
    }

    /** Whether somebody was invited by name or address, and not brought in from a file that names people as it likes. */
    boolean isByName() {
        return admission == Admission.INVITED
                && admittedOn.isPresent()
                && !(person.name().isEmpty() && person.email().isEmpty());
    }

    /**
     * Whether the person is on the list of whoever runs the wave. Tickets have no names; and that somebody of an anonymous
     * party joined would tell that this person has begun.
     */
    public boolean isListed(Disclosure disclosure) {
        return switch (admission) {
            case INVITED -> true;
            case TICKET -> false;
            case JOINED -> disclosure instanceof Disclosure.Open;
        };
    }

    /** Whether answers of the person count, whichever link they came by. */
    public boolean answered() {
        return answeredOn.isPresent();
    }

    /** Whether the answers that count were sent in by this link. */
    public boolean hasSentIn() {
        return answered() && replaces.isEmpty();
    }

    /** Under which invitation the answers stand that count. */
    public InvitationId inForce() {
        return replaces.orElse(id);
    }

    /** In place of this one, with another link; what was sent in counts on. */
    Invitation renewed(InvitationId other, String otherLink) {
        return new Invitation(
                workspace,
                other,
                wave,
                person,
                admission,
                admittedOn,
                Optional.of(otherLink),
                answeredOn,
                Optional.of(inForce()));
    }

    public Party party() {
        return person.party();
    }

    public GovernanceLevel level() {
        return person.level();
    }
}
