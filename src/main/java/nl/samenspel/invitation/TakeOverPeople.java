package nl.samenspel.invitation;

import java.util.List;
import java.util.Optional;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/**
 * Takes over people who answered elsewhere, into a wave that is being closed: nobody gets a link any more. That
 * people of an anonymous party have answered is to be forgotten once they are counted.
 */
@UseCase
public class TakeOverPeople {

    private final Invitations invitations;
    private final SealWave sealWave;
    private final Transactions transactions;
    private final Ids ids;

    public TakeOverPeople(Invitations invitations, SealWave sealWave, Transactions transactions, Ids ids) {
        this.invitations = invitations;
        this.sealWave = sealWave;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** What becomes of them, in their order. */
    public List<Invitation> handle(Wave.Closing wave, List<Person> people) {
        return transactions.write(() -> {
            sealWave.hold(wave);
            var added = people.stream().map(person -> invitation(wave, person)).toList();
            invitations.add(added);
            return added;
        });
    }

    private Invitation invitation(Wave.Closing wave, Person person) {
        var terms = wave.terms();
        return new Invitation(
                terms.workspace(),
                new InvitationId(ids.nextUntraceable()),
                terms.id(),
                person,
                Admission.INVITED,
                Optional.empty(),
                Optional.empty(),
                Optional.of(terms.closesOn()),
                Optional.empty());
    }

    /** Removes so many people of a wave at most, with their answers; whether there may be more. */
    public boolean removeSome(WorkspaceId workspace, WaveId wave, int most) {
        return transactions.write(() -> {
            transactions.leaveNoTrace();
            return invitations.removeSome(workspace, wave, most);
        });
    }
}
