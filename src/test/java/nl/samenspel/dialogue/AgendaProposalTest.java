package nl.samenspel.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.samenspel.dialogue.Ground.BothHighest;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.Mismatch;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.result.DiscussionTopic.Reason;
import nl.samenspel.result.PlainWave;
import org.junit.jupiter.api.Test;

/** A result becomes an agenda by rules, of what is disclosed, and no rule says more than what it rests on. */
class AgendaProposalTest {

    private static final Disclosure OPEN = new Disclosure.Open();
    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);

    @Test
    void aWrongGuessComesBeforeAllElse() {
        var wave = PlainWave.asking(Set.of(Measure.GUESSED), Set.of(), OPEN)
                .answered(
                        Party.CUSTOMER,
                        8,
                        question -> is(question, "people", Measure.GUESSED) ? 1 : level(question, "agility", 5, 3))
                .answered(Party.SUPPLIER, 8, question -> level(question, "agility", 2, 3));

        var topics = topics(wave);

        assertThat(topics.getFirst())
                .isEqualTo(about("people", new Ground.Found(new Reason.Misjudged(Claim.SHOWN, Party.CUSTOMER))));
        assertThat(rules(topics)).startsWith(AgendaRule.WRONG_GUESS, AgendaRule.DIFFERENCE);
    }

    @Test
    void ofTwoDifferencesThatWereShownTheOneOverWhatMattersMoreComesFirst() {
        var topics = topics(PlainWave.promising(OPEN)
                .answered(
                        Party.CUSTOMER,
                        12,
                        question -> level(
                                question,
                                "agility",
                                1,
                                level(question, "people", 1, importance(question, "people", 5, 3))))
                .answered(Party.SUPPLIER, 12, question -> importance(question, "people", 5, 3)));

        assertThat(aspects(topics)).startsWith("people", "agility");
        assertThat(rules(topics)).startsWith(AgendaRule.DIFFERENCE, AgendaRule.DIFFERENCE);
    }

    @Test
    void aPriorityOfBothComesBeforeThatOfOneParty() {
        var topics = topics(PlainWave.promising(OPEN)
                .answered(
                        Party.CUSTOMER,
                        2,
                        question -> importance(question, "structure", 4, importance(question, "people", 5, 3)))
                .answered(Party.SUPPLIER, 2, question -> importance(question, "structure", 4, 3)));

        assertThat(topics.stream().filter(topic -> topic.grounds().getFirst().rule() == AgendaRule.GAP))
                .containsExactly(
                        about("structure", new Ground.Found(new Reason.PriorityOfBoth())),
                        about("people", new Ground.Found(new Reason.PriorityOf(Party.CUSTOMER))));
    }

    @Test
    void peopleOfOnePartyWhoDoNotAgreeAreATopic() {
        var topics = topics(PlainWave.promising(OPEN)
                .answered(Party.CUSTOMER, 6, question -> level(question, "structure", 1, 3))
                .answered(Party.CUSTOMER, 6, question -> level(question, "structure", 5, 3))
                .answered(Party.SUPPLIER, 6, _ -> 3));

        assertThat(topics).contains(about("structure", new Ground.Found(new Reason.Divided(Party.CUSTOMER))));
    }

    @Test
    void formsThatDoNotMeetAreATopicAboutNoAspect() {
        var topics = topics(intending(OPEN, 6));

        assertThat(topics)
                .contains(new ProposedTopic(
                        Optional.empty(),
                        List.of(
                                new Ground.Forms(Mismatch.INTENTION),
                                new Ground.Forms(Mismatch.PERCEPTION_OF_SUPPLIER))));
    }

    @Test
    void ofTooFewPeopleWhoWerePromisedAnonymityNothingIsSaidOfWhatTheyAimFor() {
        assertThat(topics(intending(ANONYMOUS, 4))).isEmpty();
    }

    @Test
    void governanceTiersThatLieALevelApartAreATopicOnlyWhereBothArePublished() {
        var tiers = new Ground.TiersApart(
                Party.CUSTOMER, Block.of(GovernanceLevel.STRATEGIC), Block.of(GovernanceLevel.OPERATIONAL));

        assertThat(topics(byTier(ANONYMOUS, 6))).contains(about("agility", tiers));
        assertThat(topics(byTier(ANONYMOUS, 4)))
                .flatExtracting(ProposedTopic::grounds)
                .doesNotHaveAnyElementsOfTypes(Ground.TiersApart.class);
    }

    @Test
    void oneAnswerAtATierIsNotHeldAgainstTheOthers() {
        assertThat(topics(byTier(OPEN, 1)))
                .flatExtracting(ProposedTopic::grounds)
                .doesNotHaveAnyElementsOfTypes(Ground.TiersApart.class);
    }

    @Test
    void commentsFillAnAgendaThatHasLittleElseAndThoseOfBothComeFirst() {
        var wave = PlainWave.promising(OPEN)
                .answered(Party.CUSTOMER, 6, _ -> 3)
                .answered(Party.SUPPLIER, 6, _ -> 3)
                .wrote(Party.CUSTOMER, 1, "people", "More of this.")
                .wrote(Party.SUPPLIER, 1, "people", "Fine.");

        assertThat(topics(wave))
                .containsExactly(about("people", new Ground.Commented(List.of(Party.CUSTOMER, Party.SUPPLIER))));
    }

    @Test
    void commentsThatStandUnderNoAspectAreAboutNone() {
        var wave = PlainWave.promising(ANONYMOUS)
                .answered(Party.CUSTOMER, 6, _ -> 3)
                .answered(Party.SUPPLIER, 6, _ -> 3)
                .wrote(Party.CUSTOMER, 2, "people", "More of this.");

        assertThat(topics(wave)).isEmpty();
        assertThat(topics(wave.wrote(Party.CUSTOMER, 3, "people", "More of this.")))
                .containsExactly(about("people", new Ground.Commented(List.of(Party.CUSTOMER))));
    }

    @Test
    void whatBothPlaceHighestComesLast() {
        var topics = topics(PlainWave.promising(OPEN)
                .answered(
                        Party.CUSTOMER, 8, question -> level(question, "people", 1, level(question, "structure", 4, 3)))
                .answered(Party.SUPPLIER, 8, question -> level(question, "structure", 4, 3)));

        assertThat(topics.getFirst().aspect()).contains("people");
        assertThat(topics.getLast()).isEqualTo(about("structure", BothHighest.HIGHEST));
    }

    @Test
    void whatIsSecondToOnePartyIsAmongTheHighestAndNoMore() {
        var topics = topics(PlainWave.promising(ANONYMOUS)
                .answered(
                        Party.CUSTOMER, 7, question -> level(question, "people", 5, level(question, "structure", 4, 3)))
                .answered(Party.SUPPLIER, 7, question -> level(question, "structure", 4, 3)));

        assertThat(topics.getLast()).isEqualTo(about("structure", BothHighest.AMONG_THE_HIGHEST));
    }

    @Test
    void whereWhatBothPlaceHighestIsATopicAlreadyThatIsSaidThere() {
        var topics = topics(PlainWave.promising(OPEN)
                .answered(Party.CUSTOMER, 8, question -> level(question, "people", 4, 2))
                .answered(Party.SUPPLIER, 8, question -> level(question, "people", 5, 2)));

        assertThat(topics)
                .containsExactly(about(
                        "people",
                        new Ground.Found(new Reason.Differ(Claim.SHOWN, Measure.ACTUAL)),
                        BothHighest.HIGHEST));
    }

    @Test
    void whereALevelIsHeldBackNothingIsSaidToBeTheHighest() {
        var topics = topics(PlainWave.promising(ANONYMOUS)
                .answered(
                        Party.CUSTOMER, 7, question -> level(question, "people", 0, level(question, "structure", 4, 3)))
                .answered(Party.SUPPLIER, 7, question -> level(question, "structure", 4, 3)));

        assertThat(topics).isEmpty();
    }

    @Test
    void whereAllIsAlikeThereIsNoTopic() {
        assertThat(topics(PlainWave.promising(OPEN)
                        .answered(Party.CUSTOMER, 6, _ -> 3)
                        .answered(Party.SUPPLIER, 6, _ -> 3)))
                .isEmpty();
    }

    @Test
    void aPartyThatIsNotShownGivesNoTopicThatRestsOnIt() {
        var topics =
                topics(PlainWave.asking(Set.of(Measure.GUESSED), Set.of(Topic.OWN_FORM, Topic.OTHER_FORM), ANONYMOUS)
                        .answered(Party.CUSTOMER, 8, question -> importance(question, "people", 5, 2))
                        .answered(Party.SUPPLIER, 4, question -> level(question, "people", 1, 3))
                        .wrote(Party.SUPPLIER, 2, "agility", "This is mine."));

        assertThat(topics).containsExactly(about("people", new Ground.Found(new Reason.PriorityOf(Party.CUSTOMER))));
        assertThat(topics(PlainWave.promising(ANONYMOUS)
                        .answered(Party.CUSTOMER, 4, _ -> 5)
                        .answered(Party.SUPPLIER, 4, _ -> 1)))
                .isEmpty();
    }

    @Test
    void anAgendaHasAtMostSevenTopics() {
        var topics = topics(PlainWave.promising(OPEN)
                .answered(Party.CUSTOMER, 12, question -> structure(question, 4))
                .answered(Party.SUPPLIER, 12, question -> structure(question, 2)));

        assertThat(topics).hasSize(7);
        assertThat(topics.getLast().grounds()).containsExactly(BothHighest.HIGHEST);
        assertThat(topics.stream().map(ProposedTopic::aspect)).doesNotHaveDuplicates();
    }

    @Test
    void onWhatEveryAspectRestsCanBeAskedThoughItIsNotProposed() {
        var agenda = new AgendaProposal(PlainWave.promising(OPEN)
                .answered(
                        Party.CUSTOMER, 8, question -> level(question, "people", 1, level(question, "structure", 4, 3)))
                .answered(Party.SUPPLIER, 8, question -> level(question, "structure", 4, 3))
                .outstanding());

        assertThat(agenda.topics())
                .allSatisfy(topic ->
                        assertThat(agenda.about(topic.aspect().orElseThrow())).isEqualTo(topic));
        assertThat(agenda.about("results")).isEqualTo(about("results"));
    }

    @Test
    void theFirstTopicsTakeLonger() {
        assertThat(List.of(0, 1, 2, 3, 9)).extracting(ProposedTopic::minutes).containsExactly(20, 20, 15, 10, 10);
    }

    private static PlainWave intending(Disclosure disclosure, int people) {
        return PlainWave.asking(Set.of(), Set.of(Topic.OWN_FORM, Topic.OTHER_FORM), disclosure)
                .answered(Party.CUSTOMER, people, intending(Intention.PARTNERSHIP))
                .answered(Party.SUPPLIER, people, intending(Intention.SUPPLIER_RELATIONSHIP));
    }

    private static ToIntFunction<Question> intending(Intention own) {
        return question -> question.equals(Topic.OWN_FORM.whole())
                ? own.choice()
                : question.equals(Topic.OTHER_FORM.whole()) ? Intention.SUPPLIER_RELATIONSHIP.choice() : 3;
    }

    private static PlainWave byTier(Disclosure disclosure, int people) {
        return PlainWave.promising(disclosure)
                .answered(
                        Party.CUSTOMER, GovernanceLevel.STRATEGIC, people, question -> level(question, "agility", 4, 3))
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, people, _ -> 3)
                .answered(
                        Party.CUSTOMER,
                        GovernanceLevel.OPERATIONAL,
                        people,
                        question -> level(question, "agility", 2, 3))
                .answered(Party.SUPPLIER, people, _ -> 3);
    }

    private static ProposedTopic about(String aspect, Ground... grounds) {
        return new ProposedTopic(Optional.of(aspect), List.of(grounds));
    }

    private static List<ProposedTopic> topics(PlainWave wave) {
        return new AgendaProposal(wave.outstanding()).topics();
    }

    private static List<AgendaRule> rules(List<ProposedTopic> topics) {
        return topics.stream().map(topic -> topic.grounds().getFirst().rule()).toList();
    }

    private static List<String> aspects(List<ProposedTopic> topics) {
        return topics.stream().flatMap(topic -> topic.aspect().stream()).toList();
    }

    /** At the top everywhere, and all else at this level. */
    private static int structure(Question question, int others) {
        return question.measure() == Measure.ACTUAL ? level(question, "structure", 5, others) : 3;
    }

    private static int level(Question question, String aspect, int level, int other) {
        return is(question, aspect, Measure.ACTUAL) ? level : other;
    }

    private static int importance(Question question, String aspect, int importance, int other) {
        return is(question, aspect, Measure.IMPORTANCE) ? importance : other;
    }

    private static boolean is(Question question, String aspect, Measure measure) {
        return question.aspect().equals(aspect) && question.measure() == measure;
    }
}
