package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.collaboration.Description;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Results on paper, as Chromium prints them. */
class PrintInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site SITE = Site.running();
    private static final SiteWave PLAIN = released("Autumn", "Handelshuis", "Noord IT", new Disclosure.Open());
    private static final SiteWave WIDE = released(
            "The assessment of the autumn in which everything was asked",
            "Zweckverband Donaudampfschifffahrt",
            "Vereinigte Rechenzentren der Städte und Gemeinden am Oberrhein",
            new Disclosure.Anonymous(3));

    /** An A4 sheet less its edges, in pixels. */
    private static final int WIDTH = 680;

    /** The same of a sheet that lies on its side. */
    private static final int LENGTH = 1009;

    private static final String CUT_OFF = """
            sheets => [...document.querySelectorAll(sheets + ' *')]
                .filter(one => !one.closest('svg, .visually-hidden, .chart details') && one.clientWidth > 0)
                .filter(one => one.scrollWidth > one.clientWidth + 1)
                .map(one => one.outerHTML.slice(0, 200))""";

    private static final String BESIDE_THE_SHEET = """
            sheets => [...document.querySelectorAll(sheets + ' :is(svg text, svg rect, svg circle, p, td, th, li)')]
                .filter(one => !one.closest('.visually-hidden'))
                .map(one => [one, one.getBoundingClientRect()])
                .filter(([one, box]) => box.width > 0 && (box.left < -1 || box.right > window.innerWidth + 1))
                .map(([one, box]) => one.outerHTML.slice(0, 200) + ' ' + box.left + ' ' + box.right)""";

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    private static SiteWave released(String name, String customer, String supplier, Disclosure ofSupplier) {
        var wave = SiteWave.planned(
                        SITE,
                        Terms.of(new Disclosure.Open(), ofSupplier)
                                .named(name, Description.between("Hosting", customer, supplier))
                                .asking(ModelVersion.of("eraneos-1"), RunningWave.EVERYTHING))
                .opened();
        for (var level : GovernanceLevel.values()) {
            wave.answered(
                    Party.CUSTOMER, level, 3, question -> 1 + question.aspect().length() % 5);
            wave.answered(
                    Party.SUPPLIER, level, 4, question -> 5 - question.aspect().length() % 4);
        }
        wave.said(Party.CUSTOMER, "people", 3, List.of("x".repeat(300), "Two\nlines", "Three"));
        return wave.closed().revealed();
    }

    static Stream<Arguments> boards() {
        return Stream.of(PLAIN, WIDE)
                .flatMap(wave -> Stream.of(Language.values()).map(language -> Arguments.of(wave, language.tag())));
    }

    @ParameterizedTest
    @MethodSource("boards")
    void theBoardReadsTwoPagesWhateverWasAsked(SiteWave wave, String language) {
        var page = open(wave, "/results/board", ColorScheme.LIGHT, language);

        assertThat(printed(page)).hasSize(2);
        assertNothingIsCutOff(page, ".sheet", WIDTH);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, en", "DARK, de"})
    void everyAspectBeginsAPageAndEveryPageSaysOfWhatItIs(ColorScheme scheme, String language) {
        for (var wave : List.of(PLAIN, WIDE)) {
            var page = open(wave, "/results/print", scheme, language);
            var places = page.locator(".sheet-aspect .eyebrow").allInnerTexts().stream()
                    .map(PrintedPages::withoutSpaces)
                    .toList();
            var root = page.locator("html");
            var edges = Stream.of("data-name", "data-day", "data-customer", "data-supplier")
                    .map(edge -> PrintedPages.withoutSpaces(root.getAttribute(edge)))
                    .toList();
            var pages = printed(page);

            assertThat(places).hasSize(8);
            assertThat(pages).allSatisfy(text -> assertThat(text).contains(edges));
            for (int number = 0; number < pages.size(); number++) {
                assertThat(pages.get(number)).contains((number + 1) + "/" + pages.size());
            }
            int atMostBefore = String.join("", edges).length() + "10/20".length();
            assertThat(places)
                    .allSatisfy(place -> assertThat(pages)
                            .filteredOn(text -> text.contains(place))
                            .singleElement()
                            .satisfies(text -> assertThat(text.indexOf(place)).isLessThanOrEqualTo(atMostBefore)));
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, .sheet:not(.sheet-figures), " + WIDTH, "nl, .sheet-figures, " + LENGTH})
    void nothingOfTheWholeIsCutOff(String language, String sheets, int width) {
        for (var wave : List.of(PLAIN, WIDE)) {
            assertNothingIsCutOff(open(wave, "/results/print", ColorScheme.LIGHT, language), sheets, width);
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "/aspects/people", "/figures"})
    void thePagesThemselvesArePrintedWithoutWhatLeadsElsewhere(String which) {
        var page = open(WIDE, "/results" + which, ColorScheme.DARK, "de");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".tabs, .neighbours, .prints, .site-header nav, footer nav")
                        .all())
                .noneMatch(one -> one.isVisible());
        assertThat(colour(page, "body", "color")).isEqualTo("rgb(27, 35, 48)");
        page.setViewportSize(WIDTH, 900);
        assertThat(page.evaluate(BESIDE_THE_SHEET, "main")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource({"print, 360", "board, 360", "print, 1280", "board, 1280"})
    void itIsLightInTheDarkAndCanBeReadByAll(String which, int width) {
        var page = CHROMIUM.window(PLAIN.observer(), width, ColorScheme.DARK, "nl");
        page.context()
                .addCookies(List.of(
                        new Cookie("theme", "dark").setUrl(SITE.stranger().site())));
        page.navigate(PLAIN.at("/results/" + which));
        Chromium.picture(page, which + "-" + width);

        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("light");
        assertThat(colour(page, ".sheet", "backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(colour(page, ".sheet", "color")).isEqualTo("rgb(27, 35, 48)");
        Legible.assertUnfolded(page, which);
    }

    @Test
    void theLegendTellsOfTheMarksThatThereAre() {
        var open = open(PLAIN, "/results/aspects/people", ColorScheme.LIGHT, "en");
        var anonymous = open(WIDE, "/results/aspects/people", ColorScheme.LIGHT, "en");

        assertThat(open.textContent("main")).contains("Filled mark", "Triangle", "Bracket", "Hollow flag", "Cross");
        assertThat(anonymous.textContent("main")).contains("Triangle");
    }

    private static Page open(SiteWave wave, String path, ColorScheme scheme, String language) {
        var page = CHROMIUM.window(wave.observer(), 1280, scheme, language);
        page.navigate(wave.at(path));
        return page;
    }

    private static List<String> printed(Page page) {
        return PrintedPages.of(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));
    }

    private static Object colour(Page page, String of, String which) {
        return page.locator(of).first().evaluate("(one, which) => getComputedStyle(one)[which]", which);
    }

    private static void assertNothingIsCutOff(Page page, String sheets, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(width, 900);
        assertThat(page.evaluate(CUT_OFF, sheets)).isEqualTo(List.of());
        assertThat(page.evaluate(BESIDE_THE_SHEET, sheets)).isEqualTo(List.of());
    }
}
