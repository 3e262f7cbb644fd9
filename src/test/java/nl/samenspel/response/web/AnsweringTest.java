package nl.samenspel.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.account.Workspace;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.invitation.CountParticipation;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Participation.Told;
import nl.samenspel.invitation.ReissueLink;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.response.Draft;
import nl.samenspel.response.ReadDraft;
import nl.samenspel.result.CloseWave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnsweringTest {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}(?=</p>)");
    private static final Question STRATEGY = Question.whole("strategy", Measure.ACTUAL);

    private final Site site = Site.running();
    private final Browser stranger = site.stranger();
    private final RunningWave running = RunningWave.started(site);

    @Test
    void beginningTwiceIsBeginningOnce() {
        var link = RunningWave.address(invited());
        var front = stranger.get(link);
        assertThat(front.body()).contains("How do Handelshuis and Noord IT work together?");
        assertThat(front.cookie())
                .contains("Path=" + link, "HttpOnly", "SameSite=Lax")
                .doesNotContain("Max-Age", "Expires");
        var phone = stranger.carrying(front.cookie());
        assertThat(phone.get(link).cookie()).as("the page opened twice").isEmpty();

        var begun = phone.post(link + "/begin");
        assertThat(begun.location()).endsWith(link + "/code");
        assertThat(begun.cookie()).startsWith(front.cookie().split(";", 2)[0]).contains("Path=" + link, "Max-Age=");
        assertThat(phone.post(link + "/begin").location())
                .as("the button pressed twice")
                .endsWith(link + "/code");
        var other = stranger.carrying(stranger.get(link).cookie());
        assertThat(phone.post(link + "/answers", "strategy.actual", "4").status())
                .isEqualTo(204);
        assertThat(other.post(link + "/begin").location())
                .as("somebody else with the link")
                .endsWith(link + "/resume");
    }

    @Test
    void anotherDeviceSeesAndChangesNothingUntilItHasTheCode() {
        var anna = invited();
        var link = RunningWave.address(anna);
        var phone = begun(anna);
        phone.post(link + "/answers", "strategy.actual", "4", "strategy:remark", "We plan alone");
        var code = found(CODE, phone.get(link + "/code").body());

        var other = stranger.carrying(stranger.get(link).cookie());
        assertThat(other.get(link).body()).doesNotContain("We plan alone", "Anna");
        for (String page : List.of("/aspects/strategy", "/review", "/thanks", "/code")) {
            assertThat(other.get(link + page).location()).as(page).endsWith(link);
        }
        assertThat(other.post(link + "/answers", "strategy.actual", "1").status())
                .isEqualTo(403);
        assertThat(other.post(link + "/aspects/strategy", "strategy.actual", "1")
                        .status())
                .isEqualTo(403);
        assertThat(other.post(link + "/submit").location()).endsWith(link);
        var refused = other.post(link + "/resume", "code", "aaaa bbbb cccc");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"aaaa bbbb cccc\"", "does not belong to this link");

        var resumed = other.post(link + "/resume", "code", " " + code.toLowerCase(Locale.ROOT));
        assertThat(resumed.location()).endsWith(link);
        var laptop = other.carrying(resumed.cookie());
        assertThat(laptop.get(link + "/aspects/strategy").body()).contains("We plan alone");
        assertThat(found(CODE, laptop.get(link + "/code").body())).isEqualTo(code);
        assertThat(phone.post(link + "/answers", "strategy.actual", "2").status())
                .as("the device before")
                .isEqualTo(403);
        assertThat(draft(anna).answer(STRATEGY)).contains(Answer.rated(4));
    }

    @Test
    void whatWasSavedAMomentAgoIsNoLeaveToSaveOnceTheLinkHasGone() {
        var anna = invited();
        var link = RunningWave.address(anna);
        var phone = begun(anna);
        phone.post(link + "/answers", "strategy.actual", "4", "strategy:remark", "We plan alone");
        var code = found(CODE, phone.get(link + "/code").body());
        var other = stranger.carrying(stranger.get(link).cookie());
        var laptop = other.carrying(other.post(link + "/resume", "code", code).cookie());

        var all = List.of(
                new String[] {"strategy.actual", "2"},
                new String[] {"strategy:remark", ""},
                new String[] {"strategy.actual", "nine"},
                new String[] {"strategy:remark", "x".repeat(2001)},
                new String[] {});
        for (String[] sent : all) {
            assertThat(phone.post(link + "/answers", sent).status())
                    .as(String.join(" ", sent))
                    .isEqualTo(403);
            assertThat(laptop.get(link + "/aspects/strategy").body()).contains("We plan alone");
        }
        assertThat(draft(anna).answer(STRATEGY)).contains(Answer.rated(4));
        assertThat(laptop.post(link + "/answers", "strategy.actual", "3").status())
                .isEqualTo(204);

        assertThat(site.use(ReissueLink.class).handle(anna, "Femke")).isPresent();

        for (String[] sent : all) {
            assertThat(laptop.post(link + "/answers", sent).status())
                    .as(String.join(" ", sent))
                    .isEqualTo(404);
        }
    }

    @Test
    void everythingIsAnsweredWithoutAScriptLookedOverAndSentInOnce() {
        var anna = invited();
        var link = RunningWave.address(anna);
        var phone = begun(anna);
        assertThat(phone.post(link + "/submit").status()).isEqualTo(422);
        assertThat(phone.get(link + "/thanks").location()).endsWith("/review");

        for (Aspect aspect : model().aspects()) {
            var page = link + "/aspects/" + aspect.slug();
            assertThat(phone.get(page).status()).isEqualTo(200);
            var gone = phone.post(page, filled(aspect, "3", "About " + aspect.slug()));
            assertThat(gone.location()).endsWith(after(aspect));
        }
        assertThat(phone.get(link + "/review").body())
                .contains("You have answered everything", "About people", "3. important", ">Submit<")
                .doesNotContain("not answered", "Not answered yet");
        assertThat(phone.post(link + "/submit").location()).endsWith("/thanks");
        assertThat(phone.post(link + "/submit").location()).endsWith("/thanks");

        assertThat(phone.get(link + "/thanks").body()).contains("<svg", "Only you see this");
        assertThat(site.use(CountParticipation.class)
                        .handle(running.wave().terms())
                        .of(Party.CUSTOMER)
                        .all()
                        .answered())
                .isEqualTo(new Told.Exactly(1));
        assertThat(draft(anna).missing(Questionnaire.CORE, model().instrument()))
                .isEmpty();
        assertThat(phone.get(link).body())
                .contains("Your answers are in", "What you submitted", "8 comments in your own words")
                .doesNotContain("I don’t know", "Answering takes about");
        phone.post(link + "/aspects/strategy", "strategy.actual", "unknown", "go", "review");
        assertThat(draft(anna).answer(STRATEGY)).contains(Answer.doNotKnow());
        assertThat(phone.get(link).body()).contains("One of them is “I don’t know”.");
    }

    @Test
    void theReviewNamesWhatIsOpenAndWhatThatMeansAndSendsInAllTheSame() {
        var anna = invited();
        var link = RunningWave.address(anna);
        var phone = begun(anna);
        assertThat(phone.get(link + "/review").body())
                .contains("21 questions have no answer yet", "Answer what is still open")
                .doesNotContainPattern("<button[^>]*button-primary");
        var facets = model().aspect("processes-and-systems").orElseThrow().facets();
        phone.post(
                link + "/answers",
                "strategy.actual",
                "4",
                "processes-and-systems.importance",
                "unknown",
                Question.facet("processes-and-systems", facets.getFirst().slug())
                        .key(),
                "2");

        var review = phone.get(link + "/review").body();

        assertThat(review)
                .contains("18 questions have no answer yet", "Submit with 18 questions open")
                .containsPattern("<a href=\"[^\"]*/aspects/strategy\\?from=review\">Strategy</a> – Importance")
                .containsPattern("Processes and systems</a> – Changes · Standard delivery<br>")
                .contains("With fewer than 2 of the 3 parts, your answers count for those parts");
        assertThat(phone.post(link + "/submit").location()).endsWith("/thanks");
        assertThat(running.now(anna).answered()).isTrue();
        assertThat(phone.get(link + "/thanks").body()).contains("<svg");
        assertThat(phone.get(link + "/review").body())
                .contains("Your answers have been submitted and count", "Submit again", "Not answered yet");
    }

    @Test
    void aPageThatWasOpenedFromTheReviewLeadsBackThere() {
        var anna = invited();
        var phone = begun(anna);
        var page = RunningWave.address(anna) + "/aspects/agility";
        assertThat(phone.get(page).body()).doesNotContain("Back to your answers");
        assertThat(phone.get(page + "?from=review").body())
                .contains("Back to your answers", "action=\"" + page + "?from=review\"", "Next: Results");

        assertThat(phone.post(page + "?from=review", "agility.actual", "2", "go", "review")
                        .location())
                .endsWith("/review");
        assertThat(phone.post(page + "?from=review", "go", "next").location()).endsWith("/aspects/results?from=review");
        assertThat(phone.post(page + "?from=review", "back", "agility.actual").location())
                .endsWith("/aspects/agility?from=review");
        assertThat(phone.post(page + "?from=elsewhere", "go", "next").location())
                .endsWith("/aspects/results");
        assertThat(draft(anna).answers()).isEmpty();
    }

    @Test
    void theWayTellsWhatIsDoneInPart() {
        var anna = invited();
        var phone = begun(anna);
        phone.post(
                RunningWave.address(anna) + "/answers",
                "strategy.actual",
                "4",
                "agility.actual",
                "2",
                "agility.importance",
                "unknown");

        assertThat(phone.get(RunningWave.address(anna) + "/aspects/results").body())
                .containsPattern("<li class=\"some\"><button[^>]*value=\"strategy\"")
                .containsPattern("<li class=\"done\"><button[^>]*value=\"agility\"")
                .contains("Strategy: partly answered", "Agility: answered", "Results: not answered yet");
    }

    @Test
    void theFirstPageTellsTimePromiseLastDayAndTier() {
        var anna = invited();

        assertThat(stranger.get(RunningWave.address(anna)).body())
                .containsSubsequence(
                        "Answering takes about 10 minutes",
                        "You can answer until",
                        "Not anonymous",
                        "You answer at the governance tier “Tactical”",
                        "You are invited to take part");
    }

    @Test
    void eachPartOfCommunicationShowsItsOwnLevels() {
        var anna = invited();
        var body = begun(anna)
                .get(RunningWave.address(anna) + "/aspects/communication")
                .body();

        for (var facet : model().aspect("communication").orElseThrow().facets()) {
            for (int level = 1; level <= 5; level++) {
                assertThat(body).contains(facet.levelText(level).in(Language.EN));
            }
        }
        assertThat(body).contains("Choose the highest level that usually holds today, on both sides.");
    }

    @Test
    void buttonsLeadBackForwardAndToAnyAspectAndSaveOnTheWay() {
        var anna = invited();
        var phone = begun(anna);
        var page = RunningWave.address(anna) + "/aspects/agility";

        assertThat(phone.post(page, "agility.actual", "1", "go", "previous").location())
                .endsWith("/aspects/strategy");
        assertThat(phone.post(page, "agility.actual", "2", "go", "people").location())
                .endsWith("/aspects/people");
        assertThat(phone.post(page, "agility.actual", "3", "go", "review").location())
                .endsWith("/review");
        assertThat(phone.post(page, "go", "//elsewhere.example").location()).endsWith("/aspects/results");
        assertThat(draft(anna).answer(Question.whole("agility", Measure.ACTUAL)))
                .contains(Answer.rated(3));
    }

    @Test
    void aPageThatWasLeftOpenOverwritesNothingThatItDidNotChange() {
        var anna = invited();
        var link = RunningWave.address(anna);
        var phone = begun(anna);
        phone.post(link + "/answers", "strategy.actual", "4", "strategy.importance", "5", "strategy:remark", "New");

        phone.post(
                link + "/aspects/strategy",
                "strategy.actual",
                "2",
                "shown:strategy.actual",
                "2",
                "shown:strategy.importance",
                "",
                "strategy:remark",
                "Old\r\nlines",
                "shown:strategy:remark",
                "Old\nlines");

        assertThat(draft(anna).answers())
                .containsEntry(STRATEGY, Answer.rated(4))
                .containsEntry(Question.whole("strategy", Measure.IMPORTANCE), Answer.rated(5));
        assertThat(draft(anna).remarks()).containsEntry("strategy", "New");
        phone.post(link + "/aspects/strategy", "strategy:remark", "", "shown:strategy:remark", "New");
        assertThat(draft(anna).remarks()).isEmpty();
    }

    @Test
    void aRemarkThatIsTooLongStaysInItsFieldAndTheAnswersAreKept() {
        var anna = invited();
        var phone = begun(anna);
        var page = RunningWave.address(anna) + "/aspects/strategy";
        var text = "<b>".repeat(700);

        var refused = phone.post(
                page, "strategy.actual", "5", "strategy:remark", text, "shown:strategy:remark", "", "go", "next");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("2,100 characters; 2,000 can be kept", "&lt;b&gt;".repeat(700))
                .contains("name=\"shown:strategy:remark\" value=\"\"")
                .doesNotContain("<b><b>");
        assertThat(draft(anna).answer(STRATEGY)).contains(Answer.rated(5));
        assertThat(draft(anna).remarks()).isEmpty();
        assertThat(phone.post(RunningWave.address(anna) + "/answers", "strategy:remark", text)
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "99", "-1", "3.5", "1e0", "٣", "true", "<script>", "99999999999999999999"})
    void whatIsNoLevelIsRefusedAndChangesNothing(String sent) {
        var anna = invited();
        var link = RunningWave.address(anna);
        var phone = begun(anna);
        phone.post(link + "/answers", "strategy.actual", "2");

        assertThat(phone.post(link + "/answers", "strategy.actual", sent, "agility.actual", "3")
                        .status())
                .isEqualTo(422);
        assertThat(phone.post(link + "/aspects/strategy", "strategy.actual", sent)
                        .status())
                .isEqualTo(422);

        assertThat(draft(anna).answers()).containsOnlyKeys(STRATEGY).containsValue(Answer.rated(2));
    }

    @Test
    void whatLeadsNowhereIsSaidInWords() {
        var anna = invited();
        var link = RunningWave.address(anna);
        var phone = begun(anna);

        assertThat(phone.get(link + "/aspects/weather").status()).isEqualTo(404);
        assertThat(phone.post(link + "/aspects/%00").status()).isBetween(400, 404);
        for (String other :
                List.of("/a/x", "/a/" + "x".repeat(3000), "/a/%3Cscript%3E", "/a/' or 1=1--".replace(" ", "+"))) {
            var lost = stranger.get(other);
            assertThat(lost.status()).as(other).isEqualTo(404);
            assertThat(lost.body()).contains("This link does not work").doesNotContain("<script>");
        }
        assertThat(stranger.carrying("answering=" + "x".repeat(3000)).get(link).status())
                .isEqualTo(200);
        assertThat(stranger.from("cross-site").post(link + "/begin").status()).isEqualTo(403);
    }

    @Test
    void afterClosingNothingIsTakenAndNothingIsShown() {
        var wave = RunningWave.started(site, new Disclosure.Anonymous(3), Questionnaire.CORE);
        var customer = wave.invite(Party.CUSTOMER, "Anna").getFirst();
        var supplier = wave.invite(Party.SUPPLIER, "Sam").getFirst();
        var anna = begun(customer);
        var sam = begun(supplier);
        sam.post(RunningWave.address(supplier) + "/answers", "strategy.actual", "2");
        assertThat(site.use(CloseWave.class)
                        .handle(wave.workspace(), wave.wave().terms().id(), "Femke"))
                .isPresent();

        var link = RunningWave.address(supplier);
        assertThat(sam.get(link).location()).endsWith(link.replaceFirst("/a/", "/r/"));
        assertThat(sam.get(sam.get(link).location()).body())
                .contains("Autumn: no results", Words.in(Language.EN).date(LocalDate.now(Workspace.USUAL_ZONE)));
        assertThat(sam.post(link + "/answers", "strategy.actual", "5").status()).isEqualTo(410);
        assertThat(sam.post(link + "/aspects/strategy", "strategy.actual", "5").location())
                .endsWith(link);
        assertThat(sam.post(link + "/submit").location()).endsWith(link);
        assertThat(draft(supplier).answer(STRATEGY)).contains(Answer.rated(2));
        var forgotten = RunningWave.address(customer);
        assertThat(anna.get(forgotten).location()).endsWith(forgotten.replaceFirst("/a/", "/r/"));
        assertThat(anna.post(forgotten + "/answers", "strategy.actual", "5").status())
                .isEqualTo(410);
        var shared =
                "/j/" + wave.wave().terms().party(Party.SUPPLIER).sharedLink().orElseThrow();
        assertThat(stranger.get(shared).status()).isEqualTo(410);
        assertThat(stranger.post(shared, "level", "tactical").status()).isEqualTo(410);
    }

    @Test
    void whoeverSentInIsThankedThoughTheWaveClosesBeforeThePageIsAskedFor() {
        var wave = RunningWave.started(site, new Disclosure.Anonymous(3), Questionnaire.CORE);
        var customer = wave.invite(Party.CUSTOMER, "Anna").getFirst();
        var link = RunningWave.address(customer);
        var anna = begun(customer);
        wave.answerAll(customer, _ -> 3);

        var sent = anna.post(link + "/submit");
        assertThat(site.use(CloseWave.class)
                        .handle(wave.workspace(), wave.wave().terms().id(), "Femke"))
                .isPresent();

        assertThat(sent.location()).endsWith(link + "/thanks");
        assertThat(sent.cookie()).contains("Path=" + link + "/thanks", "HttpOnly");
        var thanked = anna.carrying(sent.cookie()).get(link + "/thanks");
        assertThat(thanked.status()).isEqualTo(200);
        assertThat(thanked.body()).contains("your answers are in", "The answers that you submitted count");
        assertThat(anna.get(link + "/thanks").location())
                .as("without having sent in")
                .endsWith(link);
    }

    @Test
    void aPulseAsksNoImportance() {
        var wave = RunningWave.started(site, new Disclosure.Open(), Questionnaire.PULSE);
        var anna = wave.invite(Party.CUSTOMER, "Anna").getFirst();
        var phone = begun(anna);
        var page = RunningWave.address(anna) + "/aspects/strategy";

        assertThat(phone.get(page).body()).contains("strategy.actual").doesNotContain("strategy.importance");
        assertThat(phone.post(page, "strategy.importance", "3").status()).isEqualTo(303);
        assertThat(draft(anna).answers()).isEmpty();
    }

    @Test
    void modulesAskWhereOneWouldLikeToBeAndWhatMattersToTheOther() {
        var wave = RunningWave.started(site, new Disclosure.Open(), RunningWave.EVERYTHING);
        var anna = wave.invite(Party.CUSTOMER, "Anna").getFirst();
        assertThat(stranger.get(RunningWave.address(anna)).body())
                .contains(
                        "at which level you would like each topic to be",
                        "how important you think each topic is to Noord IT");
        var phone = begun(anna);
        var page = RunningWave.address(anna) + "/aspects/communication";

        assertThat(phone.get(page).body())
                .contains(
                        "communication.desired",
                        "communication.guessed",
                        "And how important do you think this is to Noord IT?");
        assertThat(phone.post(page, "communication.desired", "4", "communication.guessed", "2")
                        .status())
                .isEqualTo(303);
        assertThat(draft(anna).answers())
                .isEqualTo(Map.of(
                        Question.whole("communication", Measure.DESIRED), Answer.rated(4),
                        Question.whole("communication", Measure.GUESSED), Answer.rated(2)));
        assertThat(draft(anna).missing(RunningWave.EVERYTHING, model().instrument()))
                .hasSize(21 + 16 + 4 + 2 + 4 - 2);
        assertThat(phone.get(RunningWave.address(anna) + "/review").body())
                .contains("Desired level", "Importance to Noord IT, in your view", "What the collaboration brings");
    }

    @Test
    void theCollaborationAsAWholeIsAskedAfterTheLastAspect() {
        var wave = RunningWave.started(site, new Disclosure.Open(), RunningWave.EVERYTHING);
        var anna = wave.invite(Party.CUSTOMER, "Anna").getFirst();
        var phone = begun(anna);
        var pages = RunningWave.address(anna) + "/aspects/";

        assertThat(phone.post(pages + "communication", "go", "next").location()).endsWith("/benefit");
        assertThat(phone.get(pages + "benefit").body())
                .contains("What does Handelshuis gain from working with Noord IT?", "benefit.actual.finance")
                .doesNotContain("scorecard.actual", "own-form.actual");
        assertThat(phone.get(pages + "scorecard").body())
                .contains("scorecard.actual.customers", "Nobody can put in writing");
        assertThat(phone.get(pages + "own-form").body()).contains("own-form.actual", "other-form.actual");
        assertThat(phone.get(pages + "other-form").status()).isEqualTo(404);
        assertThat(phone.post(pages + "own-form", "own-form.actual", "4").status())
                .isEqualTo(422);
        assertThat(phone.post(pages + "benefit", "benefit.actual.finance", "6").status())
                .isEqualTo(422);
        assertThat(draft(anna).answers()).isEmpty();
        assertThat(phone.post(pages + "own-form", "own-form.actual", "3", "go", "previous")
                        .location())
                .endsWith("/aspects/scorecard");
        assertThat(phone.post(pages + "own-form", "go", "next").location()).endsWith("/review");
        assertThat(draft(anna).answers()).isEqualTo(Map.of(Topic.OWN_FORM.whole(), Answer.rated(3)));
        assertThat(phone.get(RunningWave.address(anna) + "/review").body())
                .containsSubsequence(
                        ">What the collaboration brings</a>",
                        ">Balanced scorecard</a>",
                        ">Form of collaboration</a>",
                        "Each for its own interest");
    }

    @Test
    void nobodyIsAskedAboutTheWholeWhereThatWasNotChosen() {
        var anna = RunningWave.started(site, new Disclosure.Open(), Questionnaire.CORE)
                .invite(Party.CUSTOMER, "Anna")
                .getFirst();
        var phone = begun(anna);

        assertThat(phone.get(RunningWave.address(anna) + "/aspects/own-form").status())
                .isEqualTo(404);
        assertThat(phone.post(RunningWave.address(anna) + "/aspects/communication", "go", "own-form")
                        .location())
                .endsWith("/review");
        assertThat(phone.post(RunningWave.address(anna) + "/answers", "own-form.actual", "1")
                        .status())
                .isEqualTo(204);
        assertThat(draft(anna).answers()).isEmpty();
    }

    @Test
    void whatTheWaveDoesNotAskIsNotKept() {
        var wave = RunningWave.started(site);
        var anna = wave.invite(Party.CUSTOMER, "Anna").getFirst();
        var phone = begun(anna);

        assertThat(phone.get(RunningWave.address(anna) + "/aspects/strategy").body())
                .contains("strategy.actual")
                .doesNotContain("strategy.desired", "strategy.guessed");
        phone.post(RunningWave.address(anna) + "/answers", "strategy.desired", "4");
        assertThat(draft(anna).answers()).isEmpty();
    }

    @Test
    void beginningAnOpenMeasurementIsAgreeingToIt() {
        var wave = RunningWave.started(site, new Disclosure.Anonymous(4), Questionnaire.CORE);
        var anonymous = wave.invite(Party.CUSTOMER, "Anna").getFirst();
        var open = wave.invite(Party.SUPPLIER, "Sam").getFirst();

        assertThat(stranger.get(RunningWave.address(open)).body())
                .contains("By beginning you agree to that.", ">Agree and begin<");
        assertThat(stranger.get(RunningWave.address(anonymous)).body())
                .contains(">Begin<")
                .doesNotContain("Agree and begin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void everyPageSpeaksTheLanguageAndPromisesWhatHolds(String language) {
        var wave = RunningWave.started(site, new Disclosure.Anonymous(4), Questionnaire.CORE);
        var anna = wave.invite(Party.CUSTOMER, "Anna").getFirst();
        var sam = wave.invite(Party.SUPPLIER, "Sam").getFirst();
        var link = RunningWave.address(anna);
        var words = Words.in(Language.ofTag(language).orElseThrow());
        assertThat(stranger.speaking(language).get(link).body())
                .contains(words.say("response.seen.anonymous", "Handelshuis", 4))
                .doesNotContain(words.say("response.seen.open", "Handelshuis"));
        assertThat(stranger.speaking(language).get(RunningWave.address(sam)).body())
                .contains(words.say("response.seen.open", "Noord IT"))
                .doesNotContain(words.say("response.seen.anonymous.erased"));
        var phone = begun(anna).speaking(language);
        for (String page : List.of("", "/code", "/aspects/communication", "/review")) {
            assertThat(phone.get(link + page).body())
                    .as(page)
                    .contains("<html lang=\"" + language + "\"")
                    .doesNotContain("{0}", "{other}", "response.");
        }
    }

    @Test
    void peopleJoinByTheSharedLinkAndComeBackToTheirOwn() {
        var shared = "/j/"
                + running.wave().terms().party(Party.SUPPLIER).sharedLink().orElseThrow();
        var form = stranger.get(shared).body();
        assertThat(form).contains("Take part on behalf of Noord IT");
        var ticket = found(Pattern.compile("name=\"ticket\" value=\"([^\"]+)\""), form);
        var refused = stranger.post(shared, "ticket", ticket, "name", "<i>Sam", "level", "galactic");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Choose the governance tier", "&lt;i>Sam", ticket)
                .doesNotContain("<i>Sam");

        var joined = stranger.post(shared, "ticket", ticket, "name", "Sam", "level", "operational");
        var again = stranger.post(shared, "ticket", ticket, "name", "Sam", "level", "operational");

        assertThat(joined.location()).contains("/a/").isEqualTo(again.location());
        assertThat(stranger.carrying(joined.cookie()).get(shared + "/before").location())
                .isEqualTo(joined.location());
        assertThat(site.use(FindInvitation.class)
                        .of(running.workspace(), running.wave().terms().id()))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.party()).isEqualTo(Party.SUPPLIER);
                    assertThat(one.level()).isEqualTo(GovernanceLevel.OPERATIONAL);
                    assertThat(one.person().name()).isEqualTo("Sam");
                });
        assertThat(stranger.get("/j/nothing").status()).isEqualTo(404);
    }

    private Invitation invited() {
        return running.invite(Party.CUSTOMER, "Anna").getFirst();
    }

    private Browser begun(Invitation invitation) {
        return stranger.begun(RunningWave.address(invitation));
    }

    private Draft draft(Invitation of) {
        return site.use(ReadDraft.class).handle(of);
    }

    private AssessmentModel model() {
        return site.use(FindModel.class).handle(running.wave().terms().model());
    }

    private String after(Aspect aspect) {
        var aspects = model().aspects();
        int next = aspects.indexOf(aspect) + 1;
        return next < aspects.size() ? "/aspects/" + aspects.get(next).slug() : "/review";
    }

    private String[] filled(Aspect aspect, String level, String remark) {
        var fields = new ArrayList<String>();
        model().instrument().asked().stream()
                .filter(question -> question.aspect().equals(aspect.slug()))
                .forEach(question -> fields.addAll(List.of(question.key(), level)));
        fields.addAll(List.of(aspect.slug() + ":remark", remark, "go", "next"));
        return fields.toArray(String[]::new);
    }

    private static String found(Pattern pattern, String page) {
        var match = pattern.matcher(page);
        assertThat(match.find()).as(pattern + " in " + page).isTrue();
        return match.groupCount() == 0 ? match.group() : match.group(1);
    }
}
