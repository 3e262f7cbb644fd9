package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.statistics.Agreement;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/** Where intentions, impressions and answers do not meet (method §9.4); each is a question for the dialogue, no verdict. */
public enum Mismatch {
    /** The parties intend different forms. */
    INTENTION,
    /** The customer is mistaken about what the supplier intends. */
    PERCEPTION_OF_CUSTOMER,
    /** The supplier is mistaken about what the customer intends. */
    PERCEPTION_OF_SUPPLIER,
    /** Both intend the same form, and the answers point to another. */
    EVIDENCE,
    /** Strategy matters to both, and is not aligned. */
    OPPOSED_STRATEGIES,
    /** What matters to the one matters less to the other, nearly everywhere. */
    IMPORTANCE;

    private static final Fraction IMPORTANT = Fraction.of(7, 2);
    private static final double LOW = 2.5;
    private static final double SURE = 0.80;
    private static final Fraction ASYMMETRIC = Fraction.of(1, 2);

    /** What a party intends, and what it thinks that the other intends; empty when it is divided. */
    public record Intentions(Optional<Intention> own, Optional<Intention> ofOther) {}

    /** All that may be asked about, derived from what is shown. */
    public static Set<Mismatch> of(Result result, Findings findings) {
        Set<Mismatch> found = ofIntentions(
                PerParty.each(party -> intentions(result.party(party))),
                findings.form().map(FormFinding::statement).orElseGet(CollaborationForm.Statement.TooFew::new));
        if (findings.strategiesAreOpposed()) {
            found.add(OPPOSED_STRATEGIES);
        }
        if (importanceIsAsymmetric(differencesInImportance(result))) {
            found.add(IMPORTANCE);
        }
        return found;
    }

    private static Intentions intentions(PartyResult party) {
        return new Intentions(party.intention(Topic.OWN_FORM), party.intention(Topic.OTHER_FORM));
    }

    /** Which party finds more important, on average over all aspects; the customer when neither does. */
    public static Party findsMoreImportant(Result result) {
        return Fraction.mean(differencesInImportance(result)).compareTo(Fraction.ZERO) < 0
                ? Party.SUPPLIER
                : Party.CUSTOMER;
    }

    /** Of all aspects, or of none: neither a few of them nor one person of a party would tell of nearly everything. */
    private static List<Fraction> differencesInImportance(Result result) {
        if (Arrays.stream(Party.values()).anyMatch(party -> result.party(party).respondents() < 2)) {
            return List.of();
        }
        List<Fraction> differences = result.between().keySet().stream()
                .flatMap(aspect -> result.between(aspect, Measure.IMPORTANCE).difference().shown().stream())
                .map(Amount::value)
                .toList();
        return differences.size() == result.instrument().aspects().size() ? differences : List.of();
    }

    public static Set<Mismatch> ofIntentions(
            PerParty<Intentions> parties, CollaborationForm.Statement<CollaborationForm.Form> statement) {
        Set<Mismatch> found = EnumSet.noneOf(Mismatch.class);
        Intentions customer = parties.customer();
        Intentions supplier = parties.supplier();
        if (differ(customer.own(), supplier.own())) {
            found.add(INTENTION);
        }
        if (differ(customer.ofOther(), supplier.own())) {
            found.add(PERCEPTION_OF_CUSTOMER);
        }
        if (differ(supplier.ofOther(), customer.own())) {
            found.add(PERCEPTION_OF_SUPPLIER);
        }
        boolean together = customer.own().isPresent() && customer.own().equals(supplier.own());
        if (together
                && statement instanceof CollaborationForm.Statement.PointsTo<CollaborationForm.Form> points
                && !points.form().meets(customer.own().orElseThrow())) {
            found.add(EVIDENCE);
        }
        return found;
    }

    private static boolean differ(Optional<Intention> one, Optional<Intention> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    /** Empty answers are no opposition, and neither are too few to say anything of. */
    static boolean strategiesAreOpposedAmong(PerParty<PartyGroups> groups) {
        var places = PerParty.each(party -> place(groups.of(party)));
        return places.both().stream().allMatch(Optional::isPresent)
                && strategiesAreOpposed(PerParty.each(party -> places.of(party).orElseThrow()));
    }

    private static Optional<ImportanceMatrix.Place> place(PartyGroups groups) {
        return groups.group(Question.whole(CollaborationForm.STRATEGY, Measure.IMPORTANCE))
                .filter(importance -> importance.n() >= Agreement.FEWEST)
                .flatMap(importance -> groups.group(Question.whole(CollaborationForm.STRATEGY, Measure.ACTUAL))
                        .filter(actual -> actual.n() >= Agreement.FEWEST)
                        .map(actual -> new ImportanceMatrix.Place(importance, actual)));
    }

    /** Strategy as each party sees it. */
    public static boolean strategiesAreOpposed(PerParty<ImportanceMatrix.Place> strategy) {
        return strategy.both().stream()
                        .allMatch(place -> place.importance().mean().compareTo(IMPORTANT) >= 0)
                && strategy.both().stream()
                        .anyMatch(place -> place.actual().posterior().atMost(LOW) >= SURE);
    }

    /**
     * Does the one party find nearly everything more important than the other, by half a level or more on average?
     *
     * @param differences customer − supplier, of the mean importance per aspect
     */
    public static boolean importanceIsAsymmetric(List<Fraction> differences) {
        List<Fraction> up = new ArrayList<>();
        List<Fraction> down = new ArrayList<>();
        for (Fraction difference : differences) {
            int sign = difference.compareTo(Fraction.ZERO);
            if (sign != 0) {
                (sign > 0 ? up : down).add(difference);
            }
        }
        boolean nearlyAll = 4 * Math.max(up.size(), down.size()) >= 3 * differences.size();
        return !differences.isEmpty()
                && nearlyAll
                && Fraction.mean(differences).magnitude().compareTo(ASYMMETRIC) >= 0;
    }
}
