package nl.samenspel.dialogue.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.samenspel.dialogue.AgendaProposal;
import nl.samenspel.dialogue.AgendaRule;
import nl.samenspel.dialogue.Ground;
import nl.samenspel.dialogue.ProposedTopic;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.result.DiscussionTopic.Reason;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.PlainWave;
import nl.samenspel.result.telling.Point;
import nl.samenspel.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A topic says why it is one, as surely as may be claimed, and shows what may be shown. */
class TopicToldTest {

    private static final Disclosure OPEN = new Disclosure.Open();
    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);
    private static final PerParty<String> NAMES = new PerParty<>("Mercanta", "Noord IT");

    private static final Map<Language, String> OF_SHOWN = Map.of(
            Language.EN, "shown", Language.NL, "aangetoond", Language.DE, "nachgewiesen", Language.FR, "démontrée");
    private static final Map<Language, String> OF_INDICATION =
            Map.of(Language.EN, "indication", Language.NL, "aanwijzing", Language.DE, "Hinweis", Language.FR, "indice");

    /** Something of every rule. */
    private static final Outstanding EVERYTHING = everything().outstanding();

    @Test
    void aTopicHasAllThatOneNeedsToTalkAboutIt() {
        var told = first(PlainWave.promising(OPEN)
                .answered(Party.CUSTOMER, 8, question -> level(question, 2))
                .answered(Party.SUPPLIER, 8, question -> level(question, 4)));

        assertThat(told.name()).isEqualTo("People");
        assertThat(told.reasons().getFirst()).isEqualTo("A difference was shown in how you see the current level.");
        assertThat(told.evidence()).extracting(Point::what).containsExactly("Mercanta", "Noord IT");
        assertThat(told.evidence().getFirst().sentence()).startsWith("On average 2.0");
        assertThat(told.picture()).startsWith("<svg").contains("ladder-small");
        assertThat(told.positions().customer())
                .contains("On average 2.0; closest to level 2, “People assigned based on the right skills”.");
        assertThat(told.positions().supplier())
                .contains("On average 4.0; closest to level 4, “People working proactively”.");
        assertThat(told.openings().orElseThrow().both()).allMatch(question -> question.endsWith("?"));
    }

    @Test
    void aTopicOfImportanceTellsOfImportance() {
        var told = first(PlainWave.asking(Set.of(Measure.GUESSED), Set.of(), OPEN)
                .answered(Party.CUSTOMER, 8, question -> is(question, Measure.GUESSED) ? 1 : 3)
                .answered(Party.SUPPLIER, 8, question -> is(question, Measure.IMPORTANCE) ? 5 : 3));

        assertThat(told.reasons().getFirst()).contains("Mercanta estimated for Noord IT");
        assertThat(told.evidence().getLast().sentence())
                .startsWith("Asked for the importance. On average ")
                .contains("Mercanta", "1.0");
    }

    @Test
    void whatMayComeFromHowThePartiesAreMadeUpIsSaidBesideTheClaim() {
        var told = first(PlainWave.promising(OPEN)
                .answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 8, question -> level(question, 1))
                .answered(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, 8, question -> level(question, 5)));

        assertThat(told.reasons().getFirst())
                .isEqualTo("There is an indication that you see the current level differently."
                        + " The parties are made up differently.");
    }

    @Test
    void ofAPartyThatIsNotShownThereIsNeitherAMarkNorAPosition() {
        var wave = PlainWave.promising(ANONYMOUS)
                .answered(Party.CUSTOMER, 8, question -> is(question, Measure.IMPORTANCE) ? 5 : 2)
                .answered(Party.SUPPLIER, 4, _ -> 4);
        var told = first(wave);

        assertThat(told.positions().customer()).isPresent();
        assertThat(told.positions().supplier()).isEmpty();
        assertThat(told.evidence().getLast().sentence())
                .isEqualTo("Too few people of this party answered to show anything.");
        assertThat(told.reasons()).noneMatch(reason -> reason.contains("Noord IT"));
    }

    @Test
    void whereNothingMayBeShownThereIsNoPicture() {
        var told = told(
                PlainWave.promising(ANONYMOUS)
                        .answered(Party.CUSTOMER, 4, _ -> 4)
                        .answered(Party.SUPPLIER, 4, _ -> 4),
                new ProposedTopic(Optional.of("people"), List.of()),
                Language.EN);

        assertThat(told.picture()).isEmpty();
        assertThat(told.reasons()).isEmpty();
        assertThat(told.positions()).isEqualTo(PerParty.each(_ -> Optional.empty()));
    }

    @Test
    void halfwayBetweenTwoLevelsTheUpperIsNearest() {
        var told = told(
                PlainWave.promising(OPEN)
                        .answered(Party.CUSTOMER, 3, question -> level(question, 2))
                        .answered(Party.CUSTOMER, 3, question -> level(question, 3))
                        .answered(Party.SUPPLIER, 6, question -> level(question, 1)),
                new ProposedTopic(Optional.of("people"), List.of()),
                Language.EN);

        assertThat(told.positions().customer().orElseThrow()).startsWith("On average 2.5; closest to level 3,");
    }

    @Test
    void aTopicAboutFormsTellsWhatEachAimsFor() {
        var told = topics(EVERYTHING, Language.EN).stream()
                .filter(topic -> topic.topic().aspect().isEmpty())
                .findFirst()
                .orElseThrow();

        assertThat(told.name()).isEqualTo("Forms of collaboration");
        assertThat(told.reasons().getFirst()).isEqualTo("You are not aiming for the same form of collaboration.");
        assertThat(told.evidence()).hasSize(2);
        assertThat(told.evidence().getFirst().sentence()).contains("Partnership");
        assertThat(told.picture()).isEmpty();
        assertThat(told.openings().orElseThrow().customer()).contains("Mercanta");
    }

    @Test
    void ofGovernanceTiersItIsSaidThatNobodyTestedThem() {
        assertThat(topics(EVERYTHING, Language.EN))
                .flatExtracting(TopicTold::reasons)
                .contains(
                        "Mercanta, average by governance tier: Strategic 4.0, Operational 2.0. Whether that is a difference was not tested.");
    }

    @ParameterizedTest
    @EnumSource
    void noReasonSaysMoreThanMayBeClaimed(Language language) {
        for (Claim claim : List.of(Claim.SHOWN, Claim.INDICATION)) {
            for (Reason reason : Stream.of(
                            Measure.ALWAYS.stream().map(measure -> new Reason.Differ(claim, measure)),
                            Stream.of(Party.values()).map(party -> new Reason.Misjudged(claim, party)))
                    .flatMap(reasons -> reasons)
                    .toList()) {
                var said = said(new Ground.Found(reason), language);

                assertThat(said.contains(word(OF_SHOWN, language))).as(said).isEqualTo(claim == Claim.SHOWN);
                assertThat(said.contains(word(OF_INDICATION, language)))
                        .as(said)
                        .isEqualTo(claim == Claim.INDICATION);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatNothingIsClaimedOfIsNotSaidToBeShownOrIndicated(Language language) {
        assertThat(topics(EVERYTHING, language))
                .flatExtracting(told -> told.topic().grounds().stream()
                        .filter(ground ->
                                ground.rule() != AgendaRule.DIFFERENCE && ground.rule() != AgendaRule.WRONG_GUESS)
                        .map(ground -> said(ground, language))
                        .toList())
                .isNotEmpty()
                .noneMatch(said ->
                        said.contains(word(OF_SHOWN, language)) || said.contains(word(OF_INDICATION, language)));
    }

    @ParameterizedTest
    @EnumSource
    void everyTopicIsToldInEveryLanguageWithoutAPlaceLeftOpen(Language language) {
        var topics = topics(EVERYTHING, language);

        assertThat(topics).hasSizeGreaterThanOrEqualTo(5).allSatisfy(told -> {
            assertThat(told.reasons()).isNotEmpty().allMatch(reason -> reason.endsWith(".") && !reason.contains("{"));
            assertThat(told.openings().orElseThrow().both())
                    .allMatch(question -> question.endsWith("?") && !question.contains("{"));
            assertThat(told.evidence()).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theRulesAreExplainedInTheirOrder(Language language) {
        assertThat(new RuleWords(Wording.in(language)).all())
                .hasSize(1 + AgendaRule.values().length)
                .allSatisfy(rule -> {
                    assertThat(rule.what()).isNotBlank();
                    assertThat(rule.sentence()).endsWith(".");
                });
    }

    private static PlainWave everything() {
        return PlainWave.asking(Set.of(Measure.GUESSED), Set.of(Topic.OWN_FORM, Topic.OTHER_FORM), OPEN)
                .answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 6, customer(4))
                .answered(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, 6, customer(2))
                .answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 6, TopicToldTest::supplier)
                .answered(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, 6, TopicToldTest::supplier)
                .wrote(Party.SUPPLIER, 1, "communication", "Thanks.");
    }

    private static ToIntFunction<Question> customer(int resilience) {
        return question -> {
            if (question.equals(Topic.OWN_FORM.whole())) {
                return Intention.PARTNERSHIP.choice();
            }
            if (question.equals(Topic.OTHER_FORM.whole())) {
                return Intention.SUPPLIER_RELATIONSHIP.choice();
            }
            return switch (question.aspect()) {
                case "agility" -> is(question, Measure.GUESSED, "agility") ? 1 : 3;
                case "people" -> level(question, 1);
                case "resilience" -> is(question, Measure.ACTUAL, "resilience") ? resilience : 3;
                case "structure" -> is(question, Measure.ACTUAL, "structure") ? 4 : 3;
                default -> 3;
            };
        };
    }

    private static int supplier(Question question) {
        return question.equals(Topic.OWN_FORM.whole()) || question.equals(Topic.OTHER_FORM.whole())
                ? Intention.SUPPLIER_RELATIONSHIP.choice()
                : is(question, Measure.ACTUAL, "structure") ? 4 : 3;
    }

    private static String said(Ground ground, Language language) {
        return new GroundWords(wording(language), EVERYTHING).say("resilience", ground);
    }

    private static String word(Map<Language, String> of, Language language) {
        return Objects.requireNonNull(of.get(language));
    }

    private static TopicTold first(PlainWave wave) {
        return topics(wave.outstanding(), Language.EN).getFirst();
    }

    private static List<TopicTold> topics(Outstanding outstanding, Language language) {
        return new AgendaProposal(outstanding)
                .topics().stream()
                        .map(topic -> new TopicTold(wording(language), outstanding, topic))
                        .toList();
    }

    private static TopicTold told(PlainWave wave, ProposedTopic topic, Language language) {
        return new TopicTold(wording(language), wave.outstanding(), topic);
    }

    private static Wording wording(Language language) {
        return new Wording(language, NAMES);
    }

    private static int level(Question question, int level) {
        return is(question, Measure.ACTUAL) ? level : 3;
    }

    private static boolean is(Question question, Measure measure) {
        return is(question, measure, "people");
    }

    private static boolean is(Question question, Measure measure, String aspect) {
        return question.aspect().equals(aspect) && question.measure() == measure;
    }
}
