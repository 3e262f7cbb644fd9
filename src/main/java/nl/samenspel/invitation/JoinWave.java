package nl.samenspel.invitation;

import java.time.Clock;
import java.util.List;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.Waves;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Lets somebody with the shared link of a party take part. */
@UseCase
public class JoinWave {

    private static final int ALWAYS_WELCOME = 10;

    private final Invitations invitations;
    private final FindWave findWave;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public JoinWave(Invitations invitations, FindWave findWave, Transactions transactions, Ids ids, Clock clock) {
        this.invitations = invitations;
        this.findWave = findWave;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Joining {

        /** @param link the personal link from now on */
        record Joined(String link) implements Joining {}

        record NotOpen() implements Joining {}

        /** So many have joined that the link must have got about. */
        record Full() implements Joining {}
    }

    /**
     * @param ticket what becomes the personal link, made by {@link nl.samenspel.platform.Secrets#token()} for the form that
     *     was sent in; sent in twice, it is one person still
     */
    public Joining handle(Waves.SharedLink shared, String ticket, String name, GovernanceLevel level) {
        if (!Secrets.isToken(ticket)) {
            throw new IllegalArgumentException("not a ticket");
        }
        return transactions.write(() -> {
            var wave = findWave.holdOpen(shared.workspace(), shared.wave());
            if (wave.isEmpty() || findWave.behind(shared.link()).isEmpty()) {
                return new Joining.NotOpen();
            }
            if (invitations.behind(ticket).isPresent()) {
                return new Joining.Joined(ticket);
            }
            if (isFull(wave.get(), shared)) {
                return new Joining.Full();
            }
            var person = new Person(name, "", shared.party(), level);
            var id = new InvitationId(ids.nextUntraceable());
            invitations.add(List.of(Invitation.fresh(
                    wave.get().terms(),
                    id,
                    person,
                    Admission.JOINED,
                    wave.get().terms().day(clock.instant()),
                    ticket)));
            return new Joining.Joined(ticket);
        });
    }

    private boolean isFull(Wave.Open wave, Waves.SharedLink shared) {
        long joined = invitations.of(shared.workspace(), shared.wave()).stream()
                .filter(invitation ->
                        invitation.admission() == Admission.JOINED && invitation.party() == shared.party())
                .count();
        return joined >= 2L * wave.terms().party(shared.party()).expected().people() + ALWAYS_WELCOME;
    }
}
