package nl.samenspel.response.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.Map;
import nl.samenspel.Chromium;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.response.Draft;
import nl.samenspel.response.ReadDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Question STRATEGY = Question.whole("strategy", Measure.ACTUAL);
    private static final Question STRATEGY_IMPORTANCE = Question.whole("strategy", Measure.IMPORTANCE);

    private final Site site = Site.running();
    private final RunningWave running = RunningWave.started(site);
    private final Invitation anna =
            running.invite(Party.CUSTOMER, "Anna van den Berg-Oosterhuis").getFirst();
    private final String link = RunningWave.address(anna);

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, de", "360, DARK, nl", "1280, LIGHT, fr", "1280, DARK, en"})
    void everyPageCanBeReadByAllAndNeedsNoSidewaysScrolling(int width, ColorScheme scheme, String language) {
        var page = CHROMIUM.window(site.stranger(), width, scheme, language);
        page.navigate("/j/"
                + running.wave().terms().party(Party.SUPPLIER).sharedLink().orElseThrow());
        Look.at(page, "join", width, scheme);
        page.click("main .button-primary");
        page.navigate(link);
        Look.at(page, "front", width, scheme);
        page.click("main .button-primary");
        Look.at(page, "code", width, scheme);
        page.click("main .button-primary");
        Look.at(page, "aspect", width, scheme);
        page.locator(".level").nth(2).click();
        page.locator(".importance-scale label").nth(3).click();
        page.fill("#remark", "Plans reach us when they are done.");
        page.click("main .actions .button-primary");
        page.waitForURL("**/aspects/agility");
        page.navigate(link + "/aspects/communication");
        page.locator("fieldset").nth(0).locator(".level").nth(1).click();
        assertThat(page.locator(".saved")).not().hasClass("saved saved-busy");
        Look.at(page, "composite", width, scheme);
        page.navigate(link + "/review");
        Look.at(page, "review", width, scheme);
        answerTheRest();
        page.reload();
        page.click("main .button-primary");
        Look.at(page, "thanks", width, scheme);
        page.navigate(link);
        Look.at(page, "front-sent", width, scheme);
        var elsewhere = CHROMIUM.window(site.stranger(), width, scheme, language);
        elsewhere.navigate(link);
        elsewhere.click("main .button-primary");
        Look.at(elsewhere, "resume", width, scheme);
        page.navigate(link);
        Look.at(page, "tried", width, scheme);
        page.context().close();
        elsewhere.context().close();
    }

    @Test
    void allIsAnsweredByKeyboardAloneOnAPhone() {
        var page = CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "en");
        page.navigate(link);
        press(page, "Begin");
        press(page, "Go to the questions");
        for (int aspect = 0; aspect < model().aspects().size(); aspect++) {
            var groups = page.locator("form.answering fieldset").count();
            for (int group = 0; group < groups; group++) {
                page.locator("form.answering fieldset")
                        .nth(group)
                        .locator("input")
                        .first()
                        .focus();
                page.keyboard().press("ArrowDown");
                page.keyboard().press("Space");
            }
            enter(page);
        }
        assertThat(page.url()).endsWith("/review");
        press(page, "Submit");

        assertThat(page.locator("h1")).hasText("Thank you, your answers are in");
        assertThat(running.now(anna).answered()).isTrue();
        assertThat(draft().answers().values()).hasSize(21).containsOnly(Answer.rated(2));
        page.context().close();
    }

    @Test
    void whoeverIsQuickerThanTheScriptIsSavedToo() {
        var page = started();
        var held = new ArrayList<Route>();
        page.route("**/assets/answer*", held::add);
        page.navigate(link + "/aspects/strategy", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        page.locator(".level").nth(3).click();
        assertThat(draft().answers()).isEmpty();

        page.waitForCondition(() -> !held.isEmpty());
        held.forEach(Route::resume);

        assertThat(page.locator(".saved")).hasText("Saved");
        assertThat(draft().answer(STRATEGY)).contains(Answer.rated(4));
        page.context().close();
    }

    @Test
    void everyChoiceIsSavedAtOnceAndSurvivesReloadingGoingBackAndASecondTab() {
        var page = started();
        page.locator(".level").nth(3).click();
        assertThat(page.locator(".saved")).hasText("Saved");
        assertThat(draft().answer(STRATEGY)).contains(Answer.rated(4));
        page.fill("#remark", "An example");
        page.waitForFunction("() => document.querySelector('.saved').textContent === 'Saved'");
        page.reload();
        assertThat(page.locator("input[name='strategy.actual'][value='4']")).isChecked();

        page.click("main .actions .button-primary");
        page.waitForURL("**/aspects/agility");
        page.goBack();
        assertThat(page.locator("input[name='strategy.actual'][value='4']")).isChecked();
        assertThat(page.locator("#remark")).hasValue("An example");

        var second = page.context().newPage();
        second.navigate(link + "/aspects/strategy");
        second.locator(".level").nth(0).click();
        assertThat(second.locator(".saved")).hasText("Saved");
        page.bringToFront();
        page.locator(".importance-scale label").nth(4).click();
        page.click("main .actions .button-primary");
        page.waitForURL("**/aspects/agility");
        assertThat(draft().answers())
                .containsEntry(STRATEGY, Answer.rated(1))
                .containsEntry(STRATEGY_IMPORTANCE, Answer.rated(5));
        page.context().close();
    }

    @Test
    void withoutAConnectionAnswersStayOnTheDeviceAndAreSentLater() {
        var page = started();
        page.context().setOffline(true);
        page.locator(".level").nth(1).click();
        assertThat(page.locator(".saved")).containsText("No connection.");
        page.click("main .actions .button-primary");
        page.waitForTimeout(300);
        assertThat(page.url()).endsWith("/aspects/strategy");
        assertThat(draft().answers()).isEmpty();
        page.close();

        var context = page.context();
        context.setOffline(false);
        var again = context.newPage();
        again.navigate(link + "/aspects/strategy");
        assertThat(again.locator(".saved")).hasText("Saved");
        assertThat(again.locator("input[name='strategy.actual'][value='2']")).isChecked();
        assertThat(draft().answer(STRATEGY)).contains(Answer.rated(2));

        context.setOffline(true);
        again.locator(".importance-scale label").nth(2).click();
        assertThat(again.locator(".saved")).containsText("No connection.");
        context.setOffline(false);
        assertThat(again.locator(".saved")).hasText("Saved");
        assertThat(draft().answer(STRATEGY_IMPORTANCE)).contains(Answer.rated(3));
        again.click("main .actions .button-primary");
        again.waitForURL("**/aspects/agility");
        context.close();
    }

    @Test
    void aDeviceThatLostTheLinkToAnotherIsTold() {
        var page = started();
        page.locator(".level").nth(3).click();
        assertThat(page.locator(".saved")).hasText("Saved");
        page.navigate(link + "/code");
        var code = page.textContent(".resume-code");
        var other = CHROMIUM.window(site.stranger(), 1280, ColorScheme.LIGHT, "en");
        other.navigate(link);
        other.click("a:text('I have a code already')");
        other.fill("#code", code);
        other.click("main .button-primary");
        assertThat(other.locator("main .button-primary")).hasText("Continue");

        page.reload();
        page.click("button:text('Begin')");
        assertThat(page.locator("h1")).hasText("Continue with your code");
        page.context().close();
        other.context().close();
    }

    @Test
    void allIsAnsweredWithoutScripts() {
        var page = CHROMIUM.withoutScripts(site.stranger(), 360, "en");
        page.navigate(link);
        page.click("button:text('Begin')");
        page.click("a:text('Go to the questions')");
        for (int aspect = 0; aspect < model().aspects().size(); aspect++) {
            for (var scale : page.locator("form.answering fieldset").all()) {
                scale.locator("label").nth(4).click();
            }
            page.fill("#remark", "Remark " + aspect);
            page.click("main .actions .button-primary");
        }
        page.click("button:text('Submit')");

        assertThat(page.locator("h1")).hasText("Thank you, your answers are in");
        assertThat(draft().answers().values()).hasSize(21).containsOnly(Answer.rated(5));
        assertThat(draft().remarks()).hasSize(8).containsEntry("strategy", "Remark 0");
        page.context().close();
    }

    private Page started() {
        var page = CHROMIUM.window(site.stranger(), 360, ColorScheme.LIGHT, "en");
        page.navigate(link);
        page.click("button:text('Begin')");
        page.click("a:text('Go to the questions')");
        return page;
    }

    private static void press(Page page, String label) {
        page.locator("main :is(a, button):visible", new Page.LocatorOptions().setHasText(label))
                .first()
                .focus();
        enter(page);
    }

    private static void enter(Page page) {
        var before = page.url();
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.equals(before));
    }

    private void answerTheRest() {
        var given = draft().answers();
        for (Question question : model().instrument().asked()) {
            if (!given.containsKey(question)) {
                site.use(nl.samenspel.response.SaveAnswer.class)
                        .answers(anna, running.wave().terms(), Map.of(question, Answer.rated(3)));
            }
        }
    }

    private Draft draft() {
        return site.use(ReadDraft.class).handle(anna);
    }

    private AssessmentModel model() {
        return site.use(FindModel.class).handle(running.wave().terms().model());
    }
}
