package nl.samenspel.dialogue.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import nl.samenspel.demonstration.MakeDemonstration.Cases;
import nl.samenspel.demonstration.start.BundledCases;
import nl.samenspel.dialogue.AgendaProposal;
import nl.samenspel.exchange.CaseWave;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.result.Outstanding;
import nl.samenspel.wording.Wording;
import org.junit.jupiter.api.Test;

/** What the two companies of the demonstration would talk about. */
class AgendaOfTheDemonstrationTest {

    private static final PerParty<String> NAMES = new PerParty<>("the customer", "the supplier");

    @Test
    void theTradingCompanyBeginsWhereDifferencesWereShownAndEndsWithWhatBothPlaceHighest() throws IOException {
        var topics = topics(cases().tradingCompany().waves().getFirst(), new Disclosure.Open());

        assertThat(topics)
                .extracting(TopicTold::name)
                .containsExactly("Strategy", "Results", "Resilience", "Structure", "Communication");
        assertThat(topics)
                .extracting(told -> told.reasons().getFirst())
                .startsWith(
                        "A difference was shown in how important you find it.",
                        "A difference was shown in how important you find it.",
                        "It is among the priorities of both.")
                .endsWith("It is among the aspects that both place highest.");
    }

    @Test
    void theAnonymousCompanyHasAnAgendaWithoutASinglePerson() throws IOException {
        var topics = topics(cases().industrialCompany().waves().getFirst(), new Disclosure.Anonymous(5));

        assertThat(topics).hasSizeBetween(5, 7).allSatisfy(told -> {
            assertThat(told.evidence().getLast().sentence()).doesNotContain("Chosen", "middle answer");
            assertThat(told.positions().both()).allMatch(position -> position.isPresent());
        });
    }

    private static Cases cases() throws IOException {
        return BundledCases.read(ModelFolder.bundled().instrument(), Language.EN);
    }

    private static List<TopicTold> topics(CaseWave wave, Disclosure disclosure) {
        var model = ModelFolder.bundled();
        var snapshot = Snapshot.take(wave.answers(model.instrument(), disclosure), new SplittableRandom(1));
        var outstanding = new Outstanding(
                model, Result.of(snapshot, Weighting.PER_LEVEL), Findings.of(snapshot, Weighting.PER_LEVEL));
        return new AgendaProposal(outstanding)
                .topics().stream()
                        .map(topic -> new TopicTold(new Wording(Language.EN, NAMES), outstanding, topic))
                        .toList();
    }
}
