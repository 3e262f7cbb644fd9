package nl.samenspel.improvement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Workspace;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In the collaboration the customer sees level 1 everywhere, and the supplier level 3. */
class ImprovementPagesTest {

    private static final Site SITE = Site.running();
    private static final Pattern AGREE = Pattern.compile("action=\"([^\"]+/endorse)\"");
    private static final Pattern WITHDRAW = Pattern.compile("action=\"([^\"]+/withdraw)\"");
    private static final String LED_THERE = "Targets: where now, and where to";
    private static final String FLAG = "target-flag";
    private static final String BOTH_AT_FOUR = "Strategy: level 4.0 (both, ";

    private final LocalDate day = LocalDate.now(Workspace.USUAL_ZONE).plusYears(1);
    private final SiteWave wave = SiteMeeting.toTalkAbout(SITE);
    private final Browser facilitator = wave.facilitator();
    private final Browser customer = wave.sponsor(Party.CUSTOMER);
    private final Browser supplier = wave.sponsor(Party.SUPPLIER);
    private final String page = wave.collaborationAt() + "/improvement";

    @Test
    void whatOneProposesHoldsOnceBothHaveAgreed() {
        assertThat(facilitator.get(page).body()).contains("<h1>No targets yet</h1>");
        assertThat(set(facilitator, "both", "level-strategy", "4").location()).isEqualTo(page);

        assertThat(facilitator.get(page).body())
                .contains(BOTH_AT_FOUR, "Waits for both parties.")
                .doesNotContain("/endorse\"");
        agree(customer);
        assertThat(customer.get(page).body()).contains("Waits for Noord IT.").doesNotContain("/endorse\"");
        agree(supplier);

        for (Browser somebody : List.of(facilitator, customer, supplier, wave.observer())) {
            assertThat(somebody.get(page).body())
                    .contains("<h1>The furthest to go: Strategy, to level 4.0 by ", BOTH_AT_FOUR, "Holds since ")
                    .doesNotContain("Waits for");
        }
    }

    @Test
    void bothPartiesStandBesideTheTargetsAndNeverAsOne() {
        set(facilitator, "both", "level-strategy", "4");
        agree(customer);
        agree(supplier);

        var shown = customer.get(page).body();
        assertThat(row(shown, "Strategy")).containsExactly("1.0", "5.0", "0.7", "3.0", "5.0", "0.7", "4.0");
        assertThat(row(shown, "People")).containsExactly("1.0", "5.0", "0.7", "3.0", "5.0", "0.7", "");
        assertThat(shown).contains("customer-actual", "supplier-actual", "target-1");
    }

    @Test
    void ofAStepThatCannotBeSeenAndOfOneDownItIsSaid() {
        set(customer, "customer", "level-people", "1.5");
        set(supplier, "supplier", "level-people", "2");

        set(customer, "both", "level-strategy", "2.5");
        agree(supplier);

        assertThat(customer.get(page).body())
                .contains(
                        "Noord IT is there already (3.0).",
                        "Handelshuis: when as many people answer again, these steps cannot be told from chance: People: level 1.5",
                        "that is lower than where Noord IT is now (3.0).");
    }

    @Test
    void aQuadrantIsItsAspectsAndAnAspectMayDiffer() {
        set(customer, "customer", "quadrant-value-synthesis", "3", "level-strategy", "4.5");

        assertThat(customer.get(page).body())
                .contains("Strategy: level 4.5 (Handelshuis, ", "Communication: level 3.0 (Handelshuis, ");
    }

