package nl.samenspel.selection.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.measurement.selection.Candidate;
import nl.samenspel.measurement.selection.LevelRange;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.measurement.selection.LotProfile;
import nl.samenspel.measurement.selection.Ranking;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.Tenders;
import nl.samenspel.selection.document.ProfileContent;
import nl.samenspel.selection.document.ProfileText;
import nl.samenspel.selection.profile.FrozenProfile;
import nl.samenspel.selection.profile.ReadProfiles;

/** Holds the candidates for each lot against what was frozen of it, source by source. */
@UseCase
public class CompareCandidates {

    private final Candidates candidates;
    private final Tenders tenders;
    private final ReadProfiles readProfiles;
    private final Transactions transactions;

    CompareCandidates(Candidates candidates, Tenders tenders, ReadProfiles readProfiles, Transactions transactions) {
        this.candidates = candidates;
        this.tenders = tenders;
        this.readProfiles = readProfiles;
        this.transactions = transactions;
    }

    /**
     * A lot and the candidates for it.
     *
     * @param profile as it was frozen
     * @param groups one of each source that states something, those whose word counts least first
     */
    public record Compared(Lot lot, LotProfile profile, List<Group> groups) {}

    /** What one source says of all candidates of whom it says something. */
    public record Group(LevelSource source, Ranking ranking) {}

    /** In the order in which they were entered. */
    public List<Contender> contenders(Tender tender) {
        return transactions.read(() -> candidates.of(tender));
    }

    /** What was stated of somebody; aspects that are absent are not known. */
    public Map<String, Double> levels(Tender tender, Statement statement) {
        return transactions.read(() -> candidates.levels(tender)).getOrDefault(statement, Map.of());
    }

    /** The lots in their order; none before they are frozen. */
    public List<Compared> of(Tender tender) {
        var contenders = contenders(tender);
        var levels = transactions.read(() -> candidates.levels(tender));
        var frozen = readProfiles.frozen(tender);
        return transactions.read(() -> tenders.lots(tender.workspace(), tender.id())).stream()
                .flatMap(
                        lot -> Optional.ofNullable(frozen.get(lot.id()))
                                .map(profile -> compared(lot, profile, contenders, levels))
                                .stream())
                .toList();
    }

    private static Compared compared(
            Lot lot, FrozenProfile frozen, List<Contender> contenders, Map<Statement, Map<String, Double>> levels) {
        var content = content(frozen);
        var groups = new ArrayList<Group>();
        for (LevelSource source : LevelSource.values()) {
            var stated = contenders.stream()
                    .flatMap(one -> Optional.ofNullable(levels.get(new Statement(one.id(), lot.id(), source)))
                            .map(known -> candidate(one, known))
                            .stream())
                    .toList();
            if (!stated.isEmpty()) {
                groups.add(new Group(source, Ranking.of(content.fit(), stated, frozen.fingerprint())));
            }
        }
        return new Compared(lot, content.profile(), List.copyOf(groups));
    }

    private static Candidate candidate(Contender contender, Map<String, Double> levels) {
        return new Candidate(
                contender.name(),
                levels.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> LevelRange.of(one.getValue()))));
    }

    private static ProfileContent content(FrozenProfile frozen) {
        return switch (ProfileText.read(frozen.text())) {
            case ProfileText.Reading.Read(ProfileContent content) -> content;
            case ProfileText.Reading.Unreadable unreadable ->
                throw new IllegalStateException("What was frozen cannot be read: " + unreadable);
        };
    }
}
