package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Posteriors;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * Waves in which people of a level answer alike at both parties, so that every difference that is shown is a false one.
 *
 * @param people of either party
 * @param customer how its people spread over the levels, from the top down
 * @param supplier likewise
 * @param smallestStep by how much two neighbouring levels differ at least, in levels of the scale
 * @param largestStep by how much at most
 */
record NullWorld(
        int people,
        List<Double> customer,
        List<Double> supplier,
        double smallestStep,
        double largestStep,
        Disclosure disclosure,
        Weighting weighting) {
    private static final double SPREAD = 0.9;
    private static final List<GovernanceLevel> LEVELS = List.of(GovernanceLevel.values());
    private static final Instrument EIGHT_ASPECTS = new Instrument(
            5,
            IntStream.range(0, 8)
                    .mapToObj(aspect -> AskedAspect.plain("aspect-" + aspect))
                    .toList(),
            Map.of());

    /** How many of so many waves show a difference between the parties on any of eight aspects. */
    int waves(int waves, long seed) {
        Random random = new Random(seed);
        return (int) IntStream.range(0, waves)
                .filter(_ -> claims(random).contains(Claim.SHOWN))
                .count();
    }

    /** What is claimed of the eight aspects in one wave. */
    List<Claim> claims(Random random) {
        Snapshot snapshot = Snapshot.take(wave(random), random);
        Posteriors posteriors = new Posteriors();
        PerParty<PartyGroups> groups = PerParty.each(party -> PartyGroups.of(
                EIGHT_ASPECTS, new PartyFigures(EIGHT_ASPECTS, snapshot.party(party), weighting, posteriors)));
        return Gap.judged(EIGHT_ASPECTS.aspects().stream()
                        .map(aspect -> Question.whole(aspect.slug(), Measure.IMPORTANCE))
                        .map(question -> Comparison.gap(question, groups.customer(), groups.supplier()))
                        .flatMap(Optional::stream)
                        .toList())
                .stream()
                .map(JudgedGap::claim)
                .toList();
    }

    private WaveAnswers wave(Random random) {
        List<List<Double>> means =
                EIGHT_ASPECTS.aspects().stream().map(_ -> meansPerLevel(random)).toList();
        Map<Party, PartyAnswers> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            List<Double> shares = party == Party.CUSTOMER ? customer : supplier;
            List<PersonAnswers> answers = new ArrayList<>();
            for (int person = 0; person < people; person++) {
                answers.add(person(level(shares, random.nextDouble()), means, random));
            }
            parties.put(party, new PartyAnswers(disclosure, people, answers));
        }
        return new WaveAnswers(EIGHT_ASPECTS, PerParty.of(parties));
    }

    private List<Double> meansPerLevel(Random random) {
        double up = smallestStep + (largestStep - smallestStep) * random.nextDouble();
        double down = smallestStep + (largestStep - smallestStep) * random.nextDouble();
        List<Double> means = new ArrayList<>(List.of(3 - up, 3.0, 3 + down));
        if (random.nextBoolean()) {
            Collections.reverse(means);
        }
        return means;
    }

    private static GovernanceLevel level(List<Double> shares, double place) {
        double passed = 0;
        int level = 0;
        while (level < shares.size() - 1 && (passed += shares.get(level)) <= place) {
            level++;
        }
        return LEVELS.get(level);
    }

    private static PersonAnswers person(GovernanceLevel level, List<List<Double>> means, Random random) {
        Map<Question, Answer> answers = new HashMap<>();
        for (int aspect = 0; aspect < means.size(); aspect++) {
            long rating = Math.round(means.get(aspect).get(LEVELS.indexOf(level)) + SPREAD * random.nextGaussian());
            answers.put(Question.whole("aspect-" + aspect, Measure.IMPORTANCE), Answer.rated((int)
                    Math.clamp(rating, 1, 5)));
        }
        return new PersonAnswers(level, answers, Map.of());
    }
}
