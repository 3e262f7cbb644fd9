package nl.samenspel.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Release;
import nl.samenspel.measurement.disclosure.Releases;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/**
 * Sets what a wave is about to tell beside the other assessments of the collaboration: where something may follow from them together
 * about a few people, the later one tells no more than it would of nine people.
 */
@UseCase
public class EarlierAssessments {

    private record Key(WorkspaceId workspace, WaveId wave) {}

    private final FindWave findWave;
    private final FindInvitation findInvitation;
    private final OpenResults openResults;
    private final Remembered<Key, PerParty<Map<Block, Integer>>> told = new Remembered<>(500);

    public EarlierAssessments(FindWave findWave, FindInvitation findInvitation, OpenResults openResults) {
        this.findWave = findWave;
        this.findInvitation = findInvitation;
        this.openResults = openResults;
    }

    /** What may be told of the wave that is being closed, while it is still known who answered. */
    public Snapshot beside(WaveTerms terms, Snapshot snapshot) {
        var byLevel =
                Arrays.stream(Party.values()).filter(snapshot::tellsByLevel).toList();
        var before = byLevel.isEmpty() ? List.<Before>of() : allBefore(terms, byLevel);
        if (before.isEmpty()) {
            return snapshot;
        }
        var answered = findInvitation.of(terms.workspace(), terms.id()).stream()
                .filter(Invitation::answered)
                .toList();
        return snapshot.asOfNine(byLevel.stream()
                .filter(party -> new Releases(
                                release(snapshot.party(party).askedOneByOne(), answered, party),
                                releases(before, party))
                        .mayTellOfFewerThan(terms.disclosure(party).threshold()))
                .collect(Collectors.toSet()));
    }

    /** Whom an earlier assessment asked, of each party of which it tells how many people answered what. */
    private record Before(Map<Party, Release> releases) {}

    /** The last first. */
    private List<Before> allBefore(WaveTerms terms, List<Party> parties) {
        return findWave.of(terms.workspace(), terms.collaboration()).stream()
                .filter(EarlierAssessments::isClosed)
                .sorted(Comparator.comparing(Wave::lastDay).reversed())
                .map(Wave::terms)
                .filter(earlier -> !tells(earlier, parties).isEmpty())
                .map(earlier -> before(earlier, tells(earlier, parties)))
                .toList();
    }

    private List<Party> tells(WaveTerms earlier, List<Party> parties) {
        return parties.stream()
                .filter(party -> !told(earlier).of(party).isEmpty())
                .toList();
    }

    private Before before(WaveTerms earlier, List<Party> parties) {
        var asked = findInvitation.of(earlier.workspace(), earlier.id());
        return new Before(parties.stream()
                .collect(Collectors.toMap(
                        party -> party, party -> release(told(earlier).of(party), asked, party))));
    }

    private static List<Release> releases(List<Before> before, Party party) {
        return before.stream()
                .flatMap(earlier -> Optional.ofNullable(earlier.releases.get(party)).stream())
                .toList();
    }

    private static Release release(Map<Block, Integer> blocks, List<Invitation> invitations, Party party) {
        return new Release(
                blocks,
                invitations.stream()
                        .filter(Invitation::isAskedOneByOne)
                        .map(Invitation::person)
                        .filter(person -> person.party() == party)
                        .map(person -> new Release.Member(person.known(), person.level()))
                        .toList());
    }

    /** How many answered per group; no group where it is not told how many answered what. The figures of a closed wave stay. */
    private PerParty<Map<Block, Integer>> told(WaveTerms earlier) {
        return told.get(new Key(earlier.workspace(), earlier.id()), () -> {
                    var snapshot = openResults.snapshot(earlier);
                    return Optional.of(PerParty.each(party ->
                            snapshot.tellsByLevel(party) ? snapshot.party(party).blocks() : Map.of()));
                })
                .orElseThrow();
    }

    private static boolean isClosed(Wave wave) {
        return switch (wave) {
            case Wave.Planned _, Wave.Open _, Wave.Closing _, Wave.Fruitless _ -> false;
            case Wave.Sealed _, Wave.Revealed _ -> true;
        };
    }
}
