package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.RoutesTest.Route;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;

/**
 * Random requests by everybody to everything never make the site fail, lead elsewhere or tell what is not for them. How many
 * is said by {@code -Dsamenspel.requests}; see CONTRIBUTING.md.
 */
class RandomRequestsTest {

    private static final int REQUESTS = Integer.getInteger("samenspel.requests", 10_000);
    private static final long SEED = Long.getLong("samenspel.seed", 19);
    private static final Site SITE = Site.running();
    private static final WorkspaceId OURS = SITE.workspace("Ours").id();
    private static final WorkspaceId THEIRS = SITE.workspace("Theirs").id();
    private static final CollaborationId COLLABORATION = SITE.use(StartCollaboration.class)
            .handle(OURS, Description.between("Hosting", "Handelshuis", "Noord IT"), "Femke")
            .id();

    /** What stands in some page → who may see it. */
    private static final Map<String, Set<String>> PLANTED = Map.of(
            "planted-theirs", Set.of("neighbour"), "planted-remark", Set.of("sponsor"), "planted-draft", Set.of());

    /**
     * What would change the site for other tests, end the sign-in of the one who asks, or let a sponsor see rightly what is kept
     * from him until closing.
     */
    private static final Set<String> LEFT_OUT = Set.of(
            "/sign-out",
            "/demonstration/remove",
            "/account",
            "/workspaces/{workspace}/another",
            "/workspaces/{workspace}/waves/{id}/close",
            "/error");

    @Test
    void noneOfThemIsTooMuch() {
        SITE.use(StartCollaboration.class)
                .handle(THEIRS, Description.between("planted-theirs", "Customer", "Supplier"), "Bram");
        var links = new ArrayList<String>();
        var known = known(links);
        var cookies = cookies(links.getFirst());
        var people = cookies.keySet().stream().sorted().toList();
        var routes = RoutesTest.all().filter(RandomRequestsTest::isTried).toList();
        var requests = new RandomRequest(SEED, routes, known);
        var raw = new RawHttp(URI.create(SITE.stranger().site()).getPort());
        for (int number = 0; number < REQUESTS; number++) {
            var who = people.get(number % people.size());
            var request = requests.next(
                    OURS.toString(),
                    COLLABORATION.toString(),
                    cookies.getOrDefault(who, ""),
                    URI.create(SITE.stranger().site()).getPort());
            check(raw.send(request), who + ", request " + number + " of seed " + SEED + ":\n" + request, who);
        }
    }

    private static void check(RawHttp.Answer answer, String what, String who) {
        assertThat(answer.status()).as(what).isBetween(200, 499);
        assertThat(answer.header("Content-Security-Policy")).as(what).isPresent();
        assertThat(answer.header("X-Content-Type-Options")).as(what).contains("nosniff");
        assertThat(answer.header("X-Injected")).as(what).isEmpty();
        assertThat(answer.header("Location").orElse("/"))
                .as(what)
                .startsWith("/")
                .doesNotStartWith("//");
        assertThat(answer.body())
                .as(what)
                .doesNotContain("Exception", "\tat ", "nl.samenspel.", "org.springframework", "<script>alert");
        PLANTED.forEach((secret, allowed) -> {
            if (!allowed.contains(who)) {
                assertThat(answer.body()).as(what).doesNotContain(secret);
            }
        });
    }

    private static boolean isTried(Route route) {
        return !(route.changes() && LEFT_OUT.contains(route.path()));
    }

    /** Everybody by the cookies of his browser. */
    private static Map<String, String> cookies(String link) {
        var begun = SITE.stranger().carrying(SITE.stranger().get(link).cookie());
        begun.post(link + "/begin");
        return Map.of(
                "stranger",
                "language=en",
                "administrator",
                signedIn(OURS, new Role.Administrator()),
                "facilitator",
                signedIn(OURS, new Role.Facilitator()),
                "sponsor",
                signedIn(OURS, new Role.Sponsor(COLLABORATION, Party.CUSTOMER)),
                "observer",
                signedIn(OURS, new Role.Observer(COLLABORATION)),
                "neighbour",
                signedIn(THEIRS, new Role.Administrator()));
    }

    private static String signedIn(WorkspaceId workspace, Role role) {
        return "language=en; sign-in=" + SITE.signedIn(workspace, role).token();
    }

    /** Ids and links of waves in every state; their remarks are planted. */
    private static List<String> known(List<String> links) {
        var open = planned().opened();
        open.said(Party.CUSTOMER, "strategy", 3, List.of("planted-draft"));
        var invited =
                SITE.use(FindInvitation.class).of(OURS, open.found().terms().id());
        invited.stream().map(Invitation::link).flatMap(Optional::stream).forEach(one -> links.add("/a/" + one));
        var sealed = planned().openedBesideOthers();
        for (Party party : Party.values()) {
            sealed.said(party, "strategy", 3, List.of("planted-remark", "planted-remark", "planted-remark"));
        }
        sealed.closed();
        return Stream.concat(
                        Stream.of(
                                open.found().terms().id(),
                                sealed.found().terms().id(),
                                planned().found().terms().id(),
                                OURS,
                                THEIRS,
                                COLLABORATION),
                        Stream.concat(
                                invited.stream().map(Invitation::id),
                                links.stream().map(link -> link.substring("/a/".length()))))
                .map(Object::toString)
                .toList();
    }

    private static SiteWave planned() {
        return SiteWave.planned(SITE, OURS, COLLABORATION, Terms.of(new Disclosure.Open(), new Disclosure.Open()));
    }
}
