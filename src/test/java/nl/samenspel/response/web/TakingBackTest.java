package nl.samenspel.response.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import nl.samenspel.Chromium;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.Party;
import nl.samenspel.response.Draft;
import nl.samenspel.response.ReadDraft;
import org.junit.jupiter.api.Test;

/** An answer that was not meant, such as one that the arrow keys left, is taken back. */
class TakingBackTest {

    private static final Question STRATEGY = Question.whole("strategy", Measure.ACTUAL);
    private static final Question IMPORTANCE = Question.whole("strategy", Measure.IMPORTANCE);

    private final Site site = Site.running();
    private final RunningWave running = RunningWave.started(site);
    private final Invitation anna = running.invite(Party.CUSTOMER, "Anna").getFirst();
    private final String link = RunningWave.address(anna);

    @Test
    void anAnswerIsTakenBackWithOrWithoutScripts() {
        var phone = site.stranger().begun(link);
        phone.post(link + "/answers", "strategy.actual", "4", "strategy.importance", "2");

        assertThat(phone.post(link + "/answers", "strategy.actual", "").status())
                .isEqualTo(204);
        assertThat(draft().answers()).containsOnlyKeys(IMPORTANCE);

        var page = link + "/aspects/strategy";
        assertThat(phone.get(page).body()).contains("name=\"back\" value=\"strategy.importance\"");
        var back = phone.post(
                page, "strategy.actual", "5", "strategy.importance", "2", "back", "strategy.importance", "go", "next");
        assertThat(back.location()).endsWith(page);
        assertThat(draft().answers()).containsOnlyKeys(STRATEGY).containsValue(Answer.rated(5));
        assertThat(phone.post(page, "back", "weather").status()).isEqualTo(303);
        assertThat(draft().answers()).hasSize(1);
    }

    @Test
    void alsoWhatWasSentInIsTakenBack() {
        running.answerAll(anna, _ -> 2);
        var phone = site.stranger().begun(link);
        phone.post(link + "/submit");

        assertThat(phone.post(link + "/answers", "strategy.actual", "").status())
                .isEqualTo(204);
        assertThat(phone.post(link + "/aspects/strategy", "back", "strategy.importance")
                        .location())
                .endsWith("/aspects/strategy");
        assertThat(draft().answers()).hasSize(19).doesNotContainKeys(STRATEGY, IMPORTANCE);
        assertThat(running.now(anna).answered()).isTrue();
    }

    @Test
    void nobodyElseTakesAnAnswerBack() {
        var phone = site.stranger().begun(link);
        phone.post(link + "/answers", "strategy.actual", "4");

        var other = site.stranger().begun(link);
        assertThat(other.post(link + "/answers", "strategy.actual", "").status())
                .isEqualTo(403);
        assertThat(draft().answer(STRATEGY)).contains(Answer.rated(4));
    }

    @Test
    void arrowKeysReadAndTheSpaceBarChooses() {
        try (var chromium = new Chromium()) {
            var page = begun(chromium.window(site.stranger(), 360, ColorScheme.LIGHT, "en"));
            for (String field : List.of("strategy.actual", "strategy.importance")) {
                page.locator("input[name='" + field + "']").first().focus();
                for (String key : List.of("ArrowDown", "ArrowRight", "ArrowUp", "ArrowLeft", "ArrowUp", "ArrowUp")) {
                    page.keyboard().press(key);
                }
                assertThat(page.locator("input[name='" + field + "'][value='5']"))
                        .isFocused();
                assertThat(page.locator(".saved")).hasText("Press the space bar to choose.");
            }
            Look.at(page, "reading", 360, ColorScheme.LIGHT);
            page.click("main .actions .button-primary");
            page.waitForURL("**/aspects/agility");
            assertThat(draft().answers()).isEmpty();

            page.locator("input[name='agility.actual']").first().focus();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Space");
            assertThat(page.locator(".saved")).hasText("Saved");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("input[name='agility.actual'][value='2']")).isChecked();
            assertThat(draft().answers()).isEqualTo(Map.of(Question.whole("agility", Measure.ACTUAL), Answer.rated(2)));
        }
    }

    @Test
    void anAnswerIsClearedWithAScript() {
        try (var chromium = new Chromium()) {
            var page = begun(chromium.window(site.stranger(), 360, ColorScheme.LIGHT, "en"));
            assertThat(page.locator(".take-back").first()).not().isVisible();
            page.locator(".level").nth(2).click();
            assertThat(page.locator(".saved")).hasText("Saved");
            Look.at(page, "take-back", 360, ColorScheme.LIGHT);

            page.locator(".take-back").first().focus();
            page.keyboard().press("Enter");

            assertThat(page.locator("input[name='strategy.actual']:checked")).hasCount(0);
            assertThat(page.locator(".take-back").first()).not().isVisible();
            assertThat(page.locator(".saved")).hasText("Saved");
            assertThat(page.locator("input[name='strategy.actual']").first()).isFocused();
            page.reload();
            assertThat(page.locator("input[name='strategy.actual']:checked")).hasCount(0);
            assertThat(draft().answers()).isEmpty();
        }
    }

    @Test
    void anAnswerIsClearedWithoutAScript() {
        try (var chromium = new Chromium()) {
            var page = begun(chromium.withoutScripts(site.stranger(), 360, "en"));
            page.locator(".level").nth(2).click();
            page.locator(".importance-scale label").nth(3).click();
            page.locator(".take-back").first().click();

            assertThat(page.locator("input[name='strategy.actual']:checked")).hasCount(0);
            assertThat(page.locator("input[name='strategy.importance'][value='4']"))
                    .isChecked();
            assertThat(draft().answers()).isEqualTo(Map.of(IMPORTANCE, Answer.rated(4)));
        }
    }

    private Page begun(Page page) {
        page.navigate(link);
        page.click("button:text('Begin')");
        page.navigate(link + "/aspects/strategy");
        return page;
    }

    private Draft draft() {
        return site.use(ReadDraft.class).handle(anna);
    }
}
