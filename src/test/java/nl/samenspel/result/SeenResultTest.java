package nl.samenspel.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Summary;
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
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class SeenResultTest {

    private static final Instrument INSTRUMENT = new Instrument(5, List.of(AskedAspect.plain("strategy")), Map.of());

    @Test
    void onlyWhatMayBeShownIsSeen() {
        var wave = new WaveAnswers(
                INSTRUMENT,
                new PerParty<>(
                        party(new Disclosure.Open(), List.of(person(4, 2), person(5, 2))),
                        party(
                                new Disclosure.Anonymous(5),
                                List.of(person(3, 2), person(3, 2), person(3, 2), person(3, 2), person(4, 0)))));
        var snapshot = Snapshot.take(wave, new Random(1));
        var result = Result.of(snapshot, Weighting.PER_PERSON);
        var findings = Findings.of(snapshot, Weighting.PER_PERSON);
        var seen = new SeenResult(result, findings, Optional.empty(), Measure.ALWAYS);

        assertThat(mean(seen, Party.CUSTOMER, Measure.ACTUAL)).contains(tenths(20));
        assertThat(mean(seen, Party.CUSTOMER, Measure.IMPORTANCE)).contains(tenths(45));
        assertThat(mean(seen, Party.SUPPLIER, Measure.IMPORTANCE)).contains(tenths(32));
        assertThat(mean(seen, Party.SUPPLIER, Measure.ACTUAL)).isEmpty();
    }

    private static Optional<Amount> mean(SeenResult seen, Party party, Measure measure) {
        return seen.figure(party, "strategy", measure).shown().map(Summary::mean);
    }

    private static Amount tenths(int tenths) {
        return Amount.exact(Fraction.of(tenths, 10));
    }

    private static PartyAnswers party(Disclosure disclosure, List<PersonAnswers> people) {
        return new PartyAnswers(disclosure, people.size(), people);
    }

    /** @param actual 0 when unanswered */
    private static PersonAnswers person(int importance, int actual) {
        var answers = new HashMap<Question, Answer>();
        answers.put(Question.whole("strategy", Measure.IMPORTANCE), Answer.rated(importance));
        if (actual > 0) {
            answers.put(Question.whole("strategy", Measure.ACTUAL), Answer.rated(actual));
        }
        return new PersonAnswers(GovernanceLevel.TACTICAL, answers, Map.of());
    }
}
