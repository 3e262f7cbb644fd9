package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SealedPagesTest {

    private static final Site SITE = Site.running();
    private static final Disclosure OPEN = new Disclosure.Open();
    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(3);
    private static final List<String> OF_CUSTOMER =
            List.of("Plans reach us late", "Nobody reads our roadmap", "The board is never there");
    private static final List<String> OF_SUPPLIER =
            List.of("Tickets come without facts", "Scope moves every week", "Invoices wait for months");

    private static final Signatory FEMKE = new Signatory("Femke", "femke@example.org");

    static Stream<Disclosure> promises() {
        return Stream.of(OPEN, ANONYMOUS);
    }

    @ParameterizedTest
    @MethodSource("promises")
    void aSponsorReadsTheRemarksOfHisOwnPartyAndNothingElseThatAnybodyAnswered(Disclosure promise) {
        var wave = closed(Terms.of(promise, promise));

        var customer = wave.sponsor(Party.CUSTOMER).get(wave.at("/sealed"));
        var supplier = wave.sponsor(Party.SUPPLIER).get(wave.at("/sealed"));

        assertThat(customer.status()).isEqualTo(200);
        assertThat(customer.body()).contains(OF_CUSTOMER).doesNotContain(OF_SUPPLIER.toArray(String[]::new));
        assertThat(supplier.body()).contains(OF_SUPPLIER).doesNotContain(OF_CUSTOMER.toArray(String[]::new));
        for (var page : List.of(customer.body(), supplier.body())) {
            assertThat(figures(page)).isEmpty();
            assertThat(page).doesNotContain("<svg", "class=\"chart");
        }
    }

    @Test
    void importanceIsPromisedOnlyWhereItWasAsked() {
        var pulse = Terms.of(OPEN, OPEN).asking(ModelVersion.of("eraneos-1"), Questionnaire.PULSE);

        assertThat(sealed(Terms.of(OPEN, OPEN))).contains("the importance and the current level of each aspect");
        assertThat(sealed(pulse)).contains("the current level of each aspect").doesNotContain("importance");
    }

    private static String sealed(Terms terms) {
        var wave = SiteWave.planned(SITE, terms).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 1, _ -> 3);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 1, _ -> 3);
        return wave.closed().facilitator().get(wave.at("/sealed")).body();
    }

    @Test
    void aSponsorIsToldHowManyOfHisOwnPartyTookPartAndNotHowManyOfTheOther() {
        var wave = SiteWave.planned(SITE, Terms.of(ANONYMOUS, ANONYMOUS)).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.STRATEGIC, 7, _ -> 3);
        wave.answered(Party.SUPPLIER, GovernanceLevel.STRATEGIC, 4, _ -> 3);
        wave.closed();

        assertThat(wave.sponsor(Party.CUSTOMER).get(wave.at("/sealed")).body())
                .contains("7 of 7 people answered.")
                .doesNotContain("4 of 4");
        assertThat(wave.sponsor(Party.SUPPLIER).get(wave.at("/sealed")).body())
                .contains("4 of 4 people answered.")
                .doesNotContain("7 of 7");
        assertThat(wave.facilitator().get(wave.at("/sealed")).body())
                .contains("7 of 7 people answered.", "4 of 4 people answered.");
    }

    @Test
    void whoRunsTheMeasurementReadsNoRemarkAndNoAnswer() {
        var wave = closed(Terms.of(OPEN, ANONYMOUS));

        for (var browser : List.of(wave.administrator(), wave.facilitator())) {
            var page = browser.get(wave.at("/sealed"));
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body())
                    .doesNotContain(OF_CUSTOMER.toArray(String[]::new))
                    .doesNotContain(OF_SUPPLIER.toArray(String[]::new))
                    .doesNotContain("<svg");
            assertThat(figures(page.body())).isEmpty();
        }
    }

    @Test
    void beforeTheRevealNobodySeesAResultAnywhere() {
        var wave = SiteWave.planned(SITE, Terms.of(OPEN, OPEN));
        assertNoResults(wave);
        wave.opened();
        answer(wave);
        assertNoResults(wave);
        wave.closed();
        assertNoResults(wave);
        wave.sponsor(Party.CUSTOMER).post(wave.at("/agree"));
        assertNoResults(wave);
    }

    @Test
    void othersAreTurnedAwayAndStrangersAreToldNothing() {
        var wave = closed(Terms.of(OPEN, OPEN));
        var elsewhere = SITE.use(StartCollaboration.class)
                .handle(wave.workspace(), Description.between("Other", "One", "Two"), "Femke")
                .id();
        var neighbour = SITE.signedIn(SITE.workspace("Next door").id(), new Role.Administrator());
        var sponsorElsewhere = SITE.signedIn(wave.workspace(), new Role.Sponsor(elsewhere, Party.CUSTOMER));

        for (var browser : List.of(wave.observer(), sponsorElsewhere)) {
            assertThat(browser.get(wave.at("/sealed")).status()).isEqualTo(403);
            for (var act : List.of("/redact", "/agree", "/reveal", "/close")) {
                assertThat(browser.post(wave.at(act)).status()).as(act).isEqualTo(403);
            }
        }
        assertThat(neighbour.get(wave.at("/sealed")).status()).isEqualTo(404);
        for (var act : List.of("/redact", "/agree", "/reveal", "/close")) {
            assertThat(neighbour.post(wave.at(act)).status()).as(act).isEqualTo(404);
        }
        for (var act : List.of("/redact", "/agree")) {
            assertThat(wave.facilitator().post(wave.at(act)).status()).as(act).isEqualTo(403);
        }
        for (var act : List.of("/reveal", "/close")) {
            assertThat(wave.sponsor(Party.CUSTOMER).post(wave.at(act)).status())
                    .as(act)
                    .isEqualTo(403);
        }
        assertThat(wave.found()).isInstanceOf(Wave.Sealed.class);
    }

    @Test
    void aRemarkIsTakenOutForGoodAndTheTimelineSaysThatItWas() {
        var wave = closed(Terms.of(OPEN, OPEN));
        var sponsor = wave.sponsor(Party.SUPPLIER);
        var first = positions(sponsor.get(wave.at("/sealed")).body()).getFirst();

        var answer = sponsor.post(wave.at("/redact"), "position", first);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).endsWith("/sealed#remarks");
        var left = sponsor.get(wave.at("/sealed")).body();
        assertThat(positions(left)).hasSize(2).doesNotContain(first);
        var gone = OF_SUPPLIER.stream().filter(text -> !left.contains(text)).toList();
        assertThat(gone).hasSize(1);
        assertThat(wave.sponsor(Party.CUSTOMER).get(wave.at("/sealed")).body()).contains(OF_CUSTOMER);
        assertThat(wave.facilitator().get(wave.collaborationAt()).body())
                .contains("Comment removed from “Autumn”")
                .doesNotContain(gone.getFirst());
        wave.revealed();
        assertThat(wave.observer().get(wave.at("/results/figures")).body())
                .contains(OF_CUSTOMER)
                .doesNotContain(gone.getFirst());
    }

    @Test
    void whatIsNoRemarkOfOursIsNotTakenOut() {
        var wave = closed(Terms.of(OPEN, OPEN));
        var sponsor = wave.sponsor(Party.SUPPLIER);
        for (var odd : List.of("", "-1", "99", "99999999999", "x", "0;1")) {
            assertThat(sponsor.post(wave.at("/redact"), "position", odd).status())
                    .as(odd)
                    .isIn(303, 404);
        }
        assertThat(sponsor.get(wave.at("/sealed")).body()).contains(OF_SUPPLIER);
        wave.revealed();

        assertThat(sponsor.post(wave.at("/redact"), "position", "0").status()).isEqualTo(303);

        assertThat(sponsor.get(wave.at("/results/figures")).body()).contains(OF_SUPPLIER);
    }

    @Test
    void resultsAppearToEverybodyOnceBothSponsorsAgree() {
        var wave = closed(Terms.of(OPEN, OPEN));
        var customer = wave.sponsor(Party.CUSTOMER);
        assertThat(wave.facilitator().get(wave.at("/sealed")).body()).doesNotContain(wave.at("/reveal"));
        wave.facilitator().post(wave.at("/reveal"));
        assertThat(wave.found()).isInstanceOf(Wave.Sealed.class);
        assertThat(customer.get(wave.at("/sealed")).body()).contains(wave.at("/agree"));

        assertThat(customer.post(wave.at("/agree")).location()).endsWith("/sealed");
        assertThat(customer.post(wave.at("/agree")).location()).endsWith("/sealed");
        assertThat(wave.found()).isInstanceOf(Wave.Sealed.class);
        assertThat(customer.get(wave.at("/sealed")).body())
                .contains("Approved: Somebody", wave.at("/agree/withdraw"))
                .doesNotContain(wave.at("/agree") + "\"");
        assertThat(wave.sponsor(Party.SUPPLIER).post(wave.at("/agree")).location())
                .endsWith("/results");

        for (var browser : List.of(customer, wave.sponsor(Party.SUPPLIER), wave.facilitator(), wave.observer())) {
            assertThat(browser.get(wave.at("/results")).status()).isEqualTo(200);
        }
        assertThat(customer.get(wave.at("/sealed")).status()).isEqualTo(303);
        assertThat(timeline(wave)).containsOnlyOnce("Results of assessment “Autumn” released to both parties");
    }

    @Test
    void theFacilitatorIsToldWhoHasAgreedWhoHasToAndWhatToDo() {
        var wave = closed(Terms.of(OPEN, OPEN));
        var facilitator = wave.facilitator();
        assertThat(facilitator.get(wave.at("/sealed")).body())
                .contains(
                        "Nobody can approve on behalf of Handelshuis yet: it has no sponsor.",
                        "You cannot approve on behalf of a party")
                .doesNotContain("Name a sponsor");
        assertThat(wave.administrator().get(wave.at("/sealed")).body())
                .contains("href=\"/workspaces/" + wave.workspace() + "/members\"");
        wave.sponsor(Party.CUSTOMER).post(wave.at("/agree"));
        grantSemToSponsorTheSupplier(wave);

        var page = facilitator.get(wave.at("/sealed")).body();

        assertThat(page)
                .contains("Can approve: Somebody", "Approved: Somebody", "Sem Okafor (sem")
                .doesNotContain(
                        "still has to approve on behalf of Handelshuis", "Nobody can approve", wave.at("/agree"))
                .doesNotContain(OF_CUSTOMER.toArray(String[]::new))
                .doesNotContain(OF_SUPPLIER.toArray(String[]::new));
        assertThat(figures(page)).isEmpty();
    }

    @Test
    void aSponsorWhoAgreedIsToldWhomHeWaitsFor() {
        var wave = closed(Terms.of(OPEN, OPEN));
        grantSemToSponsorTheSupplier(wave);
        var customer = wave.sponsor(Party.CUSTOMER);
        assertThat(customer.get(wave.at("/sealed")).body()).doesNotContain("What comes next");

        customer.post(wave.at("/agree"));

        assertThat(customer.get(wave.at("/sealed")).body())
                .contains(
                        "The results appear as soon as Noord IT has approved as well.", "Can approve: Sem Okafor (sem");
    }

    private static void grantSemToSponsorTheSupplier(SiteWave wave) {
        var email = "sem" + System.nanoTime() + "@example.org";
        var _ = SITE.use(ManageMembers.class)
                .grant(
                        wave.workspace(),
                        "Sem Okafor",
                        email,
                        new Role.Sponsor(wave.collaboration(), Party.SUPPLIER),
                        FEMKE);
    }

    @Test
    void theFacilitatorRevealsWhereThatWasAgreedAndEnoughHaveAnswered() {
        var terms = Terms.of(ANONYMOUS, ANONYMOUS).revealedBy(RevealRule.FACILITATOR);
        var wave = SiteWave.planned(SITE, terms).opened();
        answer(wave);
        wave.closed();
        assertThat(wave.sponsor(Party.CUSTOMER).get(wave.at("/sealed")).body()).doesNotContain(wave.at("/agree"));
        wave.revealed();
        assertThat(wave.found()).isInstanceOf(Wave.Sealed.class);
        assertThat(timeline(wave)).doesNotContain("approved on behalf");

        assertThat(wave.facilitator().get(wave.at("/sealed")).body()).contains(wave.at("/reveal"));
        assertThat(wave.facilitator().post(wave.at("/reveal")).location()).endsWith("/results");
    }

    @Test
    void withTooFewAnswersOfOnePartyTheFacilitatorRevealsNothing() {
        var terms = Terms.of(ANONYMOUS, ANONYMOUS).revealedBy(RevealRule.FACILITATOR);
        var wave = SiteWave.planned(SITE, terms).opened();
        wave.answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 5, _ -> 4);
        wave.answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 2, _ -> 4);
        wave.closed();

        assertThat(wave.facilitator().get(wave.at("/sealed")).body())
                .contains("Too few answers to show anything.")
                .doesNotContain(wave.at("/reveal"));
        assertThat(wave.facilitator().post(wave.at("/reveal")).location()).endsWith("/sealed");
        assertThat(wave.found()).isInstanceOf(Wave.Sealed.class);
    }

    @ParameterizedTest
    @EnumSource
    void namesAndRemarksAreHarmlessInEveryLanguage(Language language) {
        var nasty = "<script>alert('x')</script> \"A & B\" \u202Eמבחן\u202C ";
        var wave = SiteWave.planned(
                        SITE,
                        Terms.of(OPEN, OPEN)
                                .named(
                                        nasty + "w".repeat(60),
                                        Description.between(
                                                nasty + "c".repeat(60),
                                                nasty + "k".repeat(60),
                                                nasty + "l".repeat(60))))
                .opened();
        wave.said(Party.CUSTOMER, "people", 3, List.of(nasty + "x".repeat(200)));
        wave.closed();

        var page = wave.sponsor(Party.CUSTOMER).speaking(language.tag()).get(wave.at("/sealed"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("lang=\"" + language.tag() + "\"")
                .contains("&lt;script")
                .doesNotContain("<script>alert", "\" \"A");
    }

    private static SiteWave closed(Terms terms) {
        var wave = SiteWave.planned(SITE, terms).opened();
        answer(wave);
        return wave.closed();
    }

    /** Means that no date and no count could be mistaken for: 2.2 to 4.4. */
    private static void answer(SiteWave wave) {
        wave.said(Party.CUSTOMER, "strategy", 4, OF_CUSTOMER);
        wave.answered(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, 2, _ -> 5);
        wave.said(Party.SUPPLIER, "results", 2, OF_SUPPLIER);
        wave.answered(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, 2, _ -> 3);
    }

    private static void assertNoResults(SiteWave wave) {
        var browsers = List.of(
                wave.administrator(),
                wave.facilitator(),
                wave.sponsor(Party.CUSTOMER),
                wave.sponsor(Party.SUPPLIER),
                wave.observer());
        for (Browser browser : browsers) {
            for (var page : List.of(
                    wave.at("/results"),
                    wave.at("/results/figures"),
                    wave.at("/results/figures.csv"),
                    wave.at("/results/aspects/strategy"),
                    wave.at(""),
                    wave.collaborationAt(),
                    "/workspaces/" + wave.workspace())) {
                var body = browser.get(page).body();
                assertThat(figures(body)).as(page).isEmpty();
                assertThat(body).doesNotContain(OF_CUSTOMER.toArray(String[]::new));
            }
        }
    }

    private static final Pattern FIGURE = Pattern.compile("[\\s>(][1-5][.,]\\d[\\s<)]");

    private static List<String> figures(String page) {
        return FIGURE.matcher(page).results().map(found -> found.group()).toList();
    }

    private static List<String> positions(String page) {
        return Pattern.compile("name=\"position\" value=\"(\\d+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String timeline(SiteWave wave) {
        return wave.facilitator().get(wave.collaborationAt()).body();
    }
}