    @Test
    void aSponsorSetsAndWithdrawsTheOwnTargetsAndNobodyElseDoes() {
        set(customer, "customer", "level-strategy", "4");
        var withdraw = first(WITHDRAW, customer.get(page).body());

        assertThat(WITHDRAW.matcher(supplier.get(page).body()).find()).isFalse();
        assertThat(supplier.post(withdraw).status()).isEqualTo(403);
        assertThat(facilitator.post(withdraw).status()).isEqualTo(403);
        assertThat(set(supplier, "customer", "level-strategy", "2").status()).isEqualTo(403);
        assertThat(set(facilitator, "supplier", "level-strategy", "2").status()).isEqualTo(403);
        assertThat(customer.post(withdraw).location()).isEqualTo(page);
        assertThat(customer.get(page).body()).contains("<h1>No targets yet</h1>", "Held from ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by | 2027-02-31 | Enter a day that exists.",
                "by | | Enter a day that exists.",
                "by | 2020-01-01 | Choose a day that is still to come.",
                "by | 2099-01-01 | Choose a day within ten years.",
                "whose | somebody | Choose whose targets they are.",
                "level-strategy | 6 | Choose a level from 1 to 5",
                "level-strategy | 3.2 | Choose a level from 1 to 5",
                "quadrant-value-synthesis | -1 | Choose a level from 1 to 5",
                "level-strategy | | Choose a level for at least one aspect."
            })
    void whatDoesNotFitIsSaidAndTheRestIsKept(String field, String typed, String said) {
        var sent = new ArrayList<>(List.of("by", day.toString(), "whose", "both", "why", "Room “4” & <b>"));
        if (!field.equals("level-strategy")) {
            sent.addAll(List.of("level-strategy", "4"));
        }
        int at = sent.indexOf(field);
        if (at >= 0) {
            sent.set(at + 1, typed == null ? "" : typed);
        } else {
            sent.addAll(List.of(field, typed == null ? "" : typed));
        }
        var answer = facilitator.post(page + "/targets", sent.toArray(String[]::new));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(said, "Room “4” &amp; &lt;b&gt;");
        assertThat(facilitator.get(page).body()).contains("<h1>No targets yet</h1>");
    }

