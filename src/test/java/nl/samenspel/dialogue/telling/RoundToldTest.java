package nl.samenspel.dialogue.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is told of a round is what would be told of an assessment with the same answers. */
class RoundToldTest {

    private static final Aspect STRATEGY =
            ModelFolder.bundled().aspect("strategy").orElseThrow();
    private static final Disclosure OPEN = new Disclosure.Open();
    private static final Disclosure FIVE = new Disclosure.Anonymous(5);
    private static final List<Integer> NOBODY = List.of(0, 0, 0, 0, 0);

    @Test
    void whereNothingWasPromisedEveryVoteIsTold() {
        var told = told(OPEN, votes(1, 2, 0, 0, 0));

        assertThat(told.sentences(Party.CUSTOMER))
                .startsWith("3 people voted. On average 1.7")
                .contains("Chosen: level 1: 1 person; level 2: 2 people.");
        assertThat(told.ladder().side(Party.CUSTOMER)).contains("<circle ");
        assertThat(told.absence(Party.CUSTOMER)).isEmpty();
    }

    @Test
    void ofFewAnonymousVotersNoMoreIsToldThanOfFewAnonymousAnswers() {
        var told = told(FIVE, votes(1, 3, 3, 0, 0));

        assertThat(told.sentences(Party.CUSTOMER))
                .startsWith("7 people voted. On average")
                .doesNotContain("Chosen", "middle");
        assertThat(told.ladder().side(Party.CUSTOMER))
                .doesNotContain("<circle", "<rect")
                .isNotEmpty();
    }

    @Test
    void ofManyAnonymousVotersItIsToldHowManyChoseEachLevel() {
        assertThat(told(FIVE, votes(2, 5, 5, 0, 0)).sentences(Party.CUSTOMER))
                .contains("Chosen: level 1: 2 people; level 2: 5 people; level 3: 5 people.");
    }

    @Test
    void peopleWhoJoinedByTheCodeAreToldAlongButDoNotCount() {
        var told = told(FIVE, new Tally(12, false, List.of(0, 3, 3, 0, 0), List.of(0, 0, 0, 6, 0)));

        assertThat(told.sentences(Party.CUSTOMER))
                .startsWith("12 people voted.")
                .doesNotContain("Chosen");
    }

    @Test
    void whatIsNotShownIsSaidWithItsReasonAndTheNumberOfVotes() {
        var few = told(FIVE, new Tally(4, false, List.of(), List.of()));
        var withheld = told(FIVE, new Tally(6, true, List.of(), List.of()));

        assertThat(few.sentences(Party.CUSTOMER)).startsWith("4 people voted. What they chose is shown from 5 votes");
        assertThat(withheld.sentences(Party.CUSTOMER))
                .startsWith("6 people voted.")
                .contains("fewer than 5 people");
        assertThat(few.ladder().sides().customer()).isEmpty();
        assertThat(withheld.ladder().sides().customer()).isEmpty();
    }

    @Test
    void nobodyIsSaidOnce() {
        var told = told(OPEN, new Tally(0, false, NOBODY, NOBODY));

        assertThat(told.sentences(Party.CUSTOMER)).isEqualTo("Nobody voted.");
        assertThat(told.absence(Party.CUSTOMER)).contains("Nobody voted.");
    }

    @Test
    void anAspectThatIsAskedInPartsIsVotedOnAsAWhole() {
        var communication = ModelFolder.bundled().aspect("communication").orElseThrow();
        var tallies = PerParty.each(_ -> votes(0, 1, 1, 0, 0));

        assertThat(RoundTold.of(Wording.in(Language.EN), communication, tallies, PerParty.each(_ -> OPEN))
                        .sentences(Party.SUPPLIER))
                .contains("On average 2.5");
    }

    @ParameterizedTest
    @EnumSource
    void whetherItWasWorthTheTimeIsToldInEveryLanguage(Language language) {
        var worth = OpinionLevels.of(Round.Question.WORTH).orElseThrow();
        var told = RoundTold.of(
                Wording.in(language), worth, PerParty.each(_ -> votes(0, 0, 1, 1, 0)), PerParty.each(_ -> OPEN));

        assertThat(told.sentences(Party.CUSTOMER)).contains("3").doesNotContain("{", "dialogue.");
        assertThat(worth.levels())
                .hasSize(5)
                .noneMatch(level -> level.label().in(language).isBlank());
    }

    private static Tally votes(Integer... perLevel) {
        var invited = List.of(perLevel);
        return new Tally(invited.stream().mapToInt(Integer::intValue).sum(), false, invited, NOBODY);
    }

    private static RoundTold told(Disclosure shown, Tally tally) {
        return RoundTold.of(Wording.in(Language.EN), STRATEGY, PerParty.each(_ -> tally), PerParty.each(_ -> shown));
    }
}
