package nl.samenspel;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.Member;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.RevealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.risk.RiskId;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.CloseWave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every route of a workspace as every role, with waves and meetings in every state, and expects what docs/access.md promises. */
class AccessWalkTest {

    private static final Site SITE = Site.running();
    private static final String WAVE = "/workspaces/{workspace}/waves/{id}";
    private static final String MEETING = "/workspaces/{workspace}/meetings/{meeting}";
    private static final String TENDER = "/workspaces/{workspace}/tenders/{tender}";
    private static final String COLLABORATION = "/workspaces/{workspace}/collaborations/";

    /** Which act of the table each route is; where there are two, either of them lets in. */
    private static final Map<String, String> ACTS = Map.ofEntries(
            entry("GET /workspaces/{id}", "see workspace"),
            entry("GET /workspaces/{workspace}/settings", "manage workspace"),
            entry("POST /workspaces/{workspace}/settings", "manage workspace"),
            entry("POST /workspaces/{workspace}/another", "manage workspace"),
            entry("GET /workspaces/{workspace}/members", "manage members"),
            entry("POST /workspaces/{workspace}/members", "manage members"),
            entry("POST /workspaces/{workspace}/members/{grant}/link", "manage members"),
            entry("POST /workspaces/{workspace}/members/{grant}/revoke", "manage members"),
            entry("POST /workspaces/{workspace}/members/offers/{account}/withdraw", "withdraw offer"),
            entry("GET /workspaces/{workspace}/import", "import case"),
            entry("POST /workspaces/{workspace}/import", "import case"),
            entry("GET " + COLLABORATION + "new", "start collaboration"),
            entry("POST " + COLLABORATION + "new", "start collaboration"),
            entry("GET " + COLLABORATION + "{id}", "see collaboration"),
            entry("GET " + COLLABORATION + "{collaboration}/events", "note event"),
            entry("POST " + COLLABORATION + "{collaboration}/events", "note event"),
            entry("POST " + COLLABORATION + "{collaboration}/events/{event}/remove", "note event"),
            entry("GET " + COLLABORATION + "{id}/edit", "change collaboration"),
            entry("POST " + COLLABORATION + "{collaboration}/sponsors/{grant}/acknowledge", "judge sponsor"),
            entry("POST " + COLLABORATION + "{collaboration}/sponsors/{grant}/object", "judge sponsor"),
            entry("POST " + COLLABORATION + "{id}/edit", "change collaboration"),
            entry("GET " + COLLABORATION + "{collaboration}/waves/new", "plan wave"),
            entry("POST " + COLLABORATION + "{collaboration}/waves/new", "plan wave"),
            entry("GET " + WAVE, "see participation or see results"),
            entry("GET " + WAVE + "/edit", "plan wave"),
            entry("POST " + WAVE + "/edit", "plan wave"),
            entry("POST " + WAVE + "/discard", "plan wave"),
            entry("POST " + WAVE + "/open", "open wave"),
            entry("GET " + WAVE + "/people", "see invitations"),
            entry("POST " + WAVE + "/people", "invite people"),
            entry("POST " + WAVE + "/people/again", "invite people"),
            entry("POST " + WAVE + "/people/{invitation}/reissue", "reissue link"),
            entry("POST " + WAVE + "/people/{invitation}/withdraw", "invite people"),
            entry("GET " + WAVE + "/people/links.csv", "see invitations"),
            entry("GET " + WAVE + "/links", "see invitations"),
            entry("POST " + WAVE + "/links/{party}/off", "invite people"),
            entry("GET " + WAVE + "/asked", "see who is asked"),
            entry("GET " + WAVE + "/tickets", "see invitations"),
            entry("POST " + WAVE + "/tickets", "invite people"),
            entry("GET " + WAVE + "/tickets/{sheet}", "see invitations"),
            entry("POST " + WAVE + "/tickets/{sheet}/withdraw", "invite people"),
            entry("POST " + WAVE + "/close", "close wave"),
            entry("POST " + WAVE + "/fruitless/discard", "plan wave"),
            entry("GET " + WAVE + "/last-day", "open wave"),
            entry("POST " + WAVE + "/last-day", "open wave"),
            entry("GET " + WAVE + "/sealed", "see sealed or reveal wave"),
            entry("POST " + WAVE + "/redact", "redact remark"),
            entry("POST " + WAVE + "/agree", "agree to reveal"),
            entry("POST " + WAVE + "/agree/withdraw", "agree to reveal"),
            entry("POST " + WAVE + "/reveal", "reveal wave"),
            entry("GET " + WAVE + "/results", "see results"),
            entry("GET " + WAVE + "/results/figures", "see results"),
            entry("GET " + WAVE + "/results/figures.csv", "see results"),
            entry("GET " + WAVE + "/results/aspects/{slug}", "see results"),
            entry("GET " + WAVE + "/results/print", "see results"),
            entry("GET " + WAVE + "/results/board", "see results"),
            entry("GET " + WAVE + "/results.json", "see results"),
            entry("GET " + WAVE + "/meetings/new", "prepare meeting"),
            entry("POST " + WAVE + "/meetings/new", "prepare meeting"),
            entry("GET " + COLLABORATION + "{collaboration}/meetings/{guide}", "prepare meeting"),
            entry("POST " + COLLABORATION + "{collaboration}/meetings/{guide}", "prepare meeting"),
            entry("GET " + COLLABORATION + "{collaboration}/charter", "see record"),
            entry("GET " + COLLABORATION + "{collaboration}/trend", "see results"),
            entry("GET " + COLLABORATION + "{collaboration}/trend/{slug}", "see results"),
            entry("GET " + COLLABORATION + "{collaboration}/rhythm", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/rhythm", "run programme"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement", "see improvement"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/targets", "set targets"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/targets", "set targets"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/targets/{target}/endorse", "agree to target"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/targets/{target}/withdraw", "set targets"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/programme", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/programme", "run programme"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/programme/{action}", "see improvement"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/programme/{action}/edit", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/programme/{action}", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/programme/{action}/progress", "run programme"),
            entry(
                    "POST " + COLLABORATION + "{collaboration}/improvement/programme/{action}/confidence",
                    "give confidence"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/programme/{action}/place", "run programme"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/columns", "see improvement"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/owners", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/owners/{owner}/personal", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/owners/{owner}/erase", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/calendar", "run programme"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/forecasts", "see improvement"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/forecast", "forecast"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/forecast", "forecast"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/risks", "see improvement"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/risks/note", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/risks/note", "run programme"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/risks/{risk}", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/risks/{risk}", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/risks/{risk}/settle", "run programme"),
            entry("GET " + COLLABORATION + "{collaboration}/improvement/premortem", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/premortem", "run programme"),
            entry("POST " + COLLABORATION + "{collaboration}/improvement/premortem/gather", "run programme"),
            entry("GET " + MEETING, "see meeting"),
            entry("GET " + MEETING + "/edit", "prepare meeting"),
            entry("POST " + MEETING + "/edit", "prepare meeting"),
            entry("POST " + MEETING + "/discard", "prepare meeting"),
            entry("POST " + MEETING + "/agenda", "prepare meeting"),
            entry("POST " + MEETING + "/topics", "prepare meeting or prepare side"),
            entry("POST " + MEETING + "/notes", "prepare side"),
            entry("GET " + MEETING + "/guests", "prepare meeting"),
            entry("POST " + MEETING + "/guests", "prepare meeting"),
            entry("POST " + MEETING + "/guests/{seat}/remove", "prepare meeting"),
            entry("POST " + MEETING + "/start", "steer meeting"),
            entry("GET " + MEETING + "/steering", "steer meeting"),
            entry("POST " + MEETING + "/steering", "steer meeting"),
            entry("POST " + MEETING + "/steering/hand-over", "steer meeting"),
            entry("POST " + MEETING + "/steering/help", "steer meeting"),
            entry("POST " + MEETING + "/steering/end", "steer meeting"),
            entry("GET " + MEETING + "/screen", "see meeting"),
            entry("GET /workspaces/{workspace}/tenders/new", "run tender"),
            entry("POST /workspaces/{workspace}/tenders/new", "run tender"),
            entry("GET " + TENDER, "see tender"),
            entry("GET " + TENDER + "/edit", "run tender"),
            entry("POST " + TENDER + "/edit", "run tender"),
            entry("POST " + TENDER + "/open", "run tender"),
            entry("POST " + TENDER + "/close", "run tender"),
            entry("POST " + TENDER + "/remove", "run tender"),
            entry("GET " + TENDER + "/lots/new", "run tender"),
            entry("POST " + TENDER + "/lots/new", "run tender"),
            entry("GET " + TENDER + "/lots/paste", "run tender"),
            entry("POST " + TENDER + "/lots/paste", "run tender"),
            entry("GET " + TENDER + "/lots/{lot}", "run tender"),
            entry("POST " + TENDER + "/lots/{lot}", "run tender"),
            entry("POST " + TENDER + "/lots/{lot}/remove", "run tender"),
            entry("GET " + TENDER + "/profiles", "see tender"),
            entry("GET " + TENDER + "/profiles/{lot}", "see tender"),
            entry("POST " + TENDER + "/profiles/{lot}", "run tender"),
            entry("GET " + TENDER + "/profiles/{lot}/document", "see tender"),
            entry("GET " + TENDER + "/profiles/{lot}/profile.json", "see tender"),
            entry("POST " + TENDER + "/freeze", "run tender"),
            entry("GET " + TENDER + "/candidates", "see tender"),
            entry("POST " + TENDER + "/candidates", "run tender"),
            entry("POST " + TENDER + "/candidates/file", "run tender"),
            entry("GET " + TENDER + "/candidates/{candidate}", "run tender"),
            entry("POST " + TENDER + "/candidates/{candidate}", "run tender"),
            entry("POST " + TENDER + "/candidates/{candidate}/remove", "run tender"),
            entry("GET " + TENDER + "/team", "run tender"),
            entry("POST " + TENDER + "/team", "run tender"),
            entry("POST " + TENDER + "/team/{rater}/reissue", "run tender"),
            entry("POST " + TENDER + "/team/{rater}/withdraw", "run tender"),
            entry("GET " + TENDER + "/team/links.csv", "run tender"),
            entry("GET " + MEETING + "/stream", "see meeting"),
            entry("GET " + MEETING + "/conclusions/{topic}", "steer meeting or agree to record"),
            entry("POST " + MEETING + "/conclusions/{topic}", "steer meeting or agree to record"),
            entry("POST " + MEETING + "/actions", "steer meeting or agree to record"),
            entry("POST " + MEETING + "/actions/{action}", "steer meeting or agree to record"),
            entry("POST " + MEETING + "/actions/{action}/remove", "steer meeting or agree to record"),
            entry("POST " + MEETING + "/actions/{action}/state", "steer meeting or agree to record"),
            entry("GET " + MEETING + "/record", "see record"),
            entry("GET " + MEETING + "/record.json", "see record"),
            entry("POST " + MEETING + "/record/consent", "agree to record"),
            entry("POST " + MEETING + "/record/take-back", "agree to record"),
            entry("POST " + MEETING + "/record/additions", "steer meeting or agree to record"),
            entry("POST " + MEETING + "/participation/end", "end participation"));

    enum State {
        DRAFT,
        OPEN,
        CLOSING,
        SEALED,
        FRUITLESS,
        REVEALED
    }

    /** What a route leads to, and how that stands. */
    private sealed interface Standing {

        record OfWave(State state) implements Standing {}

        record OfMeeting(SiteMeeting.State state) implements Standing {}

        record OfTender(SiteTender.State state) implements Standing {}
    }

    /**
     * @param meeting about the wave, where the route leads to one
     * @param tender where it leads to one of those
     */
    private record Place(SiteWave wave, Optional<SiteMeeting> meeting, Optional<SiteTender> tender) {

        Standing standing() {
            return tender.<Standing>map(one -> new Standing.OfTender(one.state()))
                    .or(() -> meeting.map(one -> new Standing.OfMeeting(one.state())))
                    .orElseGet(() -> new Standing.OfWave(AccessWalkTest.state(wave)));
        }
    }

    private static final WorkspaceId WORKSPACE = SITE.workspace("Walked").id();
    private static final CollaborationId OURS = collaboration("Ours");
    private static final CollaborationId OTHER = collaboration("Other");
    private static final SiteProgramme PROGRAMME = new SiteProgramme(SITE, WORKSPACE, OURS);
    private static final ActionId ACTION = PROGRAMME.planned(1);
    private static final RiskId RISK = PROGRAMME.risk("everything may change");
    private static final Map<String, Browser> ROLES = Map.of(
            "administrator", SITE.signedIn(WORKSPACE, new Role.Administrator()),
            "facilitator", SITE.signedIn(WORKSPACE, new Role.Facilitator()),
            "sponsor", SITE.signedIn(WORKSPACE, new Role.Sponsor(OURS, Party.CUSTOMER)),
            "observer", SITE.signedIn(WORKSPACE, new Role.Observer(OURS)));
    private static final Browser FACILITATOR = Objects.requireNonNull(ROLES.get("facilitator"));
    private static final SiteWave RELEASED = wave(State.REVEALED);
    private static final Standing REVEALED = new Standing.OfWave(State.REVEALED);
    private static final Standing AGREED = new Standing.OfMeeting(SiteMeeting.State.AGREED);

    /** Where a program, or whoever computes a fingerprint, finds something. */
    private static final List<Standing> WITH_A_FILE = List.of(
            REVEALED,
            new Standing.OfMeeting(SiteMeeting.State.CONCLUDED),
            AGREED,
            new Standing.OfTender(SiteTender.State.AGREED));

    private static final List<Browser> OF_ANOTHER_COLLABORATION = List.of(
            SITE.signedIn(WORKSPACE, new Role.Sponsor(OTHER, Party.CUSTOMER)),
            SITE.signedIn(WORKSPACE, new Role.Observer(OTHER)));
    private static final Browser NEIGHBOUR =
            SITE.signedIn(SITE.workspace("Next door").id(), new Role.Administrator());
    private static final Map<String, List<String>> ALLOWED = table();

    static Stream<Route> routes() {
        return RoutesTest.ofWorkspaces();
    }

    @Test
    void everyRouteOfAWorkspaceIsAnActOfTheTable() {
        assertThat(routes().map(AccessWalkTest::key))
                .as("say here which act of docs/access.md each route is")
                .containsExactlyInAnyOrderElementsOf(ACTS.keySet());
        assertThat(ALLOWED.keySet())
                .containsAll(ACTS.values().stream()
                        .flatMap(acts -> Arrays.stream(acts.split(" or ")))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("routes")
    void whoMayGoWhereIsWhatTheTableSays(Route route) {
        for (Standing standing : standings(route)) {
            var shared = place(standing);
            for (var role : ROLES.keySet()) {
                var mayGo = mayGo(route, standing, role);
                var place = mayGo && route.changes() ? place(standing) : shared;
                var status = route.statusFor(browser(role, route), address(route, place));
                if (mayGo && key(route).endsWith(".json") && !WITH_A_FILE.contains(standing)) {
                    assertThat(status).as("%s, %s, %s", role, standing, route).isEqualTo(404);
                } else if (mayGo) {
                    assertThat(status).as("%s, %s, %s", role, standing, route).isIn(200, 303, 422);
                } else {
                    assertThat(status).as("%s, %s, %s", role, standing, route).isEqualTo(403);
                }
            }
            assertThat(shared.standing()).as("nobody who may not has moved it").isIn(standing, byItself(standing));
        }
    }

    @ParameterizedTest
    @MethodSource("routes")
    void strangersAndPeopleOfAnotherCollaborationStayOutside(Route route) {
        for (Standing standing : standings(route)) {
            var place = place(standing);
            var address = address(route, place);
            assertThat(route.statusFor(NEIGHBOUR, address))
                    .as("%s, %s", standing, route)
                    .isEqualTo(404);
            for (var browser : OF_ANOTHER_COLLABORATION) {
                var expected = key(route).equals("GET /workspaces/{id}") ? 200 : 403;
                assertThat(route.statusFor(browser, address))
                        .as("%s, %s", standing, route)
                        .isEqualTo(expected);
            }
            assertThat(place.standing()).isIn(standing, byItself(standing));
        }
    }

    private static boolean mayGo(Route route, Standing standing, String role) {
        if (route.path().contains("{invitation}") && standing.equals(new Standing.OfWave(State.DRAFT))) {
            return false;
        }
        if (key(route).startsWith("GET " + MEETING + "/record") && !standing.equals(AGREED)) {
            return allowed("see meeting", role);
        }
        return Arrays.stream(ACTS.getOrDefault(key(route), "").split(" or ")).anyMatch(act -> allowed(act, role));
    }

    private static boolean allowed(String act, String role) {
        return ALLOWED.getOrDefault(act, List.of()).contains(role);
    }

    /** Act → the roles that have a “yes” in docs/access.md. */
    private static Map<String, List<String>> table() {
        try {
            var rows = Files.readAllLines(Path.of("docs/access.md")).stream()
                    .filter(line -> line.startsWith("|") && !line.contains("---"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .filter(row -> row.size() == 7)
                    .toList();
            var allowed = new HashMap<String, List<String>>();
            for (var row : rows.subList(1, rows.size())) {
                allowed.put(
                        row.get(1),
                        IntStream.range(2, 6)
                                .filter(column -> row.get(column).equals("yes"))
                                .mapToObj(column -> rows.getFirst().get(column))
                                .toList());
            }
            return allowed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Standing> standings(Route route) {
        if (route.path().startsWith(MEETING)) {
            return Arrays.stream(SiteMeeting.State.values())
                    .<Standing>map(Standing.OfMeeting::new)
                    .toList();
        }
        if (route.path().startsWith(TENDER)) {
            return Arrays.stream(SiteTender.State.values())
                    .<Standing>map(Standing.OfTender::new)
                    .toList();
        }
        return route.path().startsWith(WAVE)
                ? Arrays.stream(State.values())
                        .<Standing>map(Standing.OfWave::new)
                        .toList()
                : List.of(REVEALED);
    }

    private static String key(Route route) {
        return (route.changes() ? "POST " : "GET ") + route.path();
    }

    private static Browser browser(String role, Route route) {
        return Objects.requireNonNull(ROLES.get(role), () -> role + " on " + route);
    }

    private static Place place(Standing standing) {
        return switch (standing) {
            case Standing.OfWave(State state) -> new Place(wave(state), Optional.empty(), Optional.empty());
            case Standing.OfMeeting(SiteMeeting.State state) ->
                new Place(
                        RELEASED,
                        Optional.of(
                                SiteMeeting.planned(SITE, RELEASED, FACILITATOR).in(state)),
                        Optional.empty());
            case Standing.OfTender(SiteTender.State state) ->
                new Place(
                        RELEASED, Optional.empty(), Optional.of(SiteTender.in(state, 1, SITE, WORKSPACE, FACILITATOR)));
        };
    }

    private static SiteWave wave(State state) {
        var wave = SiteWave.planned(SITE, WORKSPACE, OURS, Terms.of(new Disclosure.Open(), new Disclosure.Open()));
        if (state == State.DRAFT) {
            return wave;
        }
        wave.openedBesideOthers();
        if (state == State.FRUITLESS) {
            wave.silent(Party.CUSTOMER, 1);
        } else {
            for (Party party : Party.values()) {
                wave.said(party, "people", 3, List.of("So it is"));
            }
        }
        if (state == State.CLOSING) {
            assertThat(SITE.use(CloseWave.class)
                            .begin(WORKSPACE, wave.found().terms().id(), "Femke"))
                    .isTrue();
        } else if (state != State.OPEN) {
            var _ = SITE.use(CloseWave.class)
                    .handle(WORKSPACE, wave.found().terms().id(), "Femke");
        }
        if (state == State.REVEALED) {
            for (Party party : Party.values()) {
                var _ = SITE.use(RevealWave.class)
                        .agree(WORKSPACE, wave.found().terms().id(), party, new Signatory("Femke", ""));
            }
        }
        return wave;
    }

    /** What becomes of it without anybody: closing that has begun goes on. */
    private static Standing byItself(Standing standing) {
        return standing.equals(new Standing.OfWave(State.CLOSING)) ? new Standing.OfWave(State.SEALED) : standing;
    }

    private static State state(SiteWave wave) {
        return switch (wave.found()) {
            case Wave.Planned _ -> State.DRAFT;
            case Wave.Open _ -> State.OPEN;
            case Wave.Closing _ -> State.CLOSING;
            case Wave.Sealed _ -> State.SEALED;
            case Wave.Fruitless _ -> State.FRUITLESS;
            case Wave.Revealed _ -> State.REVEALED;
        };
    }

    private static String address(Route route, Place place) {
        var wave = place.wave();
        var path = route.path()
                .replace(WAVE, wave.at(""))
                .replace(MEETING, place.meeting().map(meeting -> meeting.at("")).orElse(MEETING))
                .replace(TENDER, place.tender().map(tender -> tender.at("")).orElse(TENDER))
                .replace("{lot}", place.tender().map(SiteTender::lot).orElse("{lot}"))
                .replace(
                        "{candidate}", place.tender().map(SiteTender::candidate).orElse("{candidate}"))
                .replace("{rater}", place.tender().map(SiteTender::rater).orElse("{rater}"))
                .replaceFirst("^/workspaces/\\{\\w+}", "/workspaces/" + WORKSPACE)
                .replaceFirst("/collaborations/\\{\\w+}", "/collaborations/" + OURS)
                .replace("{party}", Party.CUSTOMER.slug())
                .replace("{sheet}", "1")
                .replace("{seat}", UUID.randomUUID().toString())
                .replace("{slug}", "people")
                .replace("{guide}", "kick-off")
                .replace("{topic}", UUID.randomUUID().toString())
                .replace("{target}", UUID.randomUUID().toString())
                .replace("/programme/{action}", "/programme/" + ACTION)
                .replace("{event}", UUID.randomUUID().toString())
                .replace("{owner}", UUID.randomUUID().toString())
                .replace("{risk}", RISK.toString())
                .replace("{action}", UUID.randomUUID().toString())
                .replace("{account}", UUID.randomUUID().toString());
        if (path.contains("{invitation}")) {
            return path.replace("{invitation}", invitation(wave));
        }
        return path.contains("{grant}") ? path.replace("{grant}", newGrant()) : path;
    }

    private static String invitation(SiteWave wave) {
        return SITE.use(FindInvitation.class).of(WORKSPACE, wave.found().terms().id()).stream()
                .map(one -> one.id().toString())
                .findFirst()
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Somebody whose role may be taken back without harm to the walk. */
    private static String newGrant() {
        var email = "passer-by" + System.nanoTime() + "@example.org";
        var _ = SITE.use(ManageMembers.class)
                .grant(WORKSPACE, "Passer-by", email, new Role.Observer(OTHER), new Signatory("Femke", ""));
        return SITE.use(ManageMembers.class).list(WORKSPACE).stream()
                .filter(member -> member.account().email().equals(email))
                .map(Member::grant)
                .findFirst()
                .orElseThrow()
                .toString();
    }

    private static CollaborationId collaboration(String name) {
        return SITE.use(StartCollaboration.class)
                .handle(WORKSPACE, Description.between(name, "Handelshuis", "Noord IT"), "Femke")
                .id();
    }
}
