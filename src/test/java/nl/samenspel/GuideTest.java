package nl.samenspel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.collaboration.CollaborationParty;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.exchange.Capacity;
import nl.samenspel.exchange.CaseFile;
import nl.samenspel.exchange.ImportCase;
import nl.samenspel.exchange.ImportCase.Importing;
import nl.samenspel.exchange.csv.CsvCaseRecords;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Walks through what the user guide describes, and leaves the pictures that stand in it. */
class GuideTest {

    private static final Chromium CHROMIUM = new Chromium();
    private static final Site SITE = Site.running();
    private static final String PEOPLE = """
            Anna Verhoeven\tanna@handelshuis.example\tcustomer\tstrategic
            Bram Peters\tbram@handelshuis.example\tcustomer\toperational
            Samira Haddad\tsamira@noord.example\tsupplier\tstrategic
            """;

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @Test
    void aMeasurementFromItsPlanToTheReveal() {
        var about = Terms.of(new Disclosure.Anonymous(5), new Disclosure.Open()).named("Autumn", hosting());
        var planned =
                SiteWave.planned(SITE, SITE.workspace("Directing services").id(), about);
        var femke = window(planned.facilitator());
        look(femke, planned.collaborationAt(), "collaboration", "Hosting");
        look(femke, planned.at("/edit"), "plan", "Edit assessment “Autumn”");
        var wave = planned.opened();
        femke.navigate(wave.at("/people"));
        femke.fill("#people", PEOPLE);
        femke.click("main .button-primary");
        assertThat(femke.locator(".notice")).containsText("3 people were invited");
        GuidePictures.whole(femke, "people");
        femke.navigate(wave.at("/tickets"));
        femke.fill("#customer-operational", "3");
        femke.click(".card.customer .button-primary");
        assertThat(femke.locator(".tickets > li")).hasCount(3);
        GuidePictures.whole(femke, "ticket-sheet");
        wave.answered(
                Party.CUSTOMER,
                GovernanceLevel.OPERATIONAL,
                6,
                question -> 2 + question.key().length() % 3);
        wave.answered(
                Party.SUPPLIER,
                GovernanceLevel.TACTICAL,
                3,
                question -> 1 + question.key().length() % 4);
        wave.said(
                Party.CUSTOMER,
                "strategy",
                3,
                List.of(
                        "We hear of plans when they have been made.",
                        "The yearly meeting helped.",
                        "I do not know whom to ask."));
        look(femke, wave.at(""), "wave", "Autumn");
        wave.closed();
        look(
                window(wave.sponsor(Party.CUSTOMER)),
                wave.at("/sealed"),
                "sealed",
                "“Autumn”: closed, results not yet released");
    }

    @Test
    void answering() {
        var running = RunningWave.started(SITE);
        var anna = running.invite(Party.CUSTOMER, "Anna").getFirst();
        var page = CHROMIUM.window(SITE.stranger(), 390, ColorScheme.LIGHT, "en");
        look(page, RunningWave.address(anna), "front", "How do Handelshuis and Noord IT work together?");
        page.click("main .button-primary");
        page.navigate(RunningWave.address(anna) + "/aspects/strategy");
        page.locator(".level").nth(1).click();
        page.locator(".importance-scale label").nth(4).click();
        assertThat(page.locator(".saved")).hasText("Saved");
        GuidePictures.whole(page, "answering");
        var scores = Map.of("people", 4, "results", 3, "communication", 2, "agility", 2);
        running.answerAll(
                anna,
                question -> scores.getOrDefault(question.aspect(), 3)
                        + (question.measure().isOnLevels() ? -1 : 1));
        page.navigate(RunningWave.address(anna) + "/review");
        page.click("main .button-primary");
        assertThat(page.locator("h1")).hasText("Thank you, your answers are in");
        GuidePictures.whole(page, "thanks");
    }

