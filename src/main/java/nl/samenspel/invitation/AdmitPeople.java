package nl.samenspel.invitation;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/** Makes invitations, and sees to it that people come into a wave, or out of it again, only while it accepts answers. */
@UseCase
public class AdmitPeople {

    private final FindWave findWave;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    public AdmitPeople(FindWave findWave, Transactions transactions, Ids ids, Clock clock) {
        this.findWave = findWave;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Does the work in one transaction in which the wave accepts answers; nothing, when it does not. */
    <T> Optional<T> whileOpen(WorkspaceId workspace, WaveId wave, Function<WaveTerms, T> work) {
        return transactions.write(
                () -> findWave.holdOpen(workspace, wave).map(Wave::terms).map(work));
    }

    /** The same, while nobody saves anything in the wave. */
    <T> Optional<T> aloneWhileOpen(WorkspaceId workspace, WaveId wave, Function<WaveTerms, T> work) {
        return transactions.write(() -> {
            findWave.holdAlone(workspace, wave);
            return whileOpen(workspace, wave, work);
        });
    }

    /** An invitation of today, by which nothing happened yet. */
    Invitation fresh(WaveTerms terms, Person person, Admission admission, String link) {
        return Invitation.fresh(
                terms, new InvitationId(ids.nextUntraceable()), person, admission, terms.day(clock.instant()), link);
    }

    /** Whether somebody was asked on the day that it is now. */
    boolean isOfToday(WaveTerms terms, Invitation invitation) {
        return invitation.admittedOn().equals(Optional.of(terms.day(clock.instant())));
    }
}
