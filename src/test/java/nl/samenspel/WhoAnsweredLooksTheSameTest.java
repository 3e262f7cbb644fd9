package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.BindDevice;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Invitations;
import nl.samenspel.measurement.Answer;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.SubmitResponse;
import org.junit.jupiter.api.Test;

/**
 * Two waves that differ only in who of an anonymous party has begun or answered look the same to everybody who runs or sponsors
 * them: on every page, and after every act but opening somebody's own link.
 */
class WhoAnsweredLooksTheSameTest {

    private static final Site SITE = Site.running();
    private static final int PEOPLE = 9;

    /** A wave in which five have answered until yesterday, one today, and one has begun: whoever is named. */
    private record World(SiteWave wave, Map<String, Browser> roles) {

        static World in(List<Integer> earlier, int today, int begun) {
            var wave = SiteWave.planned(SITE, Terms.of(new Disclosure.Anonymous(5), new Disclosure.Anonymous(5)))
                    .opened();
            var roles = new LinkedHashMap<String, Browser>();
            roles.put("facilitator", wave.facilitator().speaking("en"));
            roles.put("administrator", wave.administrator().speaking("en"));
            for (Party party : Party.values()) {
                roles.put("sponsor of " + party, wave.sponsor(party).speaking("en"));
            }
            var world = new World(wave, roles);
            world.act("/people", "people", sheet());
            earlier.forEach(number -> world.answered(number, true));
            world.answered(today, false);
            SITE.use(BindDevice.class).first(world.person(begun), DeviceKey.fresh());
            return world;
        }

        private static String sheet() {
            return String.join(
                    "\n",
                    IntStream.range(0, PEOPLE)
                            .mapToObj(number -> "P" + number + "\tp" + number + "@example.org\tcustomer\ttactical")
                            .toList());
        }

        private void answered(int number, boolean yesterday) {
            var by = person(number);
            var terms = ((Wave.Open) wave.found()).terms();
            SITE.use(SaveAnswer.class).answers(by, terms, wave.answers(_ -> Answer.rated(3)));
            if (yesterday) {
                var day = LocalDate.now(ZoneOffset.UTC).minusDays(1);
                SITE.use(Transactions.class)
                        .change(() -> SITE.use(Invitations.class).markAnswered(by, day));
            } else {
                SITE.use(SubmitResponse.class).handle(by);
            }
        }

        private Invitation person(int number) {
            return SITE
                    .use(FindInvitation.class)
                    .of(wave.workspace(), wave.found().terms().id())
                    .stream()
                    .filter(one -> one.person().name().equals("P" + number))
                    .findFirst()
                    .orElseThrow();
        }

        private String act(String what, String... fields) {
            var answer = Objects.requireNonNull(roles.get("facilitator")).post(wave.at(what), fields);
            return without(answer.status() + " " + answer.location() + answer.body());
        }

        private Map<String, String> pages() {
            var pages = new LinkedHashMap<String, String>();
            roles.forEach((role, browser) -> RoutesTest.ofWorkspaces()
                    .filter(route -> !route.changes())
                    .forEach(route -> {
                        var page = browser.get(address(route));
                        pages.put(role + " " + route.path(), without(page.status() + page.location() + page.body()));
                    }));
            return pages;
        }

        private String address(RoutesTest.Route route) {
            return route.path()
                    .replace("/workspaces/{workspace}/waves/{id}", wave.at(""))
                    .replaceFirst("^/workspaces/\\{\\w+}", "/workspaces/" + wave.workspace())
                    .replaceFirst("/collaborations/\\{\\w+}", "/collaborations/" + wave.collaboration())
                    .replace("{sheet}", "1");
        }

        /** Ids, links, codes, pictures of codes and addresses of accounts differ between any two worlds. */
        private static String without(String page) {
            return page.replaceAll(" d=\"M[^\"]*\"", " d")
                    .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "#")
                    .replaceAll("/a/[A-Za-z0-9_-]{32}", "/a/#")
                    .replaceAll("/t/[A-Z2-9-]{14}", "/t/#")
                    .replaceAll("person\\d+@example", "person@example");
        }
    }

    @Test
    void everybodySeesTheSameOfBothWorldsAfterEveryAct() {
        var one = World.in(List.of(0, 1, 2, 3, 4), 8, 5);
        var other = World.in(List.of(3, 4, 5, 6, 7), 1, 0);
        assertThat(one.pages())
                .isEqualTo(other.pages())
                .anySatisfy((_, page) -> assertThat(page).contains("5 of them had answered"));
        var acts = new ArrayList<String[]>();
        acts.add(new String[] {"/people/0/reissue"});
        acts.add(new String[] {"/people/7/reissue"});
        acts.add(new String[] {"/people/0/reissue"});
        acts.add(new String[] {"/people", "people", World.sheet()});
        acts.add(new String[] {"/tickets", "party", "customer", "tactical", "3"});
        acts.add(new String[] {"/people/8/withdraw"});
        for (String[] act : acts) {
            assertThat(done(one, act)).as(act[0]).isEqualTo(done(other, act));
            assertThat(one.pages()).as(act[0]).isEqualTo(other.pages());
        }
    }

    private static String done(World world, String[] act) {
        var number = act[0].replaceAll("\\D", "");
        var what = number.isEmpty()
                ? act[0]
                : act[0].replace(
                        number, world.person(Integer.parseInt(number)).id().toString());
        return world.act(what, List.of(act).subList(1, act.length).toArray(String[]::new));
    }
}
