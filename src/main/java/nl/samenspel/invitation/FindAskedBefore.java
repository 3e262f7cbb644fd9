package nl.samenspel.invitation;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Finds whoever was invited by name when a collaboration last asked people, and is not invited this time. */
@UseCase
public class FindAskedBefore {

    private final FindWave findWave;
    private final Invitations invitations;
    private final Transactions transactions;

    FindAskedBefore(FindWave findWave, Invitations invitations, Transactions transactions) {
        this.findWave = findWave;
        this.invitations = invitations;
        this.transactions = transactions;
    }

    /** Empty where nobody was, or everybody is. */
    public Optional<AskedBefore> handle(WaveTerms now) {
        return transactions
                .read(() -> findWave.of(now.workspace(), now.collaboration()).stream()
                        .filter(wave -> !(wave instanceof Wave.Planned)
                                && !wave.terms().id().equals(now.id()))
                        .sorted(Comparator.comparing(Wave::lastDay).reversed())
                        .map(wave -> askedBefore(wave.terms(), now))
                        .flatMap(Optional::stream)
                        .findFirst())
                .filter(before -> !before.people().isEmpty());
    }

    /** Empty where nobody was invited by name. */
    private Optional<AskedBefore> askedBefore(WaveTerms last, WaveTerms now) {
        var invited = invitations.of(last.workspace(), last.id()).stream()
                .filter(one -> one.isByName() && one.isListed(last.disclosure(one.party())))
                .map(one -> new AskedBefore.Former(one.id(), one.person()))
                .toList();
        return invited.isEmpty() ? Optional.empty() : Optional.of(without(invited, last, now));
    }

    private AskedBefore without(List<AskedBefore.Former> invited, WaveTerms last, WaveTerms now) {
        var known = Acquaintances.of(invitations.of(now.workspace(), now.id()));
        var isAgain = invited.stream()
                .collect(partitioningBy(one -> known.find(one.person()).isPresent()));
        return new AskedBefore(
                last,
                Objects.requireNonNull(isAgain.get(false)),
                Objects.requireNonNull(isAgain.get(true)).stream()
                        .map(one -> one.person().party())
                        .collect(toSet()));
    }
}