    @Test
    void theResultsOfTheTradingCompany() throws IOException {
        var trading = released(new Disclosure.Open());
        var results = trading.results();
        var observer = window(trading.observer());
        observer.navigate(results);
        assertThat(observer.locator("h1")).hasText("A difference was shown on Strategy and Results");
        assertThat(observer.locator(".topics > li >> nth=0")).containsText("Strategy");
        assertThat(observer.locator(".topics > li >> nth=1")).containsText("Results");
        GuidePictures.whole(observer, "results");
        GuidePictures.top(observer, 1150, "first-screen");
        observer.click(".topics a >> nth=0");
        assertThat(observer.locator("h1")).hasText("A difference was shown in how important Strategy is");
        GuidePictures.whole(observer, "aspect");
        onPaper(observer, results + "/board", ".sheet >> nth=0", "board");
        onPaper(observer, results + "/print", ".sheet-aspect >> nth=0", "print");

        look(window(SITE.stranger()), "/method", "method", "How Samenspel computes");
    }

    @ParameterizedTest
    @CsvSource({
        "overview-nl-dark, '', 1280, DARK, nl, false",
        "overview-de-phone, '', 360, LIGHT, de, false",
        "aspect-fr-anonymous, /aspects/communication, 1280, LIGHT, fr, true",
        "aspect-nl-phone-dark, /aspects/strategy, 360, DARK, nl, false",
        "aspect-en-phone-anonymous, /aspects/strategy, 360, LIGHT, en, true",
        "figures-en, /figures, 1280, LIGHT, en, false",
        "figures-fr-phone-dark, /figures, 360, DARK, fr, true"
    })
    void resultsInOtherLanguagesOnAPhoneAndInTheDark(
            String name, String part, int width, ColorScheme scheme, String language, boolean isAnonymous)
            throws IOException {
        var trading = released(isAnonymous ? new Disclosure.Anonymous(5) : new Disclosure.Open());
        var page = CHROMIUM.window(trading.observer(), width, scheme, language);

        page.navigate(trading.results() + part);

        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("main").textContent()).doesNotContain("result.");
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        GuidePictures.whole(page, name);
    }

    private record Released(Browser observer, String results) {}

    /** The trading company’s first assessment, as somebody sees it who only reads. */
    private static Released released(Disclosure disclosure) throws IOException {
        var workspace = SITE.workspace("Directing services").id();
        var imported = (Importing.Imported)
                SITE.use(ImportCase.class).handle(workspace, tradingCompany(), hosting(), disclosure, "Femke");
        var collaboration = imported.collaboration().id();
        var wave = SITE.use(FindWave.class).of(workspace, collaboration).getFirst();
        return new Released(
                SITE.signedIn(workspace, new Role.Observer(collaboration)),
                "/workspaces/" + workspace + "/waves/" + wave.terms().id() + "/results");
    }

    private static void onPaper(Page page, String address, String sheet, String name) {
        page.navigate(address);
        GuidePictures.part(page.locator(sheet), name);
    }

    private static Page window(Browser browser) {
        return CHROMIUM.window(browser, 1280, ColorScheme.LIGHT, "en");
    }

    private static void look(Page page, String address, String name, String title) {
        page.navigate(address);
        assertThat(page.locator("h1")).hasText(title);
        GuidePictures.whole(page, name);
    }

    private static Description hosting() {
        return new Description(
                "Hosting",
                Kind.EXTERNAL,
                "Workplace services: laptops, service desk, office software.",
                3,
                Set.of(DirectingPart.GOVERNING, DirectingPart.INTEGRATING),
                new PerParty<>(
                        new CollaborationParty("Handelshuis", Optional.of(Intention.PARTNERSHIP)),
                        new CollaborationParty("Noord IT", Optional.of(Intention.SUPPLIER_RELATIONSHIP))),
                List.of(new PerformanceIndicator("Service desk: solved at first contact", "70 %", "74 %")));
    }

    private static CaseFile tradingCompany() throws IOException {
        var instrument = SITE.use(FindModel.class).all().getFirst().instrument();
        var file = Path.of("src/main/resources/demonstration/trading-company.csv");
        try (var records = CsvCaseRecords.of(Files.newInputStream(file))) {
            return switch (CaseFile.read(
                    instrument, records, ImportCase.limits(LocalDate.now(ZoneOffset.UTC), Capacity.unlimited()))) {
                case CaseFile.Reading.Accepted(var read) -> read;
                case CaseFile.Reading.Refused(var problems) -> throw new IllegalStateException(problems.toString());
            };
        }
    }
}
