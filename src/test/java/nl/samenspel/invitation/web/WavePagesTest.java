package nl.samenspel.invitation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;

class WavePagesTest {

    private static final String SHEET =
            "name\temail\tparty\tlevel\nAnna\tanna@example.org\tcustomer\tstrategic\nBo\tbo@example.org\tNoord IT\ttactical";

    private final Site site = Site.running();
    private final WorkspaceId workspace = site.workspace("Waves").id();
    private final CollaborationId collaboration = site.use(StartCollaboration.class)
            .handle(workspace, Description.between("Hosting", "Handelshuis", "Noord IT"), "Femke")
            .id();
    private final Browser femke =
            site.signedIn(workspace, new Role.Facilitator()).speaking("en");
    private final String form = "/workspaces/" + workspace + "/collaborations/" + collaboration + "/waves/new";

    @Test
    void ofVeryManyUnclearRowsTheFirstAreNamedAndNoneIsLost() {
        var running = RunningWave.started(site);
        var page = site.signedIn(running.workspace(), new Role.Facilitator())
                .post(
                        "/workspaces/" + running.workspace() + "/waves/"
                                + running.wave().terms().id() + "/people",
                        "people",
                        "x\n".repeat(20_000));

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body())
                .contains("20,000 rows are unclear", "Row 200:", "… and 19,800 more rows.")
                .doesNotContain("Row 201:");
        assertThat(page.body().length()).isLessThan(150_000);
        assertThat(page.body().lines().filter("x"::equals).count()).isGreaterThanOrEqualTo(19_998);
    }

    @Test
    void invitationsAreWithdrawnAndTheirLinksAreTakenAlongInASheet() {
        var running = RunningWave.started(site);
        var browser = site.signedIn(running.workspace(), new Role.Facilitator()).speaking("en");
        var anna = running.invite(Party.CUSTOMER, "=Anna", "Bo").getFirst();
        var people = "/workspaces/" + running.workspace() + "/waves/"
                + running.wave().terms().id() + "/people";

        var sheet = browser.get(people + "/links.csv");
        assertThat(sheet.body())
                .startsWith("\uFEFF\"Name\",\"E-mail\",\"Party\",\"Governance tier\",\"Personal link\"\r\n")
                .contains("'=Anna", "Bo", RunningWave.address(anna));
        assertThat(browser.get(people).body()).contains("Withdraw invitation", people + "/links.csv");

        var withdrawn = browser.post(people + "/" + anna.id() + "/withdraw");
        assertThat(withdrawn.location()).endsWith("/people?outcome=withdrawn");
        assertThat(browser.get(people + "?outcome=withdrawn").body())
                .contains("The invitation was withdrawn.")
                .doesNotContain("=Anna");
        assertThat(browser.get(people + "?outcome=something-else").status()).isEqualTo(200);
        assertThat(browser.get("/a/" + anna.link().orElseThrow()).status()).isEqualTo(404);
    }

    @Test
    void aWaveIsPlannedChangedStartedAndFilledWithPeople() {
        var wave = planned("Autumn <b>1</b>", "3");

        assertThat(femke.get(wave).body()).contains("Autumn &lt;b&gt;1").contains(wave + "/open");
        assertThat(femke.post(wave + "/edit", typed("Autumn", "4")).status()).isEqualTo(303);
        assertThat(femke.post(wave + "/open").location()).endsWith(wave);
        assertThat(femke.post(wave + "/open").status()).isEqualTo(303);
        assertThat(found(wave)).isInstanceOfSatisfying(Wave.Open.class, open -> {
            assertThat(open.terms().name()).isEqualTo("Autumn");
            assertThat(open.terms().disclosure(Party.CUSTOMER)).isEqualTo(new Disclosure.Anonymous(4));
            assertThat(open.terms().disclosure(Party.SUPPLIER)).isEqualTo(new Disclosure.Open());
        });
        assertThat(femke.post(wave + "/edit", typed("Winter", "5")).status()).isEqualTo(303);
        assertThat(found(wave).terms().name()).isEqualTo("Autumn");

        var invited = femke.post(wave + "/people", "people", SHEET);
        assertThat(invited.status()).isEqualTo(303);
        assertThat(femke.get(form.replace("/waves/new", "")).body())
                .contains("One person invited (Handelshuis)", "One person invited (Noord IT)");
        assertThat(femke.get(wave + "/people?invited=2&known=0").body()).contains("2 people were invited.");
        assertThat(femke.post(wave + "/people", "people", SHEET).body())
                .contains("Nobody new was invited. 2 people had a link already and keep it.")
                .contains("anna@example.org, Handelshuis, Strategic: already has a link.");
        var page = femke.get(wave + "/people").body();
        assertThat(page).contains("anna@example.org", "bo@example.org", "not yet", "nobody sees who has answered");
        assertThat(Pattern.compile("value=\"http://localhost:\\d+/a/[\\w-]{32}\"")
                        .matcher(page)
                        .results())
                .hasSize(2);
        assertThat(femke.get(wave).body()).contains("0 of 1 have answered");
        var links = femke.get(wave + "/links").body();
        assertThat(links)
                .contains("/j/"
                        + found(wave).terms().party(Party.CUSTOMER).sharedLink().orElseThrow());
        assertThat(links)
                .contains("QR code with the link of Handelshuis")
                .doesNotContain("QR code with the link of Noord IT");
    }

    @Test
    void whatIsWrongWithTheTermsIsSaidAndWhatWasTypedIsKept() {
        var refused = femke.post(
                form,
                "name",
                "",
                "model",
                "none-1",
                "closes-on",
                "soon",
                "questionnaire",
                "long",
                "customer-expected-tactical",
                "many",
                "customer-expected-strategic",
                "3",
                "customer-disclosure",
                "anonymous",
                "customer-threshold",
                "2",
                "supplier-expected-tactical",
                "4",
                "supplier-disclosure",
                "open");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Enter a date", "Choose one of the options.", "Enter a number.")
                .contains("The minimum group size is 3 to 10 people.", "Give the assessment a name.")
                .contains("value=\"soon\"", "value=\"many\"");
        var late = typed("", "5");
        late[5] = "2020-01-01";
        assertThat(femke.post(form, late).body())
                .contains("Give the assessment a name.", "The last day has already passed.");
        assertThat(femke.post(form, late).body())
                .as("in the order of the page, by the names that the fields have there")
                .containsSubsequence("Name of the assessment: Give", "Last day to answer: The last day");
        assertThat(femke.post(form, typed("Few", "9")).body()).contains("An anonymous party needs at least");
    }

    @Test
    void beforeAnythingIsFixedThePlanTellsWhatWillBeSeen() {
        var levels =
                with(typed("Foreseen", "5"), "customer-expected-strategic", "4", "customer-expected-operational", "5");
        levels[Arrays.asList(levels).indexOf("customer-expected-tactical") + 1] = "5";
        var wave = femke.post(form, levels).location().replaceFirst("^http://[^/]+", "");

        assertThat(femke.get(wave).body())
                .contains("What you will see", "14 expected, anonymous")
                .contains("2 groups: Strategic + Tactical (9), Operational (5).", "That takes 10 people in a group.")
                .contains(
                        "If one in five people does not answer: Strategic + Tactical + Operational (11); with the distribution.")
                .contains("Everybody entered in one tier: one group of 14 people, with the distribution.")
                .contains(
                        "Anonymous, minimum group size 4: Strategic (4), Tactical (5), Operational (5); without the distribution.")
                .contains("Not anonymous: Strategic (4), Tactical (5), Operational (5); with the distribution.")
                .contains(
                        "One group of 4 people.",
                        "Anonymous, minimum group size 4: Tactical (4); without the distribution.");
        assertThat(femke.get(wave + "/edit").body())
                .containsPattern("name=\"customer-expected-strategic\"[^>]*value=\"4\"")
                .containsPattern("name=\"customer-expected-operational\"[^>]*value=\"5\"");
        femke.post(wave + "/open");
        assertThat(femke.get(wave).body()).doesNotContain("What you will see");
    }

    @Test
    void whatIsAskedBesidesIsChosenWithTheTermsAndShownOnThePage() {
        var sent = femke.post(form, with(typed("Broad", "5"), "modules", "mirror", "modules", "ambition"));
        var wave = sent.location().replaceFirst("^http://[^/]+", "");

        assertThat(sent.status()).isEqualTo(303);
        assertThat(found(wave).terms().questionnaire().modules()).containsExactly(Module.AMBITION, Module.MIRROR);
        assertThat(femke.get(wave).body()).contains("<dd>Desired level</dd>", "<dd>Mirror</dd>");
        assertThat(femke.get(wave + "/edit").body())
                .containsPattern("value=\"ambition\" checked")
                .containsPattern("value=\"mirror\" checked");
        assertThat(femke.post(wave + "/edit", typed("Narrow", "5")).status()).isEqualTo(303);
        assertThat(found(wave).terms().questionnaire()).isEqualTo(Questionnaire.CORE);
    }

    @Test
    void aPlanCanBeDiscardedUntilAnsweringStarts() {
        var wave = femke.post(form, typed("By mistake", "5")).location().replaceFirst("^http://[^/]+", "");
        assertThat(femke.get(wave).body()).contains("Delete this plan");
        assertThat(femke.post(wave + "/discard").location()).doesNotContain("/waves/");
        assertThat(femke.get(wave).status()).isEqualTo(404);
        assertThat(femke.get(form.replace("/waves/new", "")).body())
                .contains("Assessment “By mistake” planned", "Plan of assessment “By mistake” deleted");

        var running = opened();
        assertThat(femke.get(running).body()).doesNotContain("Delete this plan");
        assertThat(femke.post(running + "/discard").location()).endsWith(running);
        assertThat(found(running)).isInstanceOf(Wave.Open.class);
    }

    @Test
    void aPulseAsksNothingBesides() {
        var pulse = typed("Pulse", "5");
        pulse[7] = "pulse";

        var sent = femke.post(form, with(pulse, "modules", "mirror"));

        assertThat(found(sent.location().replaceFirst("^http://[^/]+", ""))
                        .terms()
                        .questionnaire())
                .isEqualTo(Questionnaire.PULSE);
        assertThat(femke.get(form).body()).containsPattern("value=\"benefit\" checked");
        assertThat(femke.post(form, with(typed("Other", "5"), "modules", "weather"))
                        .status())
                .isEqualTo(422);
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void unclearRowsStayInTheSheetAndTheOthersAreInvited() {
        var wave = opened();

        var refused = femke.post(
                wave + "/people",
                "people",
                SHEET + "\nCas\tcas@example.org\tneighbour\ttactical\n<i>Dia</i>\t-\tcustomer\tT");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("2 rows are unclear", "Row 2, party: “neighbour” is neither", "Row 3, e-mail: “-” is not an")
                .contains("2 people were invited.", "&lt;i&gt;Dia")
                .doesNotContain("<i>Dia");
        assertThat(site.use(FindInvitation.class).of(workspace, id(wave))).hasSize(2);
    }

    @Test
    void twoPeopleMayShareAMailboxAndWhoDiffersFromWhatIsKnownIsNamed() {
        var wave = opened();
        femke.post(wave + "/people", "people", SHEET);

        var page = femke.post(wave + "/people", "people", """
                name;e-mail;party;level;job
                ÁNNA;Anna@example.org;customer;tactical;CFO
                Jan;anna@example.org;customer;operationl;CFO
                Piet;anna@example.org;customer;operational;CFO""");

        assertThat(page.body())
                .contains(
                        "1 person was invited. 1 person had a link already and keeps it.",
                        "Columns that were not read: job.")
                .contains("is already listed, as Anna, anna@example.org, Handelshuis, Strategic. That was not changed.")
                .contains(
                        "Row 2, governance tier: “operationl” is not a governance tier.", "Do you mean “Operational”?");
        assertThat(site.use(FindInvitation.class).of(workspace, id(wave))).hasSize(3);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldOneAndOtherWavesHaveNoSuchPerson() {
        var wave = opened();
        femke.post(wave + "/people", "people", SHEET);
        var old = site.use(FindInvitation.class).of(workspace, id(wave)).getFirst();
        var other = opened();

        assertThat(femke.post(other + "/people/" + old.id() + "/reissue").status())
                .isEqualTo(403);
        assertThat(femke.post(wave + "/people/" + old.id() + "/reissue").status())
                .isEqualTo(303);

        assertThat(femke.get(wave + "/people").body()).doesNotContain(old.link().orElseThrow());
        assertThat(femke.get("/workspaces/" + workspace + "/collaborations/" + collaboration)
                        .body())
                .contains("New personal link issued ("
                        + (old.person().party() == Party.CUSTOMER ? "Handelshuis" : "Noord IT"))
                .doesNotContain("issued (" + old.person().name());
        assertThat(femke.post(wave + "/people/" + old.id() + "/reissue").status())
                .isEqualTo(403);
    }

    @Test
    void aSponsorFollowsHisOwnPartyAndAnObserverWaitsForTheResults() {
        var wave = opened();
        femke.post(wave + "/people", "people", SHEET);
        var sponsor = site.signedIn(workspace, new Role.Sponsor(collaboration, Party.SUPPLIER))
                .speaking("en");
        var observer = site.signedIn(workspace, new Role.Observer(collaboration));

        var page = sponsor.get(wave);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("party-edge supplier").doesNotContain("party-edge customer");
        assertThat(page.body())
                .contains("The facilitator invites them", "4 people are expected in total")
                .doesNotContain("6 people are expected")
                .doesNotContain(wave + "/people", wave + "/links", wave + "/close");
        assertThat(sponsor.get(wave + "/people").status()).isEqualTo(403);
        assertThat(sponsor.get(wave + "/links").status()).isEqualTo(403);
        assertThat(sponsor.post(wave + "/people", "people", SHEET).status()).isEqualTo(403);
        assertThat(observer.get(wave).location()).endsWith(wave + "/results");
    }

    private String opened() {
        var wave = planned("Wave", "4");
        femke.post(wave + "/open");
        return wave;
    }

    private String planned(String name, String threshold) {
        var sent = femke.post(form, typed(name, threshold));
        assertThat(sent.status()).isEqualTo(303);
        return sent.location().replaceFirst("^http://[^/]+", "");
    }

    private static String[] typed(String name, String threshold) {
        return new String[] {
            "name",
            name,
            "model",
            "eraneos-1",
            "closes-on",
            LocalDate.now(ZoneOffset.UTC).plusDays(9).toString(),
            "questionnaire",
            "core",
            "weighting",
            "per-level",
            "reveal-rule",
            "both-sponsors",
            "for-respondents",
            "overview",
            "customer-expected-tactical",
            "6",
            "customer-disclosure",
            "anonymous",
            "customer-threshold",
            threshold,
            "supplier-expected-tactical",
            "4",
            "supplier-disclosure",
            "open",
            "supplier-threshold",
            "5",
            "customer-joinable",
            "yes"
        };
    }

    private Wave found(String wave) {
        return site.use(FindWave.class).handle(workspace, id(wave)).orElseThrow();
    }

    private static WaveId id(String wave) {
        return WaveId.of(wave.substring(wave.lastIndexOf('/') + 1));
    }
}
