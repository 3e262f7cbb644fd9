package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.SiteMeeting.State;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.RevealWave;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.dialogue.PrepareSide;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
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
    private static final Site SITE = Site.attacked();
    private static final WorkspaceId OURS = SITE.workspace("Ours").id();
    private static final WorkspaceId THEIRS = SITE.workspace("Theirs").id();
    private static final CollaborationId COLLABORATION = SITE.use(StartCollaboration.class)
            .handle(OURS, Description.between("Hosting", "Handelshuis", "Noord IT"), "Femke")
            .id();

    /** What stands in some page → who may see it. */
    private static final Map<String, Set<String>> PLANTED = Map.of(
            "planted-theirs",
            Set.of("neighbour"),
            "planted-by-customer",
            Set.of("sponsor"),
            "planted-by-supplier",
            Set.of(),
            "planted-draft",
            Set.of("respondent"),
            "planted-in-another-draft",
            Set.of(),
            "planted-note-of-customer",
            Set.of("sponsor"),
            "planted-note-of-supplier",
            Set.of());

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
        var known = Known.planted();
        var cookies = cookies(known.links.getFirst());
        var people = cookies.keySet().stream().sorted().toList();
        var routes = RoutesTest.all().filter(RandomRequestsTest::isTried).toList();
        var port = URI.create(SITE.stranger().site()).getPort();
        var raw = new RawHttp(port);
        for (String who : people) {
            routes.stream()
                    .filter(route -> !route.changes())
                    .flatMap(known::addresses)
                    .forEach(address -> {
                        var request = RawHttp.lines(
                                "GET " + address + " HTTP/1.1",
                                "Host: localhost:" + port,
                                "Connection: close",
                                "Cookie: " + cookies.getOrDefault(who, ""),
                                "",
                                "");
                        check(raw.send(request), who + ":\n" + request, who);
                    });
        }
        var requests = new RandomRequest(SEED, routes, known.all());
        for (int number = 0; number < REQUESTS; number++) {
            var who = people.get(number % people.size());
            var request = requests.next(OURS.toString(), COLLABORATION.toString(), cookies.getOrDefault(who, ""), port);
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
        return Map.of(
                "respondent",
                "language=en; " + begun(link),
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

    /** The cookie of a device that has begun with the link. */
    private static String begun(String link) {
        var cookie = SITE.stranger().get(link).cookie();
        SITE.stranger().carrying(cookie).post(link + "/begin");
        return cookie.replaceFirst(";.*", "");
    }

    private static String signedIn(WorkspaceId workspace, Role role) {
        return "language=en; sign-in=" + SITE.signedIn(workspace, role).token();
    }

    /**
     * What leads somewhere.
     *
     * @param waves ids of waves in every state
     * @param meetings ids of one that is prepared and one that is in session
     * @param links addresses of personal links
     */
    private record Known(List<String> waves, List<String> meetings, List<String> links, List<String> others) {

        /** Remarks are planted in the waves, and notes in the meetings. */
        static Known planted() {
            var open = wave().opened();
            open.said(Party.CUSTOMER, "strategy", 3, List.of("planted-draft"));
            open.said(Party.SUPPLIER, "strategy", 3, List.of("planted-in-another-draft"));
            var invited =
                    SITE.use(FindInvitation.class).of(OURS, open.found().terms().id());
            var links = invited.stream().map(RunningWave::address).toList();
            links.stream().skip(1).forEach(RandomRequestsTest::begun);
            var sealed = wave().openedBesideOthers();
            for (Party party : Party.values()) {
                sealed.said(party, "strategy", 3, Collections.nCopies(3, "planted-by-" + party.slug()));
            }
            sealed.closed();
            var released = released();
            var meetings = Stream.of(State.PREPARED, State.IN_SESSION)
                    .map(state -> prepared(released).in(state))
                    .toList();
            return new Known(
                    Stream.of(open, sealed, wave(), released)
                            .map(one -> one.found().terms().id().toString())
                            .toList(),
                    meetings.stream().map(one -> one.id().toString()).toList(),
                    links,
                    Stream.of(
                                    Stream.of(OURS, THEIRS, COLLABORATION),
                                    invited.stream().map(Invitation::id),
                                    meetings.stream()
                                            .flatMap(
                                                    one -> one.topics().stream().map(Topic::id)))
                            .flatMap(some -> some)
                            .map(Object::toString)
                            .toList());
        }

        private static SiteWave released() {
            var wave = wave().openedBesideOthers();
            for (Party party : Party.values()) {
                wave.answered(party, GovernanceLevel.TACTICAL, 3, _ -> party == Party.CUSTOMER ? 2 : 4);
            }
            wave.closed();
            for (Party party : Party.values()) {
                var _ = SITE.use(RevealWave.class)
                        .agree(OURS, wave.found().terms().id(), party, new Signatory("Femke", ""));
            }
            return wave;
        }

        private static SiteMeeting prepared(SiteWave about) {
            var meeting = SiteMeeting.planned(SITE, about);
            for (Party party : Party.values()) {
                for (Topic topic : meeting.topics()) {
                    SITE.use(PrepareSide.class)
                            .handle(meeting.found().terms(), party, topic.id(), "", "planted-note-of-" + party.slug());
                }
            }
            return meeting;
        }

        private static SiteWave wave() {
            return SiteWave.planned(SITE, OURS, COLLABORATION, Terms.of(new Disclosure.Open(), new Disclosure.Open()));
        }

        List<String> all() {
            return Stream.of(waves.stream(), meetings.stream(), secrets(), others.stream())
                    .flatMap(some -> some)
                    .toList();
        }

        private Stream<String> secrets() {
            return links.stream().map(link -> link.substring("/a/".length()));
        }

        /** Where a route leads, also where one workspace is asked for what is another’s. */
        Stream<String> addresses(Route route) {
            var path = route.path()
                    .replace("{guide}", "recovery")
                    .replace("{slug}", "strategy")
                    .replace("{sheet}", "1");
            return places(path)
                    .flatMap(place -> Stream.of(OURS, THEIRS)
                            .map(workspace -> path.replaceFirst("^/workspaces/\\{\\w+}", "/workspaces/" + workspace)
                                    .replaceFirst("/collaborations/\\{\\w+}", "/collaborations/" + COLLABORATION)
                                    .replaceAll("\\{\\w+}", place)))
                    .distinct();
        }

        private Stream<String> places(String path) {
            if (path.startsWith("/a/")) {
                return secrets();
            }
            if (path.contains("/meetings/{")) {
                return meetings.stream();
            }
            return path.contains("/waves/{") ? waves.stream() : others.stream();
        }
    }
}
