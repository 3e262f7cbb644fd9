package nl.samenspel.measurement;

import static nl.samenspel.party.GovernanceLevel.OPERATIONAL;
import static nl.samenspel.party.GovernanceLevel.STRATEGIC;
import static nl.samenspel.party.GovernanceLevel.TACTICAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Closing;
import nl.samenspel.measurement.disclosure.Detail;
import nl.samenspel.measurement.disclosure.PartySnapshot;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class RevealCheckTest {
    private static final Question STRATEGY = Question.whole("strategy", Measure.ACTUAL);

    @Property(tries = 40)
    void whatClosingMadeMayBeRevealed(@ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int threshold) {
        WaveAnswers wave = Worlds.wave(Instruments.eraneos(), seed, new Disclosure.Anonymous(threshold));

        assertThat(RevealCheck.leaks(Snapshot.take(wave, new Random(1)))).isEmpty();
    }

    @Test
    void aGroupThatIsTooSmallStopsTheReveal() {
        assertThat(RevealCheck.leaks(
                        snapshot(Map.of(Block.of(STRATEGIC), people(4), Block.of(OPERATIONAL), people(9)))))
                .containsExactly(new RevealCheck.Leak(Party.CUSTOMER, "strategy.actual", 4));
    }

    @Test
    void aTotalBesideAllButAFewOfItsPeopleStopsTheReveal() {
        Map<Block, Histogram> published = Map.of(
                Block.of(STRATEGIC, TACTICAL, OPERATIONAL), people(15), Block.of(TACTICAL, OPERATIONAL), people(12));

        assertThat(RevealCheck.leaks(snapshot(published)))
                .containsExactly(new RevealCheck.Leak(Party.CUSTOMER, "strategy.actual", 3));
    }

    @Test
    void overlappingGroupsThatTellNothingSmallMayBeRevealed() {
        Map<Block, Histogram> published =
                Map.of(Block.of(STRATEGIC, TACTICAL), people(12), Block.of(TACTICAL, OPERATIONAL), people(15));

        assertThat(RevealCheck.leaks(snapshot(published))).isEmpty();
    }

    @Test
    void aPartThatOnePersonSkippedStopsTheRevealWhereItIsToldInFull() {
        PartySnapshot made = closed(Question.facet("communication", "type-of-contact"));
        PartySnapshot inFull = with(made, Map.of(), made.differences());

        assertThat(RevealCheck.leaks(beside(made))).isEmpty();
        assertThat(RevealCheck.leaks(beside(inFull)))
                .extracting(RevealCheck.Leak::people)
                .hasSize(4)
                .containsOnly(1);
    }

    @Test
    void differencesBesideAnswersOfSomebodyWhoGaveOneOfTheTwoStopTheReveal() {
        PartySnapshot made = closed(Question.whole("strategy", Measure.ACTUAL));
        var differences = Map.of(
                "strategy",
                Map.of(
                        Block.of(STRATEGIC),
                        new Differences(Instruments.eraneos().scale(), new TreeMap<>(Map.of(0, 11)))));

        assertThat(made.differences()).doesNotContainKey("strategy").containsKey("people");
        assertThat(RevealCheck.leaks(beside(made))).isEmpty();
        assertThat(RevealCheck.leaks(beside(with(made, made.details(), differences))))
                .containsExactly(new RevealCheck.Leak(Party.CUSTOMER, "strategy.difference", 1));
    }

    /** Twelve people who all say 3, but one who does not know one thing. */
    private static PartySnapshot closed(Question unknown) {
        List<PersonAnswers> people = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            Map<Question, Answer> answers = new HashMap<>();
            Instruments.eraneos().asked().forEach(question -> answers.put(question, Answer.rated(3)));
            if (person == 0) {
                answers.put(unknown, Answer.doNotKnow());
            }
            people.add(new PersonAnswers(STRATEGIC, answers, Map.of()));
        }
        return Closing.close(
                Instruments.eraneos(), new PartyAnswers(new Disclosure.Anonymous(5), 12, people), new Random(1));
    }

    private static PartySnapshot with(
            PartySnapshot made, Map<Question, Detail> details, Map<String, Map<Block, Differences>> differences) {
        return new PartySnapshot(
                made.disclosure(),
                made.invited(),
                made.respondents(),
                made.joined(),
                made.blocks(),
                made.histograms(),
                made.joiners(),
                details,
                made.fewInOne(),
                differences,
                made.remarks());
    }

    private static Snapshot beside(PartySnapshot customer) {
        return new Snapshot(
                Instruments.eraneos(), new PerParty<>(customer, party(new Disclosure.Anonymous(5), Map.of())));
    }

    @Test
    void whereNothingWasPromisedNothingLeaks() {
        PartySnapshot open = party(new Disclosure.Open(), Map.of(Block.of(STRATEGIC), people(1)));

        assertThat(RevealCheck.leaks(new Snapshot(Instruments.eraneos(), new PerParty<>(open, open))))
                .isEmpty();
    }

    private static Snapshot snapshot(Map<Block, Histogram> published) {
        return new Snapshot(
                Instruments.eraneos(),
                new PerParty<>(
                        party(new Disclosure.Anonymous(5), published), party(new Disclosure.Anonymous(5), Map.of())));
    }

    private static PartySnapshot party(Disclosure disclosure, Map<Block, Histogram> published) {
        Map<Question, Map<Block, Histogram>> histograms = new HashMap<>();
        histograms.put(STRATEGY, published);
        return new PartySnapshot(
                disclosure, 40, 20, 0, Map.of(), histograms, Map.of(), Map.of(), Map.of(), Map.of(), List.of());
    }

    private static Histogram people(int count) {
        return References.histogram(0, 0, count, 0, 0);
    }
}
