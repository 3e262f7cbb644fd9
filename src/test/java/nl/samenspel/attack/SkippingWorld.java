package nl.samenspel.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Instruments;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.result.document.ClosedWave;
import nl.samenspel.result.document.ResultsDocument;

/**
 * A wave of 3 to 25 people a side who now and then do not know, with every module.
 *
 * @param doNotKnow the share of questions that somebody does not know, in percent
 */
record SkippingWorld(long seed, int threshold, int doNotKnow, WaveAnswers wave) {
    static final Instrument INSTRUMENT =
            Instruments.eraneos().rating(EnumSet.allOf(Measure.class)).asking(EnumSet.allOf(Topic.class));
    private static final List<Integer> THRESHOLDS = List.of(3, 5, 10);
    private static final List<Integer> SHARES = List.of(0, 2, 5, 10, 20);

    static SkippingWorld of(long seed) {
        Random random = new Random(seed);
        int threshold = THRESHOLDS.get(random.nextInt(THRESHOLDS.size()));
        int share = SHARES.get(random.nextInt(SHARES.size()));
        Map<Party, PartyAnswers> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            int levels = 1 + random.nextInt(GovernanceLevel.values().length);
            List<PersonAnswers> people = new ArrayList<>();
            int size = 3 + random.nextInt(23);
            for (int person = 0; person < size; person++) {
                people.add(person(List.of(GovernanceLevel.values()).get(random.nextInt(levels)), share, random));
            }
            parties.put(party, new PartyAnswers(new Disclosure.Anonymous(threshold), size, people));
        }
        return new SkippingWorld(seed, threshold, share, new WaveAnswers(INSTRUMENT, PerParty.of(parties)));
    }

    /** Around a leaning of the person's own, so that answers resemble those of a team. */
    private static PersonAnswers person(GovernanceLevel level, int doNotKnow, Random random) {
        Map<Question, Answer> answers = new HashMap<>();
        double leaning = 3 + random.nextGaussian() / 2;
        for (Question question : INSTRUMENT.asked()) {
            long chosen = Math.round(leaning + random.nextGaussian());
            answers.put(
                    question,
                    random.nextInt(100) < doNotKnow
                            ? Answer.doNotKnow()
                            : Answer.rated((int) Math.clamp(chosen, 1, INSTRUMENT.choices(question))));
        }
        return new PersonAnswers(level, answers, Map.of());
    }

    Snapshot snapshot() {
        return Snapshot.take(wave, new Random(seed));
    }

    /** What everybody may read, counted in both ways: the page offers either. */
    Map<Weighting, Published> published() {
        Snapshot snapshot = snapshot();
        Map<Weighting, Published> published = new EnumMap<>(Weighting.class);
        Findings.underEachWeighting(snapshot).forEach((weighting, findings) -> {
            var closed = new ClosedWave("wave", LocalDate.of(2026, 1, 1), Result.of(snapshot, weighting), findings);
            published.put(weighting, Published.of(ResultsDocument.of("collaboration", List.of(closed))));
        });
        return published;
    }
}
