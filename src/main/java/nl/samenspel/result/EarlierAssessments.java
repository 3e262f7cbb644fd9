package nl.samenspel.result;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.disclosure.SamePeople;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/**
 * Sets what a wave is about to tell beside the other assessments of the collaboration: where a few people may be in one only, and
 * both tell answers by level, the later one tells no more than it would of nine people.
 */
@UseCase
public class EarlierAssessments {

    private record Key(WorkspaceId workspace, WaveId wave) {}

    /** Of a party in an earlier assessment. */
    private record Told(boolean byLevel, int respondents) {}

    private final FindWave findWave;
    private final FindInvitation findInvitation;
    private final OpenResults openResults;
    private final Remembered<Key, PerParty<Told>> told = new Remembered<>(500);

    public EarlierAssessments(FindWave findWave, FindInvitation findInvitation, OpenResults openResults) {
        this.findWave = findWave;
        this.findInvitation = findInvitation;
        this.openResults = openResults;
    }

    /** What may be told of the wave that is being closed, while it is still known who answered. */
    public Snapshot beside(WaveTerms terms, Snapshot snapshot) {
        var unlike = EnumSet.noneOf(Party.class);
        Arrays.stream(Party.values()).filter(snapshot::tellsByLevel).forEach(unlike::add);
        if (unlike.isEmpty()) {
            return snapshot;
        }
        var answered = findInvitation.of(terms.workspace(), terms.id()).stream()
                .filter(Invitation::answered)
                .toList();
        var now = PerParty.each(party -> names(answered, party));
        var nearlyAsBefore = EnumSet.noneOf(Party.class);
        for (Wave earlier : findWave.of(terms.workspace(), terms.collaboration())) {
            if (!unlike.isEmpty() && isClosed(earlier)) {
                nearlyAsBefore.addAll(nearlyTheSame(unlike, terms, earlier.terms(), now));
                unlike.removeAll(nearlyAsBefore);
            }
        }
        return snapshot.asOfNine(nearlyAsBefore);
    }

    private Set<Party> nearlyTheSame(Set<Party> some, WaveTerms terms, WaveTerms earlier, PerParty<List<String>> now) {
        var before = told(earlier);
        var comparable = some.stream()
                .filter(party -> before.of(party).byLevel())
                .filter(party -> SamePeople.mayBe(
                        before.of(party).respondents(), now.of(party).size(), threshold(terms, party)))
                .collect(Collectors.toSet());
        if (comparable.isEmpty()) {
            return comparable;
        }
        var invited = findInvitation.of(earlier.workspace(), earlier.id());
        comparable.removeIf(
                party -> !new SamePeople(names(invited, party), before.of(party).respondents(), now.of(party))
                        .mayDifferByFewerThan(threshold(terms, party)));
        return comparable;
    }

    private static int threshold(WaveTerms terms, Party party) {
        return terms.disclosure(party).threshold();
    }

    /** The figures of a wave that is closed do not change any more. */
    private PerParty<Told> told(WaveTerms earlier) {
        return told.get(new Key(earlier.workspace(), earlier.id()), () -> {
                    var snapshot = openResults.snapshot(earlier);
                    return Optional.of(PerParty.each(party -> new Told(
                            snapshot.tellsByLevel(party), snapshot.party(party).respondents())));
                })
                .orElseThrow();
    }

    private static boolean isClosed(Wave wave) {
        return switch (wave) {
            case Wave.Planned _, Wave.Open _, Wave.Closing _, Wave.Fruitless _ -> false;
            case Wave.Sealed _, Wave.Revealed _ -> true;
        };
    }

    private static List<String> names(List<Invitation> invitations, Party party) {
        return invitations.stream()
                .map(Invitation::person)
                .filter(person -> person.party() == party)
                .map(EarlierAssessments::name)
                .toList();
    }

    private static String name(Person person) {
        return (person.email().isBlank() ? person.name() : person.email())
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