    /** Nothing that was held back is told by what stands beside targets. */
    @Test
    void ofAPartyOfWhichNothingIsShownThereIsNothingHere() {
        var few = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5)))
                .opened()
                .answered(
                        Party.CUSTOMER,
                        GovernanceLevel.TACTICAL,
                        6,
                        question -> question.measure() == Measure.IMPORTANCE ? 5 : 2)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 3, _ -> 4)
                .closed()
                .revealed();
        var at = few.collaborationAt() + "/improvement";
        few.facilitator().post(at + "/targets", "by", day.toString(), "whose", "both", "level-strategy", "4");
        few.sponsor(Party.CUSTOMER)
                .post(first(AGREE, few.sponsor(Party.CUSTOMER).get(at).body()));
        few.sponsor(Party.SUPPLIER)
                .post(first(AGREE, few.sponsor(Party.SUPPLIER).get(at).body()));

        var shown = few.facilitator().get(at).body();
        assertThat(row(shown, "Strategy")).containsExactly("2.0", "5.0", "0.7", "–", "–", "–", "4.0");
        assertThat(shown).doesNotContain("Noord IT is there", "Noord IT: when", "supplier-actual");
        assertThat(few.facilitator().get(at + "/targets").body())
                .contains("Handelshuis now 2.0, to be seen from 0.7")
                .doesNotContain("Noord IT now");
    }

    @Test
    void ofATargetBesideWhichNothingIsShownItIsNotSaidHowFarItIs() {
        var few = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5)))
                .opened()
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, _ -> 2)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 3, _ -> 4)
                .closed()
                .revealed();
        var at = few.collaborationAt() + "/improvement";
        var sponsor = few.sponsor(Party.SUPPLIER);
        sponsor.post(at + "/targets", "by", day.toString(), "whose", "supplier", "level-strategy", "5");

        assertThat(sponsor.get(at).body())
                .contains("Strategy: level 5.0 (Noord IT, ", "<h1>Improvement</h1>")
                .doesNotContain("No target is higher");
    }

    @Test
    void untilSomethingWasReleasedThereIsNothingToAimFrom() {
        var planned = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Open()));
        var at = planned.collaborationAt() + "/improvement";

        assertThat(planned.facilitator().get(at).body()).contains("No results have been released yet.");
        assertThat(planned.facilitator().get(at + "/targets").location()).isEqualTo(at);
        assertThat(planned.facilitator()
                        .post(at + "/targets", "by", day.toString(), "whose", "both", "level-strategy", "4")
                        .location())
                .isEqualTo(at);
        assertThat(planned.facilitator().get(planned.collaborationAt()).body()).doesNotContain(at);
        assertThat(facilitator.get(wave.collaborationAt()).body()).contains(page);
        assertThat(facilitator.get(wave.at("/results")).body()).contains(page);

        var observer = wave.observer();
        assertThat(observer.get(wave.at("/results")).body()).doesNotContain(LED_THERE);
        set(customer, "customer", "level-strategy", "4");
        assertThat(observer.get(wave.at("/results")).body()).contains(LED_THERE);
    }

    /** The pages of results are remembered; what is aimed for is not. */
    @Test
    void onTheLadderOfAnAspectStandsWhatIsAimedForAtThisMoment() {
        var strategy = wave.at("/results/aspects/strategy");
        assertThat(facilitator.get(strategy).body()).doesNotContain(FLAG, "Filled flag");
        set(customer, "both", "level-strategy", "4");
        assertThat(facilitator.get(strategy).body())
                .as("before both have agreed")
                .doesNotContain(FLAG, "Filled flag");

        agree(supplier);
        for (Browser somebody : List.of(facilitator, customer, supplier, wave.observer())) {
            assertThat(somebody.get(strategy).body())
                    .contains(
                            "Filled flag on both sides: the target of both parties, 4.0 by ",
                            ">4.0 · " + day.getYear() + "<")
                    .doesNotContain("Filled flag on one side");
            assertThat(somebody.get(strategy).body().split(FLAG, -1))
                    .as("wide and narrow, on both sides")
                    .hasSize(1 + 4);
        }
        assertThat(facilitator.get(wave.at("/results/aspects/people")).body()).doesNotContain(FLAG);

        set(customer, "both", "level-strategy", "2.5");
        agree(supplier);
        assertThat(facilitator.get(strategy).body())
                .contains("the target of both parties, 2.5 by ")
                .doesNotContain("4.0 · ", "parties, 4.0 by");

        set(customer, "customer", "level-strategy", "3.5");
        assertThat(facilitator.get(strategy).body())
                .contains("Filled flag on one side: the target of Handelshuis alone, 3.5 by ");

        for (String withdraw : WITHDRAW.matcher(customer.get(page).body())
                .results()
                .map(found -> found.group(1))
                .toList()) {
            customer.post(withdraw);
        }
        assertThat(facilitator.get(strategy).body()).doesNotContain(FLAG, "Filled flag");
    }

    @Test
    void whoeverHasNothingButALinkToTheResultsSeesNoTargetsThere() {
        var answered = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Open()))
                .opened()
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, _ -> 2)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 6, _ -> 4)
                .silent(Party.CUSTOMER, 1);
        var link = answered.firstLink().replace("/a/", "/r/");
        answered.closed().revealed();
        answered.sponsor(Party.CUSTOMER)
                .post(
                        answered.collaborationAt() + "/improvement/targets",
                        "by",
                        day.toString(),
                        "whose",
                        "customer",
                        "level-strategy",
                        "4");

        assertThat(answered.facilitator()
                        .get(answered.at("/results/aspects/strategy"))
                        .body())
                .contains(FLAG);
        for (String place : List.of("", "/aspects/strategy", "/figures")) {
            var shown = SITE.stranger().get(link + "/results" + place);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.body()).doesNotContain(FLAG, "Filled flag", "/improvement");
        }
    }

    @Test
    void besideAPartyOfWhichNothingIsShownTheTargetIsAllThatIsDrawn() {
        var few = SiteWave.planned(SITE, Terms.of(new Disclosure.Open(), new Disclosure.Anonymous(5)))
                .opened()
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, _ -> 2)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 3, _ -> 4)
                .closed()
                .revealed();
        var at = few.collaborationAt() + "/improvement";
        few.sponsor(Party.CUSTOMER).post(at + "/targets", "by", day.toString(), "whose", "both", "level-strategy", "4");
        few.sponsor(Party.SUPPLIER)
                .post(first(AGREE, few.sponsor(Party.SUPPLIER).get(at).body()));

        var ladder = few.facilitator().get(few.at("/results/aspects/strategy")).body();
        var supplier = ladder.substring(ladder.indexOf("ladder-side ladder-absent"));
        assertThat(supplier.substring(0, supplier.indexOf("</div>")))
                .contains(FLAG)
                .doesNotContain("chart-supplier", "<rect");
        assertThat(strip(few.facilitator().get(at).body()))
                .contains("4.0 by ", "2.0 to go. To be seen from ", "Where this party is now is not shown.", "<circle")
                .doesNotContain("chart-supplier", "<rect", "0.0");
    }

    @Test
    void howFarThereIsToGoIsSaidOfEachPartyTheFurthestFirst() {
        assertThat(facilitator.get(page).body()).doesNotContain("How far there is to go");
        set(customer, "both", "level-strategy", "3", "level-people", "5");
        agree(supplier);
        agree(supplier);

        var shown = customer.get(page).body();
        assertThat(shown.indexOf("<h3>People</h3>")).isPositive().isLessThan(shown.indexOf("<h3>Strategy</h3>"));
        assertThat(shown).doesNotContain("<h3>Agility</h3>");
        assertThat(shown.substring(shown.indexOf("<h3>Strategy</h3>")))
                .containsPattern("Handelshuis</span> 3\\.0 by [^<]*, 2\\.0 to go\\. To be seen from 0\\.7\\.</p>")
                .containsPattern("Noord IT</span> 3\\.0 by [^<]*, where it is now\\.</p>");
    }

    @Test
    void itIsOneOfThePagesOfTheResultsAndLeadsBackToThem() {
        for (String results : List.of("/results", "/results/aspects/strategy", "/results/figures")) {
            assertThat(facilitator.get(wave.at(results)).body())
                    .contains("<li><a href=\"" + page + "\">Improvement</a></li>");
        }
        assertThat(facilitator.get(page).body())
                .contains(
                        "<li><a href=\"" + wave.at("/results") + "\">Overview</a></li>",
                        "<li><a href=\"" + wave.at("/results/figures") + "\">Figures</a></li>",
                        "<li><a href=\"" + page + "\" aria-current=\"page\">Improvement</a></li>")
                .doesNotContain("/trend\"");

        SiteWave.planned(
                        SITE,
                        wave.workspace(),
                        wave.collaboration(),
                        Terms.of(new Disclosure.Open(), new Disclosure.Open()))
                .opened()
                .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 6, _ -> 2)
                .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 6, _ -> 2)
                .closed()
                .revealed();
        assertThat(facilitator.get(page).body())
                .as("once there are two")
                .contains("href=\"" + wave.collaborationAt() + "/trend\"");
    }

    @ParameterizedTest
    @EnumSource
    void itIsSaidInEveryLanguage(Language language) {
        set(customer, "customer", "level-people", "1.5");
        set(customer, "both", "level-strategy", "4");

        for (String address : List.of(page, page + "/targets", wave.collaborationAt())) {
            var shown = customer.speaking(language.tag()).get(address);
            assertThat(shown.status()).isEqualTo(200);
            assertThat(shown.body()).contains("lang=\"" + language.tag()).doesNotContain("improvement.", "{0}", "{1}");
        }
    }

    private Browser.Answer set(Browser by, String whose, String... levels) {
        var sent = new ArrayList<>(List.of("by", day.toString(), "whose", whose, "why", ""));
        sent.addAll(List.of(levels));
        return by.post(page + "/targets", sent.toArray(String[]::new));
    }

    private void agree(Browser sponsor) {
        assertThat(sponsor.post(first(AGREE, sponsor.get(page).body())).location())
                .isEqualTo(page);
    }

    private static List<String> row(String page, String aspect) {
        var from = page.substring(page.indexOf("<th scope=\"row\">" + aspect));
        return Pattern.compile("<td class=\"number\"[^>]*>(?:<strong>)?([^<]*)")
                .matcher(from.substring(0, from.indexOf("</tr>")))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** How far there is to go in the first of the aspects. */
    private static String strip(String page) {
        var from = page.substring(page.indexOf("How far there is to go"));
        return from.substring(0, from.indexOf("</section>"));
    }

    private static String first(Pattern pattern, String body) {
        var found = pattern.matcher(body);
        assertThat(found.find()).as("%s in %s", pattern, body).isTrue();
        return found.group(1);
    }
}
