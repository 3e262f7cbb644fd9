package nl.samenspel.measurement;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.CollaborationForm.Biological;
import nl.samenspel.measurement.CollaborationForm.Evidence;
import nl.samenspel.measurement.CollaborationForm.Form;
import nl.samenspel.measurement.CollaborationForm.Statement;
import nl.samenspel.measurement.RoundedProbability.Precision;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * What the answers say of the form of collaboration (method §9.3), as precisely as may be told: probabilities are whole
 * percents, or tens of percents where few people were promised anonymity.
 *
 * @param precision of the probabilities
 * @param loser the party that is the more likely to lose by the collaboration
 */
public record FormFinding(
        Map<Form, Double> forms,
        Map<Biological, Double> biological,
        Statement<Form> statement,
        Statement<Biological> biologicalStatement,
        Precision precision,
        Party loser) {

    /**
     * Empty where a party did not publish all that the rule needs, or was promised anonymity and has too few answers for
     * anything but a mean; and where the model does not ask it.
     */
    static Optional<FormFinding> of(PerParty<PartyGroups> groups) {
        var evidence = PerParty.each(party -> evidence(groups.of(party)));
        if (evidence.customer().isEmpty() || evidence.supplier().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(PerParty.each(party -> evidence.of(party).orElseThrow()), areOpen(groups)));
    }

    /** The probability that goals and results are shared, which needs no module; empty where it may not be told. */
    static Optional<RoundedProbability> shared(PerParty<PartyGroups> groups) {
        var sharing = PerParty.each(party -> sharing(groups.of(party)));
        return sharing.customer()
                .flatMap(mine -> sharing.supplier()
                        .map(theirs -> precision(areOpen(groups), Math.min(mine.fewest(), theirs.fewest()))
                                .rounded(mine.probability() * theirs.probability())));
    }

    private static Optional<Sharing> sharing(PartyGroups groups) {
        return groups.group(Question.whole(CollaborationForm.STRATEGY, Measure.ACTUAL))
                .flatMap(strategy -> groups.group(Question.whole(CollaborationForm.RESULTS, Measure.ACTUAL))
                        .map(results -> new Sharing(strategy, results)))
                .filter(sharing -> sharing.fewest() >= CollaborationForm.FEWEST);
    }

    private static Precision precision(boolean open, int fewest) {
        return open || fewest >= Method.DETAIL_FROM ? Precision.PERCENTS : Precision.TENS;
    }

    private static boolean areOpen(PerParty<PartyGroups> groups) {
        return groups.customer().isOpen() && groups.supplier().isOpen();
    }

    private static Optional<Evidence> evidence(PartyGroups groups) {
        return groups.group(Topic.BENEFIT.whole())
                .flatMap(benefit -> groups.group(Question.whole(CollaborationForm.STRATEGY, Measure.ACTUAL))
                        .flatMap(strategy -> groups.group(Question.whole(CollaborationForm.RESULTS, Measure.ACTUAL))
                                .map(results -> new Evidence(benefit, new Sharing(strategy, results)))))
                .filter(evidence -> groups.isOpen() || evidence.fewest() >= CollaborationForm.FEWEST);
    }

    private static FormFinding of(PerParty<Evidence> evidence, boolean open) {
        int fewest = Math.min(evidence.customer().fewest(), evidence.supplier().fewest());
        var exact = CollaborationForm.of(evidence);
        Precision precision = precision(open, fewest);
        var forms = rounded(exact.forms(), Form.class, precision);
        var biological = rounded(exact.biological(), Biological.class, precision);
        return new FormFinding(
                forms,
                biological,
                told(exact.statement(fewest), forms),
                told(exact.biologicalStatement(fewest), biological),
                precision,
                CollaborationForm.host(evidence));
    }

    /** What may be said, with nothing in it that is more precise than the probabilities that are told. */
    private static <T extends Enum<T>> Statement<T> told(Statement<T> statement, Map<T, Double> probabilities) {
        return switch (statement) {
            case Statement.PointsTo<T> points ->
                new Statement.PointsTo<>(points.form(), probabilities.getOrDefault(points.form(), 0.0));
            case Statement.Unclear<T>(List<T> forms) -> new Statement.Unclear<>(likeliestFirst(forms, probabilities));
            case Statement.TooFew<T> tooFew -> tooFew;
        };
    }

    /** Those that are told to be as likely keep the order in which forms are named. */
    static <T extends Enum<T>> List<T> likeliestFirst(Collection<T> forms, Map<T, Double> probabilities) {
        return forms.stream()
                .sorted(Comparator.<T>naturalOrder())
                .sorted(Comparator.comparing(
                        (T form) -> probabilities.getOrDefault(form, 0.0), Comparator.reverseOrder()))
                .toList();
    }

    private static <T extends Enum<T>> Map<T, Double> rounded(
            Map<T, Double> exact, Class<T> type, Precision precision) {
        Map<T, Double> rounded = new EnumMap<>(type);
        exact.forEach((one, probability) -> rounded.put(one, precision.round(probability)));
        return rounded;
    }
}
