package nl.samenspel.result;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.SamePeople;
import nl.samenspel.measurement.Snapshot;
import nl.samenspel.party.Party;
import nl.samenspel.platform.UseCase;

/**
 * Sets what a wave is about to tell beside the other assessments of the collaboration: where a few people may be in one only, and
 * both tell answers by level, the later one tells no more than it would of nine people.
 */
@UseCase
public class EarlierAssessments {

    private final FindWave findWave;
    private final FindInvitation findInvitation;
    private final OpenResults openResults;

    public EarlierAssessments(FindWave findWave, FindInvitation findInvitation, OpenResults openResults) {
        this.findWave = findWave;
        this.findInvitation = findInvitation;
        this.openResults = openResults;
    }

    /** What may be told of the wave that is being closed, while it is still known who answered. */
    public Snapshot beside(WaveTerms terms, Snapshot snapshot) {
        var nearlyAsBefore = EnumSet.noneOf(Party.class);
        var now = findInvitation.of(terms.workspace(), terms.id());
        for (Wave earlier : findWave.of(terms.workspace(), terms.collaboration())) {
            if (isClosed(earlier) && !earlier.terms().id().equals(terms.id())) {
                var before =
                        findInvitation.of(terms.workspace(), earlier.terms().id());
                var told = openResults.snapshot(earlier.terms());
                for (Party party : Party.values()) {
                    if (snapshot.tellsByLevel(party)
                            && told.tellsByLevel(party)
                            && terms.disclosure(party) instanceof Disclosure.Anonymous(int threshold)
                            && new SamePeople(
                                            names(before, party),
                                            told.party(party).respondents(),
                                            names(
                                                    now.stream()
                                                            .filter(Invitation::answered)
                                                            .toList(),
                                                    party))
                                    .mayDifferByFewerThan(threshold)) {
                        nearlyAsBefore.add(party);
                    }
                }
            }
        }
        return snapshot.asOfNine(nearlyAsBefore);
    }

    private static boolean isClosed(Wave wave) {
        return switch (wave) {
            case Wave.Planned _, Wave.Open _, Wave.Closing _ -> false;
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
