package nl.samenspel;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.BindDevice;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.FindTickets;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Invitations;
import nl.samenspel.invitation.JoinWave;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.SubmitResponse;

/**
 * A wave of an anonymous party, and all that is seen of it by those who run or sponsor it, and by whoever tries a link of
 * somebody else without pressing the button that begins.
 */
final class WatchedWave {

    private static final Site SITE = Site.running();
    private static final int PEOPLE = 10;
    private static final List<Integer> DOORS = List.of(0, 1, 5, 8, 9);

    /** What differs between any two answers. */
    private static final Set<String> NOT_COMPARED = Set.of("date", "content-length", "connection");

    private final SiteWave wave;
    private final Map<String, Browser> roles = new LinkedHashMap<>();
    private final Map<Integer, Invitation> first = new TreeMap<>();

    /** Who has answered until yesterday, who today, and who has begun. */
    WatchedWave(List<Integer> earlier, List<Integer> today, List<Integer> begun) {
        wave = SiteWave.planned(
                        SITE,
                        Terms.of(new Disclosure.Anonymous(5), new Disclosure.Anonymous(5))
                                .shared())
                .opened();
        roles.put("facilitator", wave.facilitator().speaking("en"));
        roles.put("administrator", wave.administrator().speaking("en"));
        for (Party party : Party.values()) {
            roles.put("sponsor of " + party, wave.sponsor(party).speaking("en"));
        }
        act("/people", "people", sheet());
        DOORS.forEach(number -> first.put(number, person(number)));
        earlier.forEach(number -> answeredEarlier(person(number)));
        today.forEach(number -> answered(person(number)));
        begun.forEach(number -> SITE.use(BindDevice.class).first(person(number), DeviceKey.fresh()));
    }

    static String sheet() {
        return String.join(
                "\n",
                IntStream.range(0, PEOPLE)
                        .mapToObj(number -> "P" + number + "\tp" + number + "@example.org\tcustomer\ttactical")
                        .toList());
    }

    private void answeredEarlier(Invitation by) {
        save(by);
        var day = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        SITE.use(Transactions.class).change(() -> SITE.use(Invitations.class).markAnswered(by, day));
    }

    private void answered(Invitation by) {
        save(by);
        SITE.use(SubmitResponse.class).handle(by);
    }

    private void save(Invitation by) {
        SITE.use(SaveAnswer.class).answers(by, ((Wave.Open) wave.found()).terms(), wave.answers(_ -> Answer.rated(3)));
    }

    /** Somebody with a ticket of the first sheet. */
    void answeredByTicket() {
        var sheet = SITE.use(FindTickets.class)
                .of(wave.workspace(), wave.found().terms().id())
                .getFirst();
        answered(sheet.tickets().getFirst());
    }

    /** Somebody who came by the shared link. */
    void joinedAndAnswered(String name) {
        var terms = wave.found().terms();
        var link = terms.party(Party.CUSTOMER).sharedLink().orElseThrow();
        var shared = SITE.use(FindWave.class).behind(link).orElseThrow();
        var _ = SITE.use(JoinWave.class).handle(shared, Secrets.token(), name, GovernanceLevel.TACTICAL);
        answeredEarlier(named(name));
    }

    private Invitation person(int number) {
        return named("P" + number);
    }

    private Invitation named(String name) {
        return SITE
                .use(FindInvitation.class)
                .of(wave.workspace(), wave.found().terms().id())
                .stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What the facilitator is told who does it. */
    String act(String what, String... fields) {
        return seen(Objects.requireNonNull(roles.get("facilitator")).post(wave.at(what), fields));
    }

    String reissued(int number) {
        return act("/people/" + person(number).id() + "/reissue");
    }

    String withdrawn(int number) {
        return act("/people/" + person(number).id() + "/withdraw");
    }

    /** As from a page that is not of today: both acts by the first invitation of a person, whatever became of it. */
    String triedWithTheFirst(int number) {
        var id = Objects.requireNonNull(first.get(number)).id();
        return act("/people/" + id + "/withdraw") + act("/people/" + id + "/reissue");
    }

    Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        roles.forEach((role, browser) -> RoutesTest.ofWorkspaces()
                .filter(route -> !route.changes() && !route.isOfAMeeting() && !route.isOfATender())
                .forEach(route -> pages.put(role + " " + route.path(), seen(browser.get(address(route))))));
        first.forEach((number, by) -> pages.putAll(door("link of " + number, RunningWave.address(by))));
        pages.putAll(door("newest link of 0", RunningWave.address(person(0))));
        return pages;
    }

    private String address(Route route) {
        return route.path()
                .replace("/workspaces/{workspace}/waves/{id}", wave.at(""))
                .replaceFirst("^/workspaces/\\{\\w+}", "/workspaces/" + wave.workspace())
                .replaceFirst("/collaborations/\\{\\w+}", "/collaborations/" + wave.collaboration())
                .replace("{sheet}", "1")
                .replace("{guide}", "kick-off")
                .replace("{action}", new UUID(0, 0).toString())
                .replace("{risk}", new UUID(0, 0).toString())
                .replace("{slug}", "people");
    }

    private static Map<String, String> door(String whose, String link) {
        var stranger = SITE.stranger().carrying(SITE.stranger().get(link).cookie());
        var pages = new LinkedHashMap<String, String>();
        pages.put(whose, seen(SITE.stranger().get(link)));
        RoutesTest.all()
                .filter(route ->
                        route.path().startsWith("/a/{link}") && !route.path().endsWith("/begin"))
                .forEach(route -> {
                    var address = route.path().replace("/a/{link}", link).replace("{slug}", "strategy");
                    var answer = route.changes()
                            ? stranger.post(address, "code", "AAAA-BBBB-CCCC", "strategy.actual", "3")
                            : stranger.get(address);
                    pages.put(whose + " " + route, seen(answer));
                });
        return pages;
    }

    /** Ids, links, codes, pictures of codes and addresses of accounts differ between any two waves. */
    private static String seen(Browser.Answer answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.keySet().removeAll(NOT_COMPARED);
        return (answer.status() + " " + headers + answer.body())
                .replaceAll(" d=\"M[^\"]*\"", " d")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#")
                .replaceAll("(/|%2F)a(/|%2F)[A-Za-z0-9_-]{32}", "/a/#")
                .replaceAll("/t/[A-Z2-9-]{14}", "/t/#")
                .replaceAll("/j/[A-Za-z0-9_-]{32}", "/j/#")
                .replaceAll("answering=[^;\\]]+", "answering=#")
                .replaceAll("person\\d+@example", "person@example");
    }
}
