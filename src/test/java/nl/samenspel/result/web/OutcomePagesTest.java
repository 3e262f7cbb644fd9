package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenspel.Browser;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealWave;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.MakeTickets;
import nl.samenspel.invitation.ReissueLink;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.response.SubmitResponse;
import nl.samenspel.result.CloseWave;
import org.junit.jupiter.api.Test;

/** What somebody who was asked finds by the personal link after the last day. */
class OutcomePagesTest {

    private final Site site = Site.running();
    private final Browser stranger = site.stranger();
    private final RunningWave running = RunningWave.started(site, new Disclosure.Anonymous(3), Questionnaire.CORE);
    private final List<Invitation> people =
            new ArrayList<>(running.invite(Party.CUSTOMER, "Anna", "Bea", "Cas", "Dirk"));

    @Test
    void everyPersonalLinkOpensTheSamePageWhetherItWasUsedOrNot() {
        var made = (MakeTickets.Making.Made) site.use(MakeTickets.class)
                .handle(running.wave(), Party.CUSTOMER, Map.of(GovernanceLevel.TACTICAL, 2), "Femke");
        people.addAll(made.sheet().tickets());
        people.addAll(running.invite(Party.SUPPLIER, "Sam", "Sofie"));
        var replaced = RunningWave.address(people.getFirst());
        people.set(
                0,
                site.use(ReissueLink.class).handle(people.getFirst(), "Femke").orElseThrow());
        var anna = stranger.begun(RunningWave.address(people.getFirst()));
        for (int used : new int[] {0, 1, 2, 4, 6}) {
            running.answerAll(people.get(used), _ -> 3);
            site.use(SubmitResponse.class).handle(people.get(used));
        }
        close();

        var pages =
                people.stream().map(one -> outcome(stranger, one)).distinct().toList();
        assertThat(pages).hasSize(1).contains(outcome(anna, people.getFirst()));
        assertThat(pages.getFirst())
                .contains(
                        "Autumn: no results yet",
                        "as soon as both sponsors have approved",
                        "whether they answered or not")
                .contains("Keep your link: after the release it opens the overview.")
                .doesNotContain("Anna", "Sofie", "Carla");
        assertThat(stranger.get(replaced).status())
                .as("a link that was replaced")
                .isEqualTo(404);
        var ticket = people.get(5).link().orElseThrow();
        assertThat(stranger.get("/t/" + ticket).location()).endsWith("/a/" + ticket);
        agree(Party.CUSTOMER);
        assertThat(outcome(stranger, people.get(3)))
                .as("who has agreed is for the sponsors to tell")
                .isEqualTo(pages.getFirst());
    }

    @Test
    void whoeverWasAskedIsToldBeforehandWhatTheLinkWillOpen() {
        assertThat(stranger.get(RunningWave.address(people.getFirst())).body())
                .contains("After the release, your link opens the overview of the results of both parties.");
        assertThat(stranger.get("/r/" + people.getFirst().link().orElseThrow()).status())
                .as("while answers are accepted")
                .isEqualTo(404);
    }

    @Test
    void ofWhatHasNothingToShowTheLinkSaysSo() {
        close();

        assertThat(outcome(stranger, people.getFirst()))
                .contains("Autumn: no results", "so there will be no results")
                .doesNotContain("Keep your link", "sponsors");
    }

    @Test
    void anObserverReadsWhatIsAwaitedAndIsNotRefused() {
        var collaboration = running.wave().terms().collaboration();
        var observer = site.signedIn(running.workspace(), new Role.Observer(collaboration));
        var results = ResultAddresses.of(running.wave()).results();

        assertThat(observer.get(results.replace("/results", "")).location()).endsWith(results);
        assertThat(observer.get(results).body()).contains("Autumn: no results yet", "People can answer until");
        for (var page : List.of(
                "/workspaces/" + running.workspace(), CollaborationAddresses.of(running.workspace(), collaboration))) {
            assertThat(observer.get(page).body()).contains("href=\"" + results + "\"", "Open until");
        }
        people.forEach(one -> {
            running.answerAll(one, _ -> 3);
            site.use(SubmitResponse.class).handle(one);
        });
        close();
        assertThat(observer.get(results).body())
                .contains("Nobody has seen any of them yet", "both sponsors have approved");
    }

