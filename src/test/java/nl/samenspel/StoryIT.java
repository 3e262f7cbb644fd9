package nl.samenspel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from nothing to results, on the delivered jar, by people in real browsers. */
class StoryIT {

    private static final String PASSWORD = "a sentence of some length";
    private static final String PEOPLE = """
            naam\te-mail\tpartij\tniveau
            Carla\tcarla@handelshuis.example\tklant\tstrategisch
            Cees\tcees@handelshuis.example\tklant\ttactisch
            Chris\tchris@handelshuis.example\tklant\toperationeel
            Sam\tsam@noord.example\tleverancier\tstrategisch
            Saar\tsaar@noord.example\tleverancier\ttactisch
            Suus\tsuus@noord.example\tleverancier\toperationeel
            """;

    @TempDir
    private Path data;

    private RealServer server;
    private Chromium chromium;

    @BeforeEach
    void start() {
        server = RealServer.first(data);
        chromium = new Chromium();
    }

    @AfterEach
    void stop() {
        chromium.close();
        server.close();
    }

    @Test
    void twoPartiesMeasureHowTheyWorkTogetherAndLookAtItAtTheSameMoment() {
        var femke = administrator();
        var collaboration = collaboration(femke);
        var carla = sponsor(femke, collaboration, "Carla", "Customer sponsor");
        var sam = sponsor(femke, collaboration, "Sam", "Supplier sponsor");
        var wave = openWave(femke, collaboration);

        for (String link : links(femke)) {
            answer(link);
        }
        femke.navigate(wave);
        assertThat(femke.locator("main")).containsText("3 of them have answered");
        femke.click("summary:has-text('Close the assessment now')");
        femke.click("button:has-text('Close the assessment now')");

        for (Page page : List.of(femke, carla, sam)) {
            page.navigate(wave + "/results");
            assertThat(page.locator(".tabs")).hasCount(0);
            assertThat(page.locator("svg[role=img]")).hasCount(0);
        }
        agree(carla, wave);
        assertThat(carla.locator("h1")).hasText("“Baseline”: closed, results not yet released");
        agree(sam, wave);

        for (Page page : List.of(sam, carla, femke)) {
            page.navigate(wave + "/results");
            assertThat(page.locator("h1"))
                    .hasText("No difference was shown; furthest apart on how important things are");
            page.click(".tabs >> text=Figures");
            assertThat(page.locator("tr:has(th:text-is('Strategy')) >> nth=0")).containsText("n = 3");
            assertThat(page.locator("main")).containsText("We hear of plans when they have been made.");
            for (String level : List.of("Strategic", "Tactical", "Operational")) {
                assertThat(page.locator("main")).containsText(level);
            }
        }
        Chromium.picture(femke, "story-results");
        femke.click(".tabs >> text=Aspect by aspect");
        assertThat(femke.locator(".rungs > li")).hasCount(5);
        assertThat(femke.locator(".ladder-side .ladder-wide circle")).hasCount(3);
    }

    private Page administrator() {
        var femke = window();
        femke.navigate(server.welcome());
        femke.fill("#name", "Femke");
        femke.fill("#email", "femke@example.org");
        femke.fill("#workspace", "Directing services");
        femke.fill("#password", PASSWORD);
        femke.click("main .button-primary");
        return femke;
    }

    private static String collaboration(Page femke) {
        femke.click("text=Add a collaboration");
        femke.fill("#name", "Hosting");
        femke.fill("#customer-name", "Handelshuis");
        femke.fill("#supplier-name", "Noord IT");
        femke.check("input[name=kind][value=external]");
        femke.check("input[name=nature][value='4']");
        femke.click("button:has-text('Save')");
        femke.waitForSelector("h1:has-text('Hosting')");
        return path(femke);
    }

    /** The role is given by the administrator, and taken up on the sponsor’s own device. */
    private Page sponsor(Page femke, String collaboration, String name, String role) {
        femke.navigate(collaboration.replaceFirst("/collaborations/.*", "/members"));
        femke.fill("#name", name);
        femke.fill("#email", name + "@example.org");
        femke.selectOption(
                "#role", femke.locator("option:has-text('" + role + "')").getAttribute("value"));
        femke.click("button:has-text('Assign a role')");
        var welcome = femke.inputValue(".copy-link input");
        var sponsor = window();
        sponsor.navigate(welcome);
        sponsor.fill("#password", PASSWORD);
        sponsor.click("main .button-primary");
        assertThat(sponsor.locator("main")).containsText("Hosting");
        return sponsor;
    }

    private static String openWave(Page femke, String collaboration) {
        femke.navigate(collaboration);
        femke.click("text=Plan an assessment");
        femke.fill("#name", "Baseline");
        femke.fill("#closes-on", LocalDate.now(ZoneOffset.UTC).plusDays(14).toString());
        for (String party : List.of("customer", "supplier")) {
            femke.fill("#" + party + "-expected-tactical", "3");
            femke.check("input[name=" + party + "-disclosure][value=open]");
        }
        femke.click("main .button-primary");
        femke.click("button:has-text('Open for answers')");
        assertThat(femke.locator("li[aria-current=step]")).containsText("Open");
        return path(femke);
    }

    private static List<String> links(Page femke) {
        femke.click("text=Invite people");
        femke.fill("#people", PEOPLE);
        femke.click("button:has-text('Invite')");
        assertThat(femke.locator(".notice")).containsText("6 people were invited");
        return femke.locator(".copy-link input").all().stream()
                .map(field -> field.inputValue())
                .toList();
    }

    /** Customers find everything essential, suppliers half so; all see the same level. */
    private void answer(String link) {
        var page = chromium.window(server.browser(""), 360, ColorScheme.LIGHT, "en");
        page.navigate(link);
        var importance = page.locator("main").textContent().contains("your work at Handelshuis") ? "5" : "3";
        page.click("button:has-text('Begin')");
        page.click("text=Go to the questions");
        while (page.locator("form.answering").count() > 0) {
            var before = page.url();
            for (var scale : page.locator("fieldset:has(.level, .row)").all()) {
                scale.locator(".level, .row label").nth(1).click();
            }
            for (var scale : page.locator(".importance-scale").all()) {
                scale.locator("label:has(input[value='" + importance + "'])").click();
            }
            if (importance.equals("5") && page.locator("#remark").count() > 0) {
                page.fill("#remark", "We hear of plans when they have been made.");
            }
            page.click("main .actions .button-primary");
            page.waitForURL(url -> !url.equals(before));
        }
        page.click("button:has-text('Submit')");
        assertThat(page.locator("h1")).hasText("Thank you, your answers are in");
        assertThat(page.locator("svg[role=img]:visible")).hasCount(1);
        page.context().close();
    }

    private static void agree(Page sponsor, String wave) {
        sponsor.navigate(wave);
        sponsor.click("text=Go to release");
        sponsor.click("summary:has-text('Approve the release')");
        sponsor.click("button:has-text('I approve')");
    }

    private Page window() {
        return chromium.window(server.browser(""), 1280, ColorScheme.LIGHT, "en");
    }

    private static String path(Page page) {
        return page.url().replaceFirst("^http://[^/]+", "");
    }
}
