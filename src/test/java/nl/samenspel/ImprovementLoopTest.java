package nl.samenspel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Workspace;
import nl.samenspel.improvement.rhythm.Cadence;
import nl.samenspel.improvement.rhythm.SetCadence;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.BothDatabases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** From a released assessment to targets, actions and forecasts, and through the next one to what came true. */
class ImprovementLoopTest {

    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    static Stream<Arguments> databases() {
        return Stream.of(
                Arguments.of(Named.of("SQLite", ""), "en"),
                Arguments.of(Named.of("PostgreSQL", BothDatabases.postgresqlAddress()), "nl"));
    }

    private static Site site(String database, LaterClock[] clock) {
        return Site.on(
                database,
                starting -> starting.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
                    @Override
                    public Object postProcessAfterInitialization(Object bean, String name) {
                        if (bean instanceof Clock present) {
                            clock[0] = new LaterClock(present);
                            return clock[0];
                        }
                        return bean;
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void onPhonesWithoutScriptsFromOneAssessmentToTheNext(String database, String language) {
        var clock = new LaterClock[1];
        try (var site = site(database, clock)) {
            var first = SiteMeeting.toTalkAbout(site);
            var improvement = first.collaborationAt() + "/improvement";
            var day = LocalDate.now(Workspace.USUAL_ZONE).plusDays(6);
            aimAndPlan(first, improvement, day, language);
            changedByTwoAtOnce(first, improvement, language);
            completedByItsOwner(site, first, improvement, language);
            foreseen(first, improvement, day, language);

            clock[0].letGoBy(Duration.ofDays(7));
            measuredAgain(site, first);

            var femke = CHROMIUM.withoutScripts(first.facilitator(), 360, language);
            femke.navigate(improvement + "/forecasts");
            assertThat(femke.locator("h1")).containsText("8");
            assertThat(femke.locator("#settled-0-0 ~ .table-scroll tbody tr").first())
                    .isVisible();
            assertThat(femke.locator("tr:has-text('+0.5'), tr:has-text('+0,5')").last())
                    .isVisible();
            Legible.assertFits(femke, "what came true at 360");
            for (var tongue : Stream.of("en", "nl", "de", "fr").toList()) {
                wellFormed(first, improvement, tongue);
                var wide = CHROMIUM.window(first.sponsor(Party.CUSTOMER), 1280, ColorScheme.DARK, tongue);
                wide.navigate(improvement + "/forecasts");
                Chromium.picture(wide, "came-true-" + tongue);
                Legible.assertReadable(wide, "what came true in " + tongue);
            }
        }
    }

    private static void wellFormed(SiteWave first, String improvement, String language) {
        var femke = first.facilitator().speaking(language);
        Stream.of(first.collaborationAt(), first.collaborationAt() + "/trend", improvement, improvement + "/forecasts")
                .forEach(page -> assertThat(
                                HtmlChecker.ofPages().findings(femke.get(page).body()))
                        .as(page + " in " + language)
                        .isEmpty());
    }

    @Test
    void whatTheRhythmProposesSaysSinceWhenItIsDue() {
        var clock = new LaterClock[1];
        try (var site = site("", clock)) {
            var first = SiteMeeting.toTalkAbout(site);
            var programme = new SiteProgramme(site, first.workspace(), first.collaboration());
            programme.planned(30);
            site.use(SetCadence.class)
                    .handle(
                            programme.collaboration(),
                            new Cadence(12, OptionalInt.of(3), OptionalInt.empty()),
                            SiteProgramme.FEMKE);

            clock[0].letGoBy(Duration.ofDays(100));
            assertThat(next(first)).contains("A pulse check, due since ");
            clock[0].letGoBy(Duration.ofDays(250));
            assertThat(next(first)).as("there is no room for a pulse any more").contains("An assessment, about ");
            clock[0].letGoBy(Duration.ofDays(20));
            assertThat(next(first)).contains("An assessment, due since ");
        }
    }

    private static String next(SiteWave wave) {
        return wave.facilitator()
                .speaking("en")
                .get(wave.collaborationAt())
                .body()
                .replaceFirst("(?s).*<h2>Next</h2>", "")
                .replaceFirst("(?s)</section>.*", "");
    }

    private static void aimAndPlan(SiteWave first, String improvement, LocalDate day, String language) {
        var carla = CHROMIUM.withoutScripts(first.sponsor(Party.CUSTOMER), 360, language);
        carla.navigate(improvement + "/targets");
        carla.fill("#by", day.toString());
        carla.check("input[name=whose][value=customer]");
        carla.selectOption("#level-strategy", "2");
        carla.click("main form .button-primary");
        assertThat(carla.locator(".targets > li")).hasCount(1);

        carla.click("#programme .button-primary");
        carla.fill("#occasion", "the plan changes");
        carla.fill("#deed", "we call each other");
        carla.check("input[name=whose][value=supplier]");
        carla.fill("#owner", "Ruud Hendriks");
        carla.fill("#due", day.minusDays(5).toString());
        carla.fill("#lift-strategy", "0.5");
        carla.click("main form .button-primary");
        assertThat(carla.locator(".programme tbody tr")).hasCount(1);
    }

    /** The second sees both texts, and decides. */
    private static void changedByTwoAtOnce(SiteWave first, String improvement, String language) {
        var carla = CHROMIUM.withoutScripts(first.sponsor(Party.CUSTOMER), 360, language);
        var femke = CHROMIUM.withoutScripts(first.facilitator(), 360, language);
        for (var page : List.of(carla, femke)) {
            page.navigate(improvement);
            page.locator(".programme tbody a").first().click();
            page.click("a[href$='/edit']");
        }
        carla.fill("#deed", "we call each other daily");
        carla.click("main form .button-primary");
        femke.fill("#deed", "we write to each other");
        femke.click("main form .button-primary");

        assertThat(femke.locator("[role=alert]").last()).containsText("we call each other daily");
        assertThat(femke.locator("#deed")).hasValue("we write to each other");
        Legible.assertReadable(femke, "an action that somebody else changed meanwhile");
        femke.click("main form .button-primary");
        femke.navigate(improvement);
        assertThat(femke.locator(".programme tbody tr")).containsText("we write to each other");
    }

    private static void completedByItsOwner(Site site, SiteWave first, String improvement, String language) {
        var femke = CHROMIUM.withoutScripts(first.facilitator(), 360, language);
        femke.navigate(improvement + "/owners");
        femke.locator("form[action$='/personal'] button").click();
        var link = femke.locator(".copy-link input").first().inputValue();

        var ruud = CHROMIUM.withoutScripts(site.stranger(), 360, language);
        ruud.navigate(link);
        ruud.check("input[name=status][value=done]");
        ruud.locator("textarea[name=said]").fill("Called on Monday.");
        ruud.click("main form .button-primary");
        assertThat(ruud.locator("[role=status]").first()).isVisible();
        assertThat(ruud.locator(".timeline")).containsText("Called on Monday.");
        Legible.assertReadable(ruud, "what somebody has taken on");
        femke.navigate(improvement);
        assertThat(femke.locator(".standing-done")).hasCount(1);
    }

    /** As it is suggested. */
    private static void foreseen(SiteWave first, String improvement, LocalDate day, String language) {
        var femke = CHROMIUM.withoutScripts(first.facilitator(), 360, language);
        femke.navigate(improvement + "/forecast");
        femke.locator("a[href*='whose=customer']").click();
        femke.fill("#on", day.toString());
        assertThat(femke.locator("#point-strategy")).hasValue("1.5");
        femke.click("main form .button-primary");
        assertThat(femke.locator("table tbody tr")).hasCount(8);
    }

    /** The customer sees level 2 now. */
    private static void measuredAgain(Site site, SiteWave first) {
        var second = SiteWave.planned(
                        site,
                        first.workspace(),
                        first.collaboration(),
                        Terms.of(new Disclosure.Open(), new Disclosure.Open()))
                .opened();
        for (Party party : Party.values()) {
            second.answered(
                    party,
                    GovernanceLevel.TACTICAL,
                    6,
                    question -> question.measure() == Measure.IMPORTANCE ? Integer.MAX_VALUE : 2);
        }
        second.closed().revealed();
    }
}
