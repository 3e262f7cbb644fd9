package nl.samenspel.assessment.web;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Module;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.RevealWave;
import nl.samenspel.assessment.StartAnswering;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.invitation.InvitePeople;
import nl.samenspel.invitation.InvitePeople.Inviting;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.FindModel;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.Draft;
import nl.samenspel.response.TakeOverResponses;
import nl.samenspel.result.CloseWave;
import org.junit.jupiter.api.Test;

class WavesSectionTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    private final Site site = Site.running();
    private final WorkspaceId workspace = site.workspace("Waves").id();
    private final Collaboration trade = site.use(StartCollaboration.class)
            .handle(workspace, Description.between("Trade", "Customer", "Supplier"), "Anna");
    private final String page = "/workspaces/" + workspace + "/collaborations/" + trade.id();

    @Test
    void aCollaborationWithoutWavesTeachesAndOffersToPlanOneToWhoMay() {
        var facilitator = site.signedIn(workspace, new Role.Facilitator()).get(page);
        var observer = site.signedIn(workspace, new Role.Observer(trade.id())).get(page);

        assertThat(facilitator.body()).contains("Every assessment is listed here", "href=\"" + page + "/waves/new\"");
        assertThat(observer.body()).contains("Every assessment is listed here").doesNotContain("/waves/new");
    }

    @Test
    void theMirrorIsProposedBetweenTwoOrganisationsFromTheFirstMeasurementOn() {
        var facilitator = site.signedIn(workspace, new Role.Facilitator());
        assertThat(facilitator.get(page + "/waves/new").body())
                .containsPattern("value=\"benefit\"[^>]*checked")
                .containsPattern("value=\"mirror\"[^>]*checked");

        plan("Spring");
        assertThat(facilitator.get(page + "/waves/new").body()).containsPattern("value=\"mirror\"[^>]*checked");
    }

    @Test
    void theMirrorIsNotProposedWithinOneOrganisation() {
        assertThat(Module.usual(Kind.INTERNAL)).containsExactly(Module.BENEFIT);
    }

    @Test
    void wavesSayHowItStandsWithThemAndLeadWhereTheVisitorMayGo() {
        var planned = plan("Spring <1>");
        var open = plan("Autumn");
        site.use(StartAnswering.class).handle(workspace, open.terms().id(), "Anna");

        var facilitator = site.signedIn(workspace, new Role.Facilitator()).get(page);
        var sponsor = site.signedIn(workspace, new Role.Sponsor(trade.id(), Party.CUSTOMER))
                .get(page);
        var observer = site.signedIn(workspace, new Role.Observer(trade.id())).get(page);

        for (var follower : List.of(facilitator, sponsor)) {
            assertThat(follower.body())
                    .contains(">Spring &lt;1&gt;</a>", "Planned, until", ">Autumn</a>", "Open until")
                    .contains(
                            "/waves/" + planned.terms().id(),
                            "/waves/" + open.terms().id());
        }
        assertThat(observer.body()).contains("/waves/" + open.terms().id() + "/results\">Autumn</a>");
    }

    @Test
    void observersAreLedToResultsOnceTheyAreRevealedAndToWhatIsAwaitedBefore() {
        var id = plan("Baseline").terms().id();
        site.use(StartAnswering.class).handle(workspace, id, "Anna");
        close(id);
        var observer = site.signedIn(workspace, new Role.Observer(trade.id()));

        var sponsor = site.signedIn(workspace, new Role.Sponsor(trade.id(), Party.CUSTOMER));

        var sealed = observer.get(page);
        assertThat(sponsor.get(page).body()).contains("your approval is needed");
        site.use(RevealWave.class).agree(workspace, id, Party.CUSTOMER, new Signatory("Carla", ""));
        assertThat(sponsor.get(page).body())
                .contains("results not yet released")
                .doesNotContain("your approval is needed");
        site.use(RevealWave.class).agree(workspace, id, Party.SUPPLIER, new Signatory("Sam", ""));
        var revealed = observer.get(page);

        assertThat(sealed.body()).contains("/waves/" + id + "/results\"");
        assertThat(revealed.body())
                .contains("Results released on", "href=\"/workspaces/" + workspace + "/waves/" + id + "/results\"")
                .contains("Release of the results of “Baseline” approved on behalf of Customer, by Carla");
    }

    @Test
    void fromTheCollaborationAndFromTheListOneIsAtTheResultsInOneStep() {
        var baseline = plan("Baseline").terms().id();
        var home = "/workspaces/" + workspace;
        site.use(StartAnswering.class).handle(workspace, baseline, "Anna");
        close(baseline);
        var facilitator = site.signedIn(workspace, new Role.Facilitator());
        assertThat(facilitator.get(home).body()).doesNotContain("/results");
        for (Party party : Party.values()) {
            site.use(RevealWave.class).agree(workspace, baseline, party, new Signatory("Carla", ""));
        }
        plan("Autumn");

        var results = "href=\"" + home + "/waves/" + baseline + "/results\"";
        assertThat(facilitator.get(page).body()).contains(results + ">Baseline</a>");
        for (var role : List.of(
                new Role.Facilitator(), new Role.Observer(trade.id()), new Role.Sponsor(trade.id(), Party.SUPPLIER))) {
            assertThat(site.signedIn(workspace, role).get(home).body())
                    .containsOnlyOnce(results + ">Results of “Baseline”</a>");
        }
    }

    @Test
    void theListNamesWhatIsUnderWayAndLeadsWhereTheVisitorMayGo() {
        var autumn = plan("Autumn").terms().id();
        site.use(StartAnswering.class).handle(workspace, autumn, "Anna");
        var home = "/workspaces/" + workspace;

        for (var follower : List.of(new Role.Facilitator(), new Role.Sponsor(trade.id(), Party.SUPPLIER))) {
            assertThat(site.signedIn(workspace, follower).get(home).body())
                    .contains("/waves/" + autumn
                            + "\">Autumn · Open until Thursday 31 December 2026, 24:00 (Amsterdam time)</a>");
        }
        assertThat(site.signedIn(workspace, new Role.Observer(trade.id()))
                        .get(home)
                        .body())
                .contains("/waves/" + autumn + "/results\">Autumn · Open until Thursday 31 December 2026");
    }

    private Wave plan(String name) {
        var everybody = new WaveDraft.PartyDraft(new Disclosure.Anonymous(5), 8);
        var draft = new WaveDraft(
                name,
                ModelVersion.of("eraneos-1"),
                Questionnaire.CORE,
                Weighting.PER_LEVEL,
                RevealRule.BOTH_SPONSORS,
                ForRespondents.OVERVIEW,
                LAST_DAY,
                new PerParty<>(everybody, everybody));
        return switch (site.use(PlanWave.class).handle(workspace, trade.id(), draft, "Femke")) {
            case Planning.Accepted(var wave) -> wave;
            case Planning.Refused _, Planning.AlreadyStarted _ -> throw new IllegalStateException(name);
        };
    }

    /** After five people of the customer have answered. */
    private void close(WaveId id) {
        var open = (Wave.Open) site.use(FindWave.class).handle(workspace, id).orElseThrow();
        var people = IntStream.range(0, 5)
                .mapToObj(number ->
                        new Person("", number + "@" + id + ".example.org", Party.CUSTOMER, GovernanceLevel.TACTICAL))
                .toList();
        var invited = (Inviting.Invited) site.use(InvitePeople.class).handle(open, people, "Femke");
        var asked = site.use(FindModel.class).handle(open.terms().model()).instrument();
        var answers = open.terms().questionnaire().asked(asked).stream()
                .collect(toMap(question -> question, _ -> (Answer) Answer.rated(3)));
        site.use(TakeOverResponses.class)
                .handle(
                        open,
                        invited.invitations().stream().collect(toMap(one -> one, _ -> new Draft(answers, Map.of()))));
        assertThat(site.use(CloseWave.class).handle(workspace, id, "Anna"))
                .get()
                .isInstanceOf(Wave.Sealed.class);
    }
}
