package nl.samenspel.result;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.SealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.disclosure.PairedAspect;
import nl.samenspel.measurement.disclosure.PairedParty;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.GatherAnswers;

/**
 * Tells the same people from new people where that was chosen at planning and told to them. At closing, what each person scored
 * is kept under a pseudonym that only the secret of that wave makes out of a name; when the next wave closes, it is counted how
 * far the same people moved, and what was kept before goes with its secret, whether or not anything was counted.
 */
@UseCase
public class PairPeople {

    private static final int MOST_YEARS = 2;

    private final FindWave findWave;
    private final SealWave sealWave;
    private final GatherAnswers gatherAnswers;
    private final OpenResults openResults;
    private final Pairings pairings;
    private final Transactions transactions;
    private final Clock clock;

    public PairPeople(
            FindWave findWave,
            SealWave sealWave,
            GatherAnswers gatherAnswers,
            OpenResults openResults,
            Pairings pairings,
            Transactions transactions,
            Clock clock) {
        this.findWave = findWave;
        this.sealWave = sealWave;
        this.gatherAnswers = gatherAnswers;
        this.openResults = openResults;
        this.pairings = pairings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A wave before this one of which it is kept who scored what. */
    private record Earlier(Wave wave, Pairings.Kept kept) {}

    /** What is told since an earlier wave. */
    private record Told(Earlier since, PerParty<Map<String, PairedAspect>> parties) {}

    /** A wave that is being closed, what is going to be told of it, and what those of its people answered who were told of it. */
    private record Now(Wave.Closing wave, Snapshot snapshot, PerParty<Map<Person, PersonAnswers>> people) {

        WaveTerms terms() {
            return wave.terms();
        }

        /** Did answering end there before it ended here? */
        boolean isAfter(Wave other) {
            return closedAt(other)
                    .filter(then -> !then.isAfter(wave.closedAt()))
                    .isPresent();
        }

        /** Has the wave after this one been counted already? Then nothing is kept for it any more. */
        boolean isBefore(Wave other) {
            return closedAt(other).filter(then -> then.isAfter(wave.closedAt())).isPresent();
        }

        private static Optional<LocalDateTime> closedAt(Wave wave) {
            return switch (wave) {
                case Wave.Planned _, Wave.Open _ -> Optional.empty();
                case Wave.Closing closing -> Optional.of(closing.closedAt()).filter(_ -> closing.counted());
                case Wave.Closed closed -> Optional.of(closed.closedAt());
                case Wave.Revealed revealed -> Optional.of(revealed.closedAt());
            };
        }
    }

    /**
     * Before the answers are erased. Done again, it changes nothing.
     *
     * @param snapshot what is going to be told of the wave
     */
    void handle(Wave.Closing wave, Snapshot snapshot) {
        var terms = wave.terms();
        var now = new Now(
                wave,
                snapshot,
                PerParty.each(party -> terms.party(party).paired() ? gatherAnswers.ofInvited(wave, party) : Map.of()));
        transactions.change(() -> {
            sealWave.hold(wave);
            if (pairings.kept(terms.workspace(), terms.id()).isEmpty()) {
                pair(now, findWave.of(terms.workspace(), terms.collaboration()));
            }
        });
    }

    private List<Earlier> earlier(Now now, List<Wave> waves) {
        var terms = now.terms();
        var before = waves.stream().filter(now::isAfter).toList();
        var kept = pairings.keptOf(
                terms.workspace(),
                before.stream().map(wave -> wave.terms().id()).toList());
        return before.stream()
                .filter(wave -> kept.contains(wave.terms().id()))
                .flatMap(wave -> pairings.kept(terms.workspace(), wave.terms().id()).stream()
                        .map(of -> new Earlier(wave, of)))
                .toList();
    }

    private void pair(Now now, List<Wave> waves) {
        var terms = now.terms();
        var before = earlier(now, waves);
        var told = before.stream()
                .filter(earlier -> earlier.wave.terms().model().equals(terms.model()))
                .findFirst()
                .map(earlier -> told(earlier, now));
        told.ifPresent(of -> pairings.tell(
                terms.workspace(), terms.id(), of.since.wave.terms().id(), of.parties));
        before.forEach(earlier -> forget(terms.workspace(), earlier.wave.terms().id()));
        var kept = kept(now, told);
        if (!kept.isOfNobody() && waves.stream().noneMatch(now::isBefore)) {
            pairings.keep(terms.workspace(), terms.id(), kept, LocalDateTime.now(clock));
        }
    }

    private void forget(WorkspaceId workspace, WaveId wave) {
        transactions.leaveNoTrace();
        pairings.forget(workspace, wave);
    }

    private Told told(Earlier earlier, Now now) {
        var before = openResults.snapshot(earlier.wave.terms());
        var then = new Pseudonyms(earlier.kept.secret());
        return new Told(
                earlier,
                PerParty.each(party -> new PairedParty(
                                before.instrument(),
                                before.party(party),
                                earlier.kept.people().of(party))
                        .until(paired(then, now, party, Map.of()))));
    }

    private static PairedParty paired(Pseudonyms under, Now now, Party party, Map<Person, Set<String>> seenBefore) {
        var snapshot = now.snapshot.party(party);
        var instrument = now.snapshot.instrument();
        return new PairedParty(
                instrument, snapshot, under.scores(now.people.of(party), instrument, snapshot, seenBefore));
    }

    private static Pairings.Kept kept(Now now, Optional<Told> told) {
        var secret = Secrets.token();
        return new Pairings.Kept(
                secret,
                PerParty.each(party -> paired(
                                new Pseudonyms(secret),
                                now,
                                party,
                                told.map(of -> seenBefore(of, party, now.people.of(party)))
                                        .orElse(Map.of()))
                        .kept()
                        .people()));
    }

    /** On which aspects each of these people is one of the same people of whom something is told. */
    private static Map<Person, Set<String>> seenBefore(Told told, Party party, Map<Person, PersonAnswers> people) {
        var then = new Pseudonyms(told.since.kept.secret());
        var before = told.since.kept.people().of(party);
        return people.keySet().stream().collect(Collectors.toMap(person -> person, person -> {
            var scored = Optional.ofNullable(before.get(then.of(person)));
            return told.parties.of(party).keySet().stream()
                    .filter(aspect -> scored.filter(one -> one.scores().containsKey(aspect))
                            .isPresent())
                    .collect(Collectors.toSet());
        }));
    }

    /** Where no wave followed: forgets what was kept too long. */
    public void whatIsDue() {
        var then = LocalDateTime.now(clock).minusYears(MOST_YEARS);
        transactions
                .read(() -> pairings.keptBefore(then))
                .forEach(kept -> transactions.change(() -> forget(kept.workspace(), kept.wave())));
    }
}
