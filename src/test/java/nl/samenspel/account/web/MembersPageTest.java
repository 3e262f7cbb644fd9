package nl.samenspel.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.Member;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembersPageTest {

    private static final Pattern LINK = Pattern.compile("value=\"(http[^\"]*/welcome/[^\"]*)\"");

    private final Site site = Site.running();
    private final WorkspaceId workspace = site.workspace("Members").id();
    private final Browser anna = site.signedIn(workspace, new Role.Administrator());
    private final String members = "/workspaces/" + workspace + "/members";

    @Test
    void somebodyNewGetsALinkThatIsShownOnceAndLeadsIn() {
        var trade = start("Trade & more");

        var given =
                anna.post(members, "name", "Bram <b>", "email", address("Bram"), "role", "sponsor-supplier-" + trade);

        assertThat(given.status()).isEqualTo(200);
        assertThat(given.body())
                .contains("Link for Bram &lt;b&gt;", "Supplier sponsor, Trade &amp; more")
                .doesNotContain("<b>");
        assertThat(roles()).contains(new Role.Sponsor(trade, Party.SUPPLIER));
        assertThat(site.stranger().get(linkIn(given)).status()).isEqualTo(200);
        var later = anna.get(members);
        assertThat(later.body())
                .contains("Bram &lt;b&gt;", address("bram"), "Has not chosen a password yet")
                .doesNotContain("/welcome/");
    }

    @Test
    void whoFollowsALinkReadsWhoAsksWhatOfWhomAndChoosesAPasswordThatNobodyTriesFirst() {
        var trade = start("Trade & more");
        var email = address("bram");
        var link = linkIn(anna.post(members, "name", "Bram", "email", email, "role", "sponsor-supplier-" + trade));
        var bram = site.stranger();

        assertThat(bram.get(link).body())
                .contains("Somebody asks you to take part in “", "Sponsor of Supplier in “Trade &amp; more”")
                .contains("approves the release");
        for (var poor : List.of("123456789012", " ".repeat(12), email, "short")) {
            var refused = bram.post(link, "name", "Bram", "password", poor);
            assertThat(refused.status()).as(poor).isEqualTo(422);
            assertThat(refused.body())
                    .contains("class=\"problems\"", "Sponsor of Supplier")
                    .doesNotContain("account.problem");
        }
        assertThat(bram.post(link, "name", "Bram", "password", Site.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void whoHasAnAccountHereGetsAnotherRoleWithoutALink() {
        var email = address("carla");
        site.signedIn(workspace, new Role.Facilitator(), email);

        var given = anna.post(members, "name", "Another name", "email", email, "role", "administrator");

        assertThat(given.status()).isEqualTo(200);
        assertThat(given.body())
                .contains(email + " already has an account")
                .doesNotContain("/welcome/", "Another name");
        assertThat(roles()).contains(new Role.Facilitator(), new Role.Administrator());
    }

    @Test
    void whoHasAnAccountElsewhereTakesTheRoleWithALinkAndThatAccount() {
        var email = address("carla");
        var carla = site.signedIn(site.workspace("Elsewhere").id(), new Role.Facilitator(), email);

        var given = anna.post(members, "name", "Another name", "email", email, "role", "facilitator");

        assertThat(given.body()).contains("This person already has an account").doesNotContain("Another name");
        assertThat(roles()).doesNotContain(new Role.Facilitator());
        var link = linkIn(given);
        assertThat(carla.get("/workspaces/" + workspace).status()).isEqualTo(404);
        assertThat(site.stranger().get(link).location()).endsWith("/sign-in?next=" + link);
        assertThat(site.stranger().post(link).location()).endsWith("/sign-in?next=" + link);
        assertThat(anna.get(link).location()).endsWith("/sign-in?next=" + link);
        assertThat(carla.get(link).body()).contains("Somebody offers you a role in “", "”: Facilitator.");
        assertThat(carla.post(link).location()).endsWith("/workspaces/" + workspace);
        assertThat(carla.get("/workspaces/" + workspace).status()).isEqualTo(200);
        assertThat(carla.get(link).status()).isEqualTo(404);
    }

    @Test
    void anOfferIsListedOnceHoweverOftenItIsMadeAndOnlyItsLastLinkWorks() {
        var email = address("femke");
        var femke = site.signedIn(site.workspace("Elsewhere").id(), new Role.Facilitator(), email);
        var first = offer(email, "facilitator");
        var second = offer(email, "facilitator");
        offer(email, "administrator");

        assertThat(anna.get(members).body().split(email, -1))
                .as("a heading and a label for each of two offers")
                .hasSize(5);
        assertThat(femke.post(first).status()).isEqualTo(404);
        assertThat(femke.post(second).location()).endsWith("/workspaces/" + workspace);
        assertThat(roles()).containsOnlyOnce(new Role.Facilitator());
    }

    @Test
    void anOfferCanBeWithdrawnUntilItIsTaken() {
        var email = address("gijs");
        var gijs = site.signedIn(site.workspace("Elsewhere").id(), new Role.Facilitator(), email);
        var link = offer(email, "facilitator");
        var other = offer(email, "administrator");
        var withdraw = formAction("/withdraw");

        assertThat(anna.post(withdraw, "role", "facilitator").location()).endsWith("/members?withdrawn");
        assertThat(gijs.get(link).status()).isEqualTo(404);
        assertThat(gijs.get(other).status()).as("another role").isEqualTo(200);
        assertThat(anna.post(withdraw, "role", "facilitator").location())
                .as("a second time there is nothing to withdraw")
                .endsWith("/members");
        assertThat(anna.post(withdraw, "role", "nonsense").location()).endsWith("/members");
        gijs.post(other);
        assertThat(anna.get(members).body()).doesNotContain("/withdraw\"");
    }

    @Test
    void whoHasTheRoleMeanwhileGetsItNoSecondTime() {
        var email = address("hilde");
        var hilde = site.signedIn(site.workspace("Elsewhere").id(), new Role.Facilitator(), email);
        var link = offer(email, "facilitator");
        hilde.post(offer(email, "administrator"));
        anna.post(members, "name", "Hilde", "email", email, "role", "facilitator");

        hilde.post(link);

        assertThat(roles()).containsOnlyOnce(new Role.Facilitator());
    }

    private String offer(String email, String role) {
        return linkIn(anna.post(members, "name", "Somebody", "email", email, "role", role));
    }

    private String formAction(String end) {
        return Pattern.compile("action=\"([^\"]*" + end + ")\"")
                .matcher(anna.get(members).body())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var first = linkIn(anna.post(members, "name", "Daan", "email", address("daan"), "role", "facilitator"));
        var second = linkIn(anna.post(addressOf(new Role.Facilitator()) + "/link"));

        assertThat(second).isNotEqualTo(first);
        assertThat(site.stranger().get(first).status()).isEqualTo(404);
        assertThat(site.stranger().get(second).status()).isEqualTo(200);
    }

    @Test
    void nobodyGetsALinkThatWouldOpenAnotherWorkspaceToo() {
        var email = address("eva");
        var theirs = site.workspace("Theirs").id();
        var eva = site.signedIn(theirs, new Role.Administrator(), email);
        eva.post(linkIn(anna.post(members, "name", "Eva", "email", email, "role", "facilitator")));

        var renewed = anna.post(addressOf(new Role.Facilitator()) + "/link");

        assertThat(renewed.status()).isEqualTo(200);
        assertThat(renewed.body())
                .contains("Somebody also belongs to another workspace")
                .doesNotContain("/welcome/");
    }

    @Test
    void aRoleIsTakenBackAfterSayingWhatThatMeans() {
        var trade = start("Trade");
        var observer = site.signedIn(workspace, new Role.Observer(trade));
        var path = "/workspaces/" + workspace + "/collaborations/" + trade;
        assertThat(observer.get(path).status()).isEqualTo(200);

        assertThat(anna.get(members).body()).contains("immediately loses access as Viewer, Trade");
        var revoked = anna.post(addressOf(new Role.Observer(trade)) + "/revoke");

        assertThat(revoked.status()).isEqualTo(303);
        assertThat(revoked.location()).endsWith(members + "?revoked");
        assertThat(anna.get(members + "?revoked").body()).contains("The role has been removed");
        assertThat(observer.get(path).status()).isEqualTo(404);
    }

    @Test
    void theLastAdministratorStaysAndIsToldWhy() {
        var refused = anna.post(addressOf(new Role.Administrator()) + "/revoke");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("This is the last administrator", "id=\"people\"");
        assertThat(roles()).containsExactly(new Role.Administrator());
    }

    @Test
    void whoTakesHisOwnRoleBackLeaves() {
        var own = addressOf(new Role.Administrator());
        site.signedIn(workspace, new Role.Administrator());

        var left = anna.post(own + "/revoke");

        assertThat(left.location()).endsWith("/");
        assertThat(anna.get(members).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "name, ''",
        "name, '\u0000 '",
        "email, ''",
        "email, nobody",
        "email, a@b@c",
        "email, 'a b@example.org'",
        "role, ''",
        "role, owner",
        "role, sponsor",
        "role, sponsor-customer-00000000-0000-7000-8000-000000000000",
        "role, observer-"
    })
    void whatDoesNotFitIsRefusedAtItsFieldAndNotLost(String field, String value) {
        var sent = anna.post(
                members,
                "name",
                field.equals("name") ? value : "Fleur",
                "email",
                field.equals("email") ? value : "fleur@example.org",
                "role",
                field.equals("role") ? value : "facilitator");

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).contains("href=\"#" + field + "\"", "id=\"" + field + "-problem\"");
        assertThat(sent.body()).contains(field.equals("name") ? "fleur@example.org" : "value=\"Fleur\"");
        assertThat(roles()).containsExactly(new Role.Administrator());
    }

    @Test
    void nothingOrFarTooMuchIsRefused() {
        var long5000 = "x".repeat(5000);

        var nothing = anna.post(members);
        var much = anna.post(members, "name", long5000, "email", long5000 + "@example.org", "role", long5000);

        for (var sent : List.of(nothing, much)) {
            assertThat(sent.status()).isEqualTo(422);
            assertThat(sent.body()).contains("href=\"#name\"", "href=\"#email\"", "href=\"#role\"");
        }
    }

    @Test
    void aCollaborationOfAnotherWorkspaceCannotBeGivenARoleIn() {
        var theirs = site.workspace("Theirs").id();
        var foreign = site.use(StartCollaboration.class)
                .handle(theirs, Description.between("Foreign", "C", "S"), "Zoë")
                .id();

        var sent = anna.post(members, "name", "Fleur", "email", address("fleur"), "role", "observer-" + foreign);

        assertThat(sent.status()).isEqualTo(422);
        assertThat(sent.body()).doesNotContain("Foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/link", "/revoke"})
    void rolesOfAnotherWorkspaceAreOutOfReach(String act) {
        var theirs = site.workspace("Theirs").id();
        site.signedIn(theirs, new Role.Administrator());
        var zoe = site.use(ManageMembers.class).list(theirs).getFirst();

        assertThat(anna.post(members + "/" + zoe.grant() + act).status()).isEqualTo(404);
        assertThat(anna.post("/workspaces/" + theirs + "/members/" + zoe.grant() + act)
                        .status())
                .isEqualTo(404);
        assertThat(anna.post(members + "/" + UUID.randomUUID() + act).status()).isEqualTo(404);
        assertThat(anna.post(members + "/nothing" + act).status()).isEqualTo(404);
        assertThat(site.use(ManageMembers.class).list(theirs)).containsExactly(zoe);
    }

    @Test
    void onlyAdministratorsSeeAndChangeWhoHasAccess() {
        var facilitator = site.signedIn(workspace, new Role.Facilitator());
        var administrator = addressOf(new Role.Administrator());

        assertThat(facilitator.get(members).status()).isEqualTo(403);
        assertThat(facilitator
                        .post(members, "name", "Fleur", "email", "fleur@example.org", "role", "administrator")
                        .status())
                .isEqualTo(403);
        assertThat(facilitator.post(administrator + "/revoke").status()).isEqualTo(403);
        assertThat(facilitator.post(administrator + "/link").status()).isEqualTo(403);
        assertThat(site.stranger().get(members).status()).isEqualTo(302);
        assertThat(site.stranger().post(members).status()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void thePageSpeaksTheVisitorsLanguage(String tag) {
        start("Trade");

        var page = anna.speaking(tag).get(members + "?revoked=1&junk=%3Cscript%3E");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"" + tag + "\"").doesNotContain("{0}", "<script>");
    }

    private CollaborationId start(String name) {
        return site.use(StartCollaboration.class)
                .handle(workspace, Description.between(name, "Customer", "Supplier"), "Anna")
                .id();
    }

    private List<Role> roles() {
        return site.use(ManageMembers.class).list(workspace).stream()
                .map(Member::role)
                .toList();
    }

    private String addressOf(Role role) {
        return members + "/"
                + site.use(ManageMembers.class).list(workspace).stream()
                        .filter(member -> member.role().equals(role))
                        .findFirst()
                        .orElseThrow()
                        .grant();
    }

    /** An address that no other test uses. */
    private String address(String name) {
        return name.toLowerCase(Locale.ROOT) + "@" + workspace + ".example.org";
    }

    private String linkIn(Browser.Answer page) {
        var found = LINK.matcher(page.body());
        assertThat(found.find()).isTrue();
        assertThat(found.group(1)).startsWith(anna.site());
        return found.group(1).substring(anna.site().length());
    }
}
