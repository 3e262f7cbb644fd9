package nl.samenspel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Pages that several people look at together keep in step, and lose nothing that somebody was about to say. */
class LivePagesInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final LiveTrial SHARED = LiveTrial.begun();

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
    }

    private LiveTrial trial = SHARED;
    private Page page = window("anna");

    private Page window(String person) {
        var window = CHROMIUM.window(trial.site.stranger(), 360, ColorScheme.LIGHT, "en");
        window.navigate("/live-trial/page?person=" + person);
        assertThat(window.locator("#connection")).hasText("You are connected.");
        return window;
    }

    @AfterEach
    void leave() {
        trial.kept.busy = false;
        trial.kept.note = "";
        trial.kept.vote = "";
        page.context().close();
        if (trial != SHARED) {
            trial.close();
        }
        SHARED.anotherMeeting();
    }

    @AfterAll
    static void close() {
        SHARED.close();
        CHROMIUM.close();
    }

    private void step(int step) {
        trial.change(() -> trial.kept.step.set(step));
    }

    private Locator heading() {
        return page.locator("h1");
    }

    @Test
    void numbersGoWhereTheyStandAndAreNotReadOut() {
        page.evaluate("document.querySelector('#votes').mark = 'the same'");
        trial.votes(17);

        assertThat(page.locator("#votes")).hasText("17");
        assertThat(page.locator("progress")).hasJSProperty("value", 1.0);
        assertThat(page.locator("#present")).hasText("1");
        assertThat(page.evaluate("document.querySelector('#votes').mark")).isEqualTo("the same");
        assertThat(page.locator("[data-announce]")).isEmpty();
    }

    @Test
    void aNewStepIsShownAndReadOutAndWhatIsTheSameStaysWhatItWas() {
        page.evaluate("document.querySelector('[data-part=vote]').mark = 'the same'");
        page.check("input[value=no]");

        step(7);

        assertThat(heading()).hasText("Step 7");
        assertThat(page).hasTitle("Step 7");
        assertThat(page.locator("[data-announce]")).hasText("Step 7 has begun.");
        assertThat(page.evaluate("document.querySelector('[data-part=vote]').mark"))
                .isEqualTo("the same");
        assertThat(page.locator("input[value=no]")).isChecked();
    }

    @Test
    void whatSomebodyIsTypingStaysUntilHeTakesWhatIsNew() {
        page.fill("#note", "We should talk about");
        step(8);

        assertThat(page.locator("[data-waiting]")).isVisible();
        assertThat(heading()).not().hasText("Step 8");
        assertThat(page.locator("#note")).hasValue("We should talk about");
        step(9);
        assertThat(page.locator("#note")).isFocused();

        page.click("[data-waiting] button");

        assertThat(heading()).hasText("Step 9");
        assertThat(page.locator("[data-waiting]")).isHidden();
        assertThat(page.locator("#note")).hasValue("");
    }

    @Test
    void whoOnlyLookedIntoAFieldIsTakenAlongOnLeavingIt() {
        page.focus("#note");
        step(10);
        assertThat(page.locator("[data-waiting]")).isVisible();

        page.focus("input[value=yes]");

        assertThat(heading()).hasText("Step 10");
    }

    @Test
    void whatIsSentIsTakenAndTheWordsStayAtTheFormOfWhoeverWritesOn() {
        page.fill("#note", "One");
        page.click("text=Save");
        RealData.await(() -> trial.kept.note.equals("One"));
        assertThat(page.locator("#note")).hasValue("One");
        assertThat(page.locator("[data-waiting]")).isHidden();

        page.fill("#note", "One and a half");
        trial.change(() -> trial.kept.note = "Two");
        assertThat(page.locator("[data-waiting]")).isVisible();
        assertThat(page.locator("#note")).hasValue("One and a half");
    }

    @Test
    void aVoteIsSafeWithoutLeavingThePageAndFocusStaysWhereItWas() {
        page.evaluate("window.mark = 'the same'");
        page.check("input[value=yes]");
        page.focus("#send");
        page.keyboard().press("Enter");

        assertThat(page.locator("#status")).hasText("Your vote is safe.");
        assertThat(page.locator("#voted")).hasText("Voted: yes");
        assertThat(page.locator("#send")).isFocused();
        assertThat(page.evaluate("window.mark")).isEqualTo("the same");
    }

    @Test
    void aVoteWithoutAConnectionIsKeptAndOnlyTheLastIsSent() {
        int before = trial.kept.votes.get();
        page.context().setOffline(true);
        assertThat(page.locator("#connection")).hasText("Connection lost.");
        page.check("input[value=no]");
        page.click("#send");
        assertThat(page.locator("#status")).hasText("Kept; sent when you are connected.");
        page.check("input[value=yes]");
        page.click("#send");
        assertThat(page.locator("#status")).hasText("Kept; sent when you are connected.");

        page.context().setOffline(false);

        assertThat(page.locator("#status")).hasText("Your vote is safe.");
        assertThat(page.locator("#voted")).hasText("Voted: yes");
        assertThat(page.locator("#connection")).hasText("You are connected.");
        assertThat(trial.kept.votes.get()).isEqualTo(before + 1);
    }

    @Test
    void aVoteThatABusyServerDidNotTakeOutlivesAReload() {
        trial.kept.busy = true;
        page.check("input[value=no]");
        page.click("#send");
        assertThat(page.locator("#status")).hasText("Kept; sent when you are connected.");
        trial.kept.busy = false;

        page.reload();

        assertThat(page.locator("#status")).hasText("Your vote is safe.");
        assertThat(page.locator("#voted")).hasText("Voted: no");
    }

    @Test
    void theClockRunsByItselfAndIsSetByTheServer() {
        assertThat(page.locator("#clock")).hasText(Pattern.compile("1:2\\d"));
        page.evaluate("document.querySelector('#clock').mark = 'the same'");

        trial.change(() -> trial.kept.seconds.set(601));
        assertThat(page.locator("#clock")).hasText(Pattern.compile("(10:0|9:5)\\d"));
        trial.change(() -> trial.kept.seconds.set(1));
        assertThat(page.locator("#clock")).hasText("0:00");

        assertThat(page.evaluate("document.querySelector('#clock').mark")).isEqualTo("the same");
        assertThat(page.locator("[data-announce]")).isEmpty();
    }

    @Test
    void othersAreMissedAndASecondWindowOfTheSamePersonIsNobodyNew() {
        assertThat(page.locator("#away")).isVisible();
        var facilitator = window("facilitator");
        assertThat(page.locator("#away")).isHidden();
        assertThat(page.locator("#present")).hasText("2");
        var second = window("anna");
        assertThat(second.locator("#present")).hasText("2");
        assertThat(page.locator("#connection")).hasText("You are connected.");

        facilitator.context().close();

        assertThat(page.locator("#away")).isVisible();
        assertThat(second.locator("#present")).hasText("1");
        second.context().close();
    }

    @Test
    void aServerThatIsBusyAndThenStartsAnewIsFoundAgain() {
        page.context().close();
        var kept = new LiveTrial.Kept();
        trial = LiveTrial.on(0, kept);
        int port = trial.port();
        page = window("anna");

        trial.close();
        assertThat(page.locator("#connection")).hasText("Connection lost.");
        kept.busy = true;
        kept.step.set(5);
        kept.version.incrementAndGet();
        trial = LiveTrial.on(port, kept);
        page.waitForResponse(answer -> answer.url().contains("/stream") && answer.status() == 503, () -> {});
        assertThat(page.locator("#connection")).hasText("Connection lost.");
        kept.busy = false;

        assertThat(page.locator("#connection")).hasText("You are connected.");
        assertThat(heading()).hasText("Step 5");
        step(6);
        assertThat(heading()).hasText("Step 6");
    }

    @Test
    void withoutScriptsThePageIsReadByReloading() {
        var plain = CHROMIUM.withoutScripts(trial.site.stranger(), 360, "en");
        plain.navigate("/live-trial/page");
        plain.check("input[value=yes]");
        plain.click("#send");

        assertThat(plain.locator("#voted")).hasText("Voted: yes");
        step(12);
        plain.reload();
        assertThat(plain.locator("h1")).hasText("Step 12");
        plain.context().close();
    }
}
