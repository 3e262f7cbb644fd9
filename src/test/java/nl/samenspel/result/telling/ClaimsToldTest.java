package nl.samenspel.result.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.GapFinding;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.result.PlainWave;
import nl.samenspel.result.SeenResult;
import nl.samenspel.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever may be claimed of one aspect, nothing that is told of it says more, in any language. The words are written down here
 * once more, so that none changes its strength unnoticed.
 */
class ClaimsToldTest {

    private static final String ASPECT = "people";

    /** What the sentences of one language say. */
    private record Said(
            String shown,
            String indication,
            String undecided,
            String nothing,
            String none,
            String ofShown,
            String ofIndication) {

        String headline(Claim claim) {
            return switch (claim) {
                case SHOWN -> shown;
                case INDICATION -> indication;
                case UNDECIDED -> undecided;
                case SIMILAR -> nothing;
                case NOT_SHOWN -> none;
            };
        }
    }

    private static final Map<Language, Said> SAID = Map.of(
            Language.EN,
            new Said(
                    "A difference was shown in the current level of People",
                    "There is an indication of a difference in the current level of People",
                    "No difference was shown; furthest apart on the current level of People",
                    "What both parties see, side by side",
                    "There are no answers to show",
                    "difference (was )?shown",
                    "indication"),
            Language.NL,
            new Said(
                    "Aangetoond verschil in het huidige niveau van Mensen",
                    "Aanwijzing voor een verschil in het huidige niveau van Mensen",
                    "Geen verschil aangetoond; het verst uiteen over het huidige niveau van Mensen",
                    "Wat beide partijen zien, naast elkaar",
                    "Er zijn geen antwoorden om te tonen",
                    "aangetoond",
                    "aanwijzing"),
            Language.DE,
            new Said(
                    "Nachgewiesener Unterschied bei der aktuellen Stufe von „Menschen“",
                    "Hinweis auf einen Unterschied bei der aktuellen Stufe von „Menschen“",
                    "Kein Unterschied nachgewiesen; am weitesten auseinander bei der aktuellen Stufe von „Menschen“",
                    "Was beide Seiten sehen, nebeneinander",
                    "Es gibt keine Antworten, die gezeigt werden können",
                    "nachgewiesen",
                    "hinweis"),
            Language.FR,
            new Said(
                    "Différence démontrée sur le niveau actuel de l’aspect «\u00a0Humain\u00a0»",
                    "Indice d’une différence sur le niveau actuel de l’aspect «\u00a0Humain\u00a0»",
                    "Aucune différence démontrée\u202f; les réponses divergent le plus sur le niveau actuel de l’aspect «\u00a0Humain\u00a0»",
                    "Ce que voient les deux parties, côte à côte",
                    "Il n’y a pas de réponses à montrer",
                    "démontrée",
                    "indice"));

    private static Said said(Language language) {
        return Objects.requireNonNull(SAID.get(language));
    }

    private static Stream<Claim> claims() {
        return Stream.of(Claim.values());
    }

    @ParameterizedTest
    @MethodSource("claims")
    void theWaveOfEachClaimCarriesIt(Claim claim) {
        assertThat(wave(claim)
                        .findings()
                        .between(ASPECT, Measure.ACTUAL)
                        .map(GapFinding::claim)
                        .orElse(Claim.NOT_SHOWN))
                .isEqualTo(claim);
    }

    @ParameterizedTest
    @EnumSource
    void theHeadlineSaysWhatMayBeClaimed(Language language) {
        claims().forEach(claim -> assertThat(
                        new Headline(Wording.in(language), wave(claim).outstanding()).text())
                .as(claim.name())
                .isEqualTo(said(language).headline(claim)));
    }

    @ParameterizedTest
    @EnumSource
    void noSentenceSaysMoreThanMayBeClaimed(Language language) {
        var said = said(language);
        for (Claim claim : Claim.values()) {
            for (String sentence : told(wave(claim), language)) {
                var strength = sentence.replace(said.undecided(), "").toLowerCase(language.locale());
                if (claim != Claim.SHOWN) {
                    assertThat(strength).as(claim.name()).doesNotContainPattern(said.ofShown());
                }
                if (claim != Claim.INDICATION) {
                    assertThat(strength).as(claim.name()).doesNotContainPattern(said.ofIndication());
                }
            }
        }
        assertThat(told(wave(Claim.SHOWN), language))
                .filteredOn(sentence -> says(sentence, said.ofShown()))
                .as("headline, topic, evidence, aspect and table")
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(told(wave(Claim.INDICATION), language))
                .filteredOn(sentence -> says(sentence, said.ofIndication()))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void whatBothHaveAlmostAlikeIsNoTopic() {
        for (Claim claim : List.of(Claim.SIMILAR, Claim.NOT_SHOWN)) {
            assertThat(new TopicWords(Wording.in(Language.EN), wave(claim).outstanding()).topics())
                    .as(claim.name())
                    .isEmpty();
        }
    }

    private static boolean says(String sentence, String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE)
                .matcher(sentence)
                .find();
    }

    /** All that is told of it: above the results, of where they lie apart, to talk about, on its own page and in the tables. */
    private static List<String> told(PlainWave wave, Language language) {
        var wording = Wording.in(language);
        var outstanding = wave.outstanding();
        var seen = new SeenResult(wave.result(), wave.findings(), Optional.empty(), Measure.ALWAYS);
        var aspect = PlainWave.MODEL.aspect(ASPECT).orElseThrow();
        var tables = new FigureTables(wording, PlainWave.MODEL, seen);
        var cells = tables.aspects(Set.of()).stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .map(Cell::besideInFull);
        return Stream.of(
                        Stream.of(
                                new Headline(wording, outstanding).text(),
                                new Headline(wording, outstanding).of(ASPECT)),
                        new Evidence(wording, outstanding).points().stream().map(Point::sentence),
                        new TopicWords(wording, outstanding)
                                .topics().stream().map(topic -> topic.point().sentence()),
                        new AspectTold(wording, aspect, seen).claims().stream().map(Point::sentence),
                        cells.collect(Collectors.toSet()).stream())
                .flatMap(sentences -> sentences)
                .toList();
    }

    /** Both parties answer alike but for the level of one aspect. */
    private static PlainWave wave(Claim claim) {
        return switch (claim) {
            case SHOWN -> apart(new Disclosure.Open(), 8, 2);
            case INDICATION -> apart(new Disclosure.Open(), 5, 2);
            case UNDECIDED -> apart(new Disclosure.Open(), 3, 3);
            case SIMILAR -> apart(new Disclosure.Open(), 40, 4);
            case NOT_SHOWN -> apart(new Disclosure.Anonymous(5), 4, 2);
        };
    }

    private static PlainWave apart(Disclosure disclosure, int people, int ofCustomer) {
        return PlainWave.promising(disclosure)
                .answered(Party.CUSTOMER, people, question -> isLevel(question) ? ofCustomer : 4)
                .answered(Party.SUPPLIER, people, _ -> 4);
    }

    private static boolean isLevel(Question question) {
        return question.measure() == Measure.ACTUAL && question.aspect().equals(ASPECT);
    }
}
