package nl.samenspel.chart;

import static nl.samenspel.chart.Charts.tenths;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.samenspel.measurement.Amount;
import nl.samenspel.measurement.Answer;
import nl.samenspel.measurement.AskedAspect;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Fraction;
import nl.samenspel.measurement.Instrument;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.PartyAnswers;
import nl.samenspel.measurement.PersonAnswers;
import nl.samenspel.measurement.Question;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Snapshot;
import nl.samenspel.measurement.WaveAnswers;
import nl.samenspel.measurement.Weighting;
import nl.samenspel.model.Quadrant.Corner;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class AspectMarksTest {

    private static final Instrument INSTRUMENT = new Instrument(5, List.of(AskedAspect.plain("strategy")), Map.of());

    @Test
    void aResultMarksOnlyWhatItShows() {
        var wave = new WaveAnswers(
                INSTRUMENT,
                new PerParty<>(
                        party(new Disclosure.Open(), List.of(person(4, 2), person(5, 2))),
                        party(
                                new Disclosure.Anonymous(5),
                                List.of(person(3, 2), person(3, 2), person(3, 2), person(3, 2), person(4, 0)))));
        var result = Result.of(Snapshot.take(wave, new Random(1)), Weighting.PER_PERSON);

        var marks = AspectMarks.of("Strategy", result, "strategy");

        assertThat(marks.name()).isEqualTo("Strategy");
        assertThat(marks.marks())
                .containsOnly(
                        Map.entry(Series.CUSTOMER_ACTUAL, tenths(20)),
                        Map.entry(Series.CUSTOMER_IMPORTANCE, tenths(45)),
                        Map.entry(Series.SUPPLIER_IMPORTANCE, tenths(32)));
    }

    @Test
    void onesOwnAnswersAreOfOnesOwnPartyAndMayBeMissing() {
        var marks = AspectMarks.of("Strategy", Party.SUPPLIER, Optional.of(Fraction.of(4, 1)), Optional.empty());

        assertThat(marks.marks()).containsOnly(Map.entry(Series.SUPPLIER_IMPORTANCE, Amount.exact(Fraction.of(4, 1))));
        assertThat(marks.gap(Party.SUPPLIER)).isEmpty();
    }

    @Test
    void theGapIsImportanceLessActual() {
        assertThat(Charts.aspect("Structure", 34, 38, 34, 29).gap(Party.SUPPLIER))
                .contains(tenths(-5));
    }

    @Test
    void aQuadrantRunsFromItsFirstAspectToItsLastPastTheTop() {
        var quadrant = RadarQuadrant.of(
                "Soft side",
                Corner.TOP_LEFT,
                List.of("people", "talk", "plans"),
                List.of("plans", "deeds", "people", "talk"));

        assertThat(quadrant).isEqualTo(new RadarQuadrant("Soft side", Corner.TOP_LEFT, 2, 0));
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