    @Test
    void onceReleasedEveryLinkOpensTheOverviewWhereThatWasSettled() {
        people.addAll(running.invite(Party.SUPPLIER, "Sofie"));
        for (int used : new int[] {0, 1, 2, 4}) {
            running.answerAll(people.get(used), _ -> 3);
            site.use(SubmitResponse.class).handle(people.get(used));
        }
        close();
        agree(Party.CUSTOMER);
        agree(Party.SUPPLIER);

        var pages = people.stream()
                .map(one -> one.link().orElseThrow())
                .map(link -> {
                    assertThat(stranger.get("/r/" + link).location()).endsWith("/r/" + link + "/results");
                    for (var more : List.of("/results/aspects/strategy", "/results/figures")) {
                        assertThat(stranger.get("/r/" + link + more).location()).endsWith("/r/" + link + "/results");
                    }
                    return stranger.get("/r/" + link + "/results").body().replace(link, "LINK");
                })
                .distinct()
                .toList();
        assertThat(pages).hasSize(1);
        assertThat(pages.getFirst())
                .contains("<svg", "Handelshuis", "Noord IT")
                .doesNotContain("/workspaces/", "/aspects/", "/figures", "Anna", "Sofie");
    }

    @Test
    void whereEverythingWasSettledTheLinkOpensAspectsAndFiguresAsWell() {
        var wave = released(ForRespondents.EVERYTHING);
        var at = "/r/" + link(wave);

        assertThat(stranger.get(at + "/results").body())
                .contains(at + "/results/aspects/", at + "/results/figures")
                .doesNotContain("/workspaces/");
        assertThat(stranger.get(at + "/results/aspects/people").body())
                .contains("So it is", at + "/results/aspects/")
                .doesNotContain("/workspaces/");
        assertThat(stranger.get(at + "/results/figures").body()).doesNotContain("/workspaces/", "results.json");
        assertThat(stranger.get(at + "/results/aspects/weather").status()).isEqualTo(404);
    }

    @Test
    void whereNothingWasSettledTheLinkSaysOnlyThatTheResultsAreOut() {
        var wave = released(ForRespondents.NOTHING);
        var at = "/r/" + link(wave);

        assertThat(stranger.get(at).body())
                .contains("Autumn: results released", "Your link does not open them.")
                .doesNotContain("<svg");
        for (var page : List.of("/results", "/results/aspects/people", "/results/figures")) {
            assertThat(stranger.get(at + page).location()).endsWith(at);
        }
    }

    private SiteWave released(ForRespondents seen) {
        var wave = SiteWave.planned(
                        site,
                        Terms.of(new Disclosure.Open(), new Disclosure.Open()).showing(seen))
                .opened();
        for (Party party : Party.values()) {
            wave.said(party, "people", 3, List.of("So it is"));
        }
        return wave.closed().revealed();
    }

    private String link(SiteWave wave) {
        return site
                .use(FindInvitation.class)
                .of(wave.workspace(), wave.found().terms().id())
                .stream()
                .flatMap(one -> one.link().stream())
                .findFirst()
                .orElseThrow();
    }

    private String outcome(Browser browser, Invitation invitation) {
        var address = browser.get(RunningWave.address(invitation)).location();
        var link = invitation.link().orElseThrow();
        assertThat(address).endsWith("/r/" + link);
        var page = browser.get(address);
        assertThat(page.status()).isEqualTo(200);
        return page.body().replace(link, "LINK");
    }

    private void close() {
        var terms = running.wave().terms();
        assertThat(site.use(CloseWave.class).handle(terms.workspace(), terms.id(), "Femke"))
                .isPresent();
    }

    private void agree(Party party) {
        var terms = running.wave().terms();
        assertThat(site.use(RevealWave.class)
                        .agree(terms.workspace(), terms.id(), party, new Signatory("Carla", "carla@example.org")))
                .isPresent();
    }
}
