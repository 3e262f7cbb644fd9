package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * Which form of collaboration the answers point to (method §9): from what each party gains, and from what they share. It is a
 * rule of our own, not a finding of others.
 *
 * @param biological probabilities, in sum 1
 * @param shared the probability that goals and results are shared
 * @param forms probabilities, in sum 1
 */
public record CollaborationForm(Map<Biological, Double> biological, double shared, Map<Form, Double> forms) {
    /** The aspects that tell whether goals and results are shared; a model without them has no form. */
    static final String STRATEGY = "strategy";

    static final String RESULTS = Topic.SCORED_ASPECT;

    /** What both parties have to see high, to share goals and results. */
    public static final List<String> SHARED = List.of(STRATEGY, RESULTS);

    private static final double GAIN = 3.5;
    private static final double LOSS = 2.5;
    private static final double SURE = 0.80;
    /** With fewer answers of a party to one of the questions nothing is said. */
    static final int FEWEST = 5;

    /** The forms of the model, and what lies outside its line. */
    public enum Form {
        PARTNERSHIP,
        SUPPLIER_RELATIONSHIP,
        PROFITEERING,
        OUTSIDE;

        /** Is it what was intended? */
        public boolean meets(Intention intention) {
            return switch (intention) {
                case PARTNERSHIP -> this == PARTNERSHIP;
                case SUPPLIER_RELATIONSHIP -> this == SUPPLIER_RELATIONSHIP;
                case OWN_ADVANTAGE -> this == PROFITEERING;
            };
        }
    }

    /** The parallels in biology, by who gains. */
    public enum Biological {
        MUTUALISM,
        COMMENSALISM,
        PARASITISM,
        NO_BENEFIT,
        LOSS
    }

    /**
     * What one party says.
     *
     * @param benefit of the collaboration to itself; the middle of the scale is in balance
     */
    public record Evidence(ScoredGroup benefit, Sharing sharing) {

        /** How many answered the question that the fewest answered. */
        int fewest() {
            return Math.min(benefit.n(), sharing.fewest());
        }

        private double gain() {
            return benefit.posterior().atLeast(GAIN);
        }

        private double loss() {
            return benefit.posterior().atMost(LOSS);
        }
    }

    /** What may be said of the form. */
    public sealed interface Statement<T> {

        /** The answers point to one form. */
        record PointsTo<T>(T form, double probability) implements Statement<T> {}

        /** It is one of several: the fewest that are sure enough together, the most probable first. */
        record Unclear<T>(List<T> forms) implements Statement<T> {}

        /** One of the parties has too few answers. */
        record TooFew<T>() implements Statement<T> {}
    }

    /** Has the model the aspects that tell whether goals and results are shared? */
    public static boolean fits(Instrument instrument) {
        return instrument.aspect(STRATEGY).isPresent()
                && instrument.aspect(RESULTS).isPresent();
    }

    public static CollaborationForm of(PerParty<Evidence> parties) {
        double gainOfCustomer = parties.customer().gain();
        double lossOfCustomer = parties.customer().loss();
        double evenOfCustomer = 1 - gainOfCustomer - lossOfCustomer;
        double gainOfSupplier = parties.supplier().gain();
        double lossOfSupplier = parties.supplier().loss();
        double evenOfSupplier = 1 - gainOfSupplier - lossOfSupplier;
        double mutualism = gainOfCustomer * gainOfSupplier;
        double commensalism = gainOfCustomer * evenOfSupplier + evenOfCustomer * gainOfSupplier;
        double parasitism = gainOfCustomer * lossOfSupplier + lossOfCustomer * gainOfSupplier;
        double noBenefit = evenOfCustomer * evenOfSupplier;
        double loss = 1 - mutualism - commensalism - parasitism - noBenefit;
        Map<Biological, Double> biological = new EnumMap<>(Biological.class);
        biological.put(Biological.MUTUALISM, mutualism);
        biological.put(Biological.COMMENSALISM, commensalism);
        biological.put(Biological.PARASITISM, parasitism);
        biological.put(Biological.NO_BENEFIT, noBenefit);
        biological.put(Biological.LOSS, loss);
        double shared = parties.customer().sharing().probability()
                * parties.supplier().sharing().probability();
        Map<Form, Double> forms = new EnumMap<>(Form.class);
        forms.put(Form.PARTNERSHIP, mutualism * shared);
        forms.put(Form.SUPPLIER_RELATIONSHIP, mutualism * (1 - shared) + commensalism + noBenefit);
        forms.put(Form.PROFITEERING, parasitism);
        forms.put(Form.OUTSIDE, loss);
        return new CollaborationForm(biological, shared, forms);
    }

    /** The party that would be the host of a parasite: the one that is the more likely to lose. */
    public static Party host(PerParty<Evidence> parties) {
        return parties.customer().loss() >= parties.supplier().loss() ? Party.CUSTOMER : Party.SUPPLIER;
    }

    /** What may be said of the form, given the fewest answers that any of the questions got. */
    public Statement<Form> statement(int fewestAnswers) {
        return statement(forms, fewestAnswers);
    }

    /** What may be said of the parallel in biology. */
    public Statement<Biological> biologicalStatement(int fewestAnswers) {
        return statement(biological, fewestAnswers);
    }

    private static <T> Statement<T> statement(Map<T, Double> probabilities, int fewestAnswers) {
        if (fewestAnswers < FEWEST) {
            return new Statement.TooFew<>();
        }
        List<Map.Entry<T, Double>> order = probabilities.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        List<T> likely = new ArrayList<>();
        double together = 0;
        for (Map.Entry<T, Double> form : order) {
            if (together < SURE) {
                likely.add(form.getKey());
                together += form.getValue();
            }
        }
        return likely.size() == 1
                ? new Statement.PointsTo<>(likely.getFirst(), together)
                : new Statement.Unclear<>(List.copyOf(likely));
    }
}
