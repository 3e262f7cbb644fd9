package nl.samenspel.result.web;

import static nl.samenspel.Legible.assertReadable;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Locale;
import nl.samenspel.Chromium;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.collaboration.Description;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultsInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site SITE = Site.running();
    private static final String WIDE =
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
    private static final SiteWave PLAIN = withEverything();
    private static final int CHOSEN_OF_PEOPLE = 1 + "people".length() % 5;
    private static final SiteWave SEALED = answered("Sealed").closed();
    private static final SiteWave REVEALED = answered("Revealed").closed().revealed();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    /** All that can be asked, of nine people on either side. */
    private static SiteWave withEverything() {
        var wave = SiteWave.planned(
                        SITE,
                        Terms.of(new Disclosure.Open(), new Disclosure.Open())
                                .asking(ModelVersion.of("eraneos-1"), RunningWave.EVERYTHING))
                .opened();
        for (var level : GovernanceLevel.values()) {
            wave.answered(
                    Party.CUSTOMER, level, 3, question -> 1 + question.aspect().length() % 5);
            wave.answered(
                    Party.SUPPLIER, level, 3, question -> 1 + question.aspect().length() % 4);
        }
        return wave.closed().revealed();
    }

    /** One party in three groups and in the open, one in two groups and anonymous, with names that hardly fit. */
    private static SiteWave answered(String name) {
        var about = Description.between(WIDE, WIDE + " \u202Eמבחן\u202C " + "w".repeat(30), "<b>Noord & \"IT\"</b>");
        var wave = SiteWave.planned(
                        SITE,
                        Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(3))
                                .named(name, about)
                                .asking(ModelVersion.of("eraneos-1"), RunningWave.EVERYTHING))
                .opened();
        for (var level : GovernanceLevel.values()) {
            wave.answered(
                    Party.CUSTOMER, level, 2, question -> 1 + question.aspect().length() % 5);
        }
        wave.answered(
                Party.SUPPLIER,
                GovernanceLevel.STRATEGIC,
                3,
                question -> 1 + question.aspect().length() % 4);
        wave.answered(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, 12, _ -> 4);
        wave.said(Party.CUSTOMER, "people", 3, List.of("x".repeat(300), "Two\nlines"));
        return wave;
    }

    @ParameterizedTest
    @CsvSource({
        "360, LIGHT, fr, ''",
        "360, DARK, nl, ?level=tactical",
        "1280, LIGHT, de, ?weighting=per-person",
        "1280, DARK, en, ''",
        "360, DARK, de, /aspects/communication",
        "1280, LIGHT, nl, /aspects/communication",
        "1280, DARK, fr, /aspects/results",
        "360, LIGHT, en, /figures?level=tactical",
        "1280, DARK, de, /figures"
    })
    void theResultsCanBeReadByAllAndNeedNoSidewaysScrolling(
            int width, ColorScheme scheme, String language, String angle) {
        var page = CHROMIUM.window(REVEALED.observer(), width, scheme, language);
        page.navigate(REVEALED.at("/results" + angle));
        Chromium.picture(page, "results" + angle.replaceAll("[^a-z]+", "-") + "-" + width + "-" + lower(scheme));
        assertReadable(page, "results" + angle);
    }

    @Test
    void aLineOfTheRadarIsSwitchedOffByItsEntryInTheLegend() {
        var page = CHROMIUM.window(REVEALED.observer(), 1280, ColorScheme.LIGHT, "en");
        page.navigate(REVEALED.at("/results"));
        var radar = page.locator("#radar > .chart-wide");

        assertThat(radar.locator(".line-2").isVisible()).isTrue();
        page.locator("#radar .show-2").uncheck();
        assertThat(radar.locator(".line-2").isVisible()).isFalse();
        assertThat(radar.locator(".line-1").isVisible()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"360, de", "360, fr", "768, nl"})
    void onAPhoneEveryAspectIsABlockAndNoTableScrollsSideways(int width, String language) {
        var page = CHROMIUM.window(REVEALED.observer(), width, ColorScheme.LIGHT, language);
        page.navigate(REVEALED.at("/results/figures"));
        for (int each = page.locator("details.fold:not([open]) > summary:visible")
                        .count();
                each > 0;
                each--) {
            page.locator("details.fold:not([open]) > summary:visible").first().click();
        }
        for (int each = page.locator(".brief input").count(); each > 0; each--) {
            page.locator(".brief input").nth(each - 1).check();
        }

        assertThat(page.evaluate("[...document.querySelectorAll('.table-scroll:has(.figures)')]"
                        + ".filter(one => one.scrollWidth > one.clientWidth).map(one => one.innerText)"))
                .isEqualTo(List.of());
        var strategy = page.locator("h2#actual ~ .table-scroll tbody tr").first();
        var customer = strategy.locator("td.customer").first().boundingBox();
        var supplier = strategy.locator("td.supplier").first().boundingBox();
        assertThat(supplier.y).isEqualTo(customer.y);
        assertThat(supplier.x).isGreaterThan(customer.x + customer.width);
        assertThat(strategy.locator("td.whole").boundingBox().y).isLessThan(customer.y);
    }

    @Test
    void onAPhoneTheFinerFiguresWaitUntilTheyAreAskedForAndTheTableStaysOne() {
        var page = CHROMIUM.window(REVEALED.observer(), 360, ColorScheme.LIGHT, "en");
        page.navigate(REVEALED.at("/results/figures"));
        var table = page.locator("h2#actual ~ .table-scroll");
        var median = table.locator("td.customer.finer").first();

        assertThat(median.boundingBox().width).isLessThanOrEqualTo(1);
        assertThat(heard(page)).contains("table", "rowheader", "columnheader");
        page.locator("h2#actual ~ .brief input").check();

        assertThat(median.boundingBox().width).isGreaterThan(100);
    }

    /** The kinds of things that a screen reader finds in the page. */
    private static List<String> heard(Page page) {
        var tree = page.context().newCDPSession(page).send("Accessibility.getFullAXTree");
        return tree.getAsJsonArray("nodes").asList().stream()
                .map(com.google.gson.JsonElement::getAsJsonObject)
                .filter(node -> node.has("role"))
                .map(node -> node.getAsJsonObject("role").get("value").getAsString())
                .distinct()
                .toList();
    }

    @Test
    void onAPhoneTheRadarTakesTheWidthWithinTheFirstTwoScreens() {
        var page = CHROMIUM.window(REVEALED.observer(), 360, ColorScheme.LIGHT, "en");
        page.navigate(REVEALED.at("/results"));
        var radar = page.locator("#radar > .chart-narrow");
        var rings = radar.locator(".chart-line").boundingBox();
        var letters = page.evaluate("Math.min(...[...document.querySelectorAll('#radar > .chart-narrow text')]"
                + ".map(text => text.getAttribute('font-size') * text.getScreenCTM().a))");

        assertThat(rings.width).isGreaterThan(200);
        assertThat(((Number) letters).doubleValue()).isGreaterThanOrEqualTo(12);
        assertThat(radar.boundingBox().y)
                .isLessThan(page.locator(".topics").first().boundingBox().y);
    }

    @ParameterizedTest
    @CsvSource({"360", "1280"})
    void paperShowsWhatTheScreenKeepsOneStepAway(int width) {
        var page = CHROMIUM.window(REVEALED.observer(), width, ColorScheme.DARK, "en");
        page.navigate(REVEALED.at("/results/figures"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        for (var figures : List.of("#levels-customer ~ .fold td", "h2#actual ~ .table-scroll .finer", "blockquote")) {
            var box = page.locator(figures).first().boundingBox();
            assertThat(box).as(figures).isNotNull();
            assertThat(box.height).as(figures).isGreaterThan(5);
        }
    }

    @Test
    void theBarsOfBothPartiesAreEquallyWide() {
        var page = CHROMIUM.window(REVEALED.observer(), 1280, ColorScheme.LIGHT, "fr");
        page.navigate(REVEALED.at("/results/figures"));

        assertThat(page.evaluate(
                        "[...new Set([...document.querySelectorAll('.bars')].map(bars => bars.clientWidth))].length"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"360, DARK, de, CUSTOMER", "1280, LIGHT, fr, CUSTOMER", "360, LIGHT, nl, SUPPLIER"})
    void theSealedWaveCanBeReadByAllAndNeedsNoSidewaysScrolling(
            int width, ColorScheme scheme, String language, Party party) {
        var page = CHROMIUM.window(SEALED.sponsor(party), width, scheme, language);
        page.navigate(SEALED.at("/sealed"));
        Chromium.picture(page, "sealed-" + width + "-" + lower(scheme));
        for (int each = page.locator("details").count(); each > 0; each--) {
            page.locator("details > summary").nth(each - 1).click();
        }
        assertReadable(page, "sealed");
    }

    @Test
    void whoeverWantsToLooksFromAnotherSideByFollowingLinks() {
        var page = CHROMIUM.window(REVEALED.observer(), 1280, ColorScheme.LIGHT, "en");
        page.navigate(REVEALED.at("/results"));

        page.click("text=Whose answers");
        page.click("text=Strategic");
        assertThat(page.locator("nav.angles [aria-current]").first().textContent())
                .isEqualTo("Strategic");
        page.click("text=Whose answers");
        page.click("nav.angles >> text=Everybody");
        page.click("text=Whose answers");
        page.click("nav.angles >> text=Every person counts equally");

        assertThat(page.textContent("main")).contains("Decided beforehand: every governance tier counts equally.");
        page.click("header summary");
        page.click("header >> text=Deutsch");
        assertThat(page.url()).contains("weighting=per-person");
        assertThat(page.textContent("main")).contains("Jede Person zählt gleich");
    }

    @ParameterizedTest
    @CsvSource({"1280, 2000", "360, 4500"})
    void theOverviewIsReadInAMinute(int width, int most) {
        var page = CHROMIUM.window(PLAIN.observer(), width, ColorScheme.LIGHT, "en");
        page.navigate(PLAIN.at("/results"));

        Chromium.picture(page, "overview-" + width);
        assertThat((Integer) page.evaluate("document.documentElement.scrollHeight"))
                .isLessThan(most);
        if (width > 1000) {
            assertThat(page.locator("#radar svg.chart-wide").boundingBox().y).isLessThan(800);
            assertThat(page.locator(".topics > li").first().boundingBox().y).isLessThan(800);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, wide", "360, narrow"})
    void marksStandBesideTheLevelsThatTheyAreOf(int width, String fit) {
        var page = CHROMIUM.window(REVEALED.observer(), width, ColorScheme.LIGHT, "en");
        page.navigate(REVEALED.at("/results/aspects/people"));
        var rung = page.locator(".rungs > li").nth(5 - CHOSEN_OF_PEOPLE).boundingBox();
        var people = page.locator(".ladder-side .ladder-" + fit + " circle");

        assertThat(people.count()).isEqualTo(6 + 2);
        for (int each = 0; each < 6; each++) {
            var mark = people.nth(each).boundingBox();
            assertThat(mark.y).isBetween(rung.y, rung.y + rung.height - mark.height);
            assertThat(mark.x + mark.width).isLessThan(rung.x);
        }
    }

    private static String lower(ColorScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }
}
