package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.draft;
import static nl.samenspel.HouseWaves.invite;
import static nl.samenspel.HouseWaves.join;
import static nl.samenspel.schema.Tables.INVITATION;
import static nl.samenspel.schema.Tables.OUTCOME_LINK;
import static nl.samenspel.schema.Tables.ROLE_OFFER;
import static nl.samenspel.schema.Tables.TOKEN;
import static nl.samenspel.schema.Tables.WAVE_PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Role;
import nl.samenspel.account.RoleOffer;
import nl.samenspel.account.Signatory;
import nl.samenspel.account.TakeOffer;
import nl.samenspel.account.Workspace;
import nl.samenspel.assessment.PlanWave;
import nl.samenspel.assessment.Planning;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.SwitchOffSharedLink;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.WaveDraft;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.HideCollaboration;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.exchange.RemoveHidden;
import nl.samenspel.invitation.FindLinkedWave;
import nl.samenspel.invitation.LinkOpening;
import nl.samenspel.invitation.LinkedWave;
import nl.samenspel.invitation.MakeTickets;
import nl.samenspel.invitation.OpenLink;
import nl.samenspel.invitation.ReissueLink;
import nl.samenspel.invitation.WithdrawInvitation;
import nl.samenspel.invitation.WithdrawTickets;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** Whatever is made or taken back: the links that lead somewhere are those that open something there. */
class LinksTest {

    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(3);
    private static final Signatory FEMKE = new Signatory("Femke", "femke@example.org");
    private static final Role FACILITATOR = new Role.Facilitator();

    @OnBothDatabases
    void linksOfAMeasurementLeadSomewhereUntilTheyAreTakenBack(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = HouseWaves.open(house, ANONYMOUS, ANONYMOUS, RevealRule.FACILITATOR, 3);
            assertThat(leading(database)).as("shared links").hasSize(2);

            var people = invite(house, wave, 3);
            join(house, wave, Party.SUPPLIER, "Gus");
            var made = (MakeTickets.Making.Made) house.use(MakeTickets.class)
                    .handle(wave, Party.CUSTOMER, Map.of(GovernanceLevel.TACTICAL, 4), "Femke");
            assertThat(leading(database)).hasSize(2 + 6 + 1 + 4);

            assertThat(house.use(WithdrawTickets.class)
                            .handle(wave, made.sheet().number(), "Femke"))
                    .isTrue();
            assertThat(house.use(WithdrawInvitation.class).handle(people.getFirst(), "Femke"))
                    .isEqualTo(WithdrawInvitation.Outcome.WITHDRAWN);
            HouseWaves.answerAll(house, people.get(1), 3);
            for (int number : List.of(1, 2)) {
                assertThat(house.use(ReissueLink.class).handle(people.get(number), "Femke"))
                        .isPresent();
                assertThat(opening(house, people.get(number).link())).isInstanceOf(LinkOpening.Unknown.class);
            }
            assertThat(leading(database)).hasSize(2 + 5 + 1);

            house.use(SwitchOffSharedLink.class).handle(wave, Party.CUSTOMER, "Femke");
            assertThat(leading(database)).hasSize(1 + 5 + 1);

            HouseWaves.end(house, wave);
            assertThat(leading(database))
                    .as("the shared link says that it is closed, the others what came of it")
                    .hasSize(1 + 5 + 1);
            var unused = people.getLast().link();
            assertThat(opening(house, unused)).isInstanceOf(LinkOpening.Unknown.class);
            assertThat(house.use(FindLinkedWave.class).handle(unused.orElseThrow()))
                    .contains(new LinkedWave(
                            wave.terms().workspace(), wave.terms().id()));

            remove(house, wave);
            assertThat(leading(database)).isEmpty();
        }
    }

    private static LinkOpening opening(House house, Optional<String> link) {
        return house.use(OpenLink.class).handle(link.orElseThrow(), Optional.empty());
    }

    @OnBothDatabases
    void linksOfPlansAndOfWhatIsRemovedLeadNowhere(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var running = HouseWaves.open(house, ANONYMOUS, ANONYMOUS, RevealRule.FACILITATOR, 3);
            invite(house, running, 3);
            assertThat(leading(database)).hasSize(2 + 6);

            var plan = plan(house, running.terms().workspace());
            assertThat(leading(database)).hasSize(2 + 6 + 2);
            assertThat(house.use(PlanWave.class).change(plan, terms())).isInstanceOf(Planning.Accepted.class);
            assertThat(leading(database)).hasSize(2 + 6 + 2);
            assertThat(house.use(PlanWave.class).discard(plan, "Femke")).isTrue();
            assertThat(leading(database)).hasSize(2 + 6);

            remove(house, running);
            assertThat(leading(database)).isEmpty();
        }
    }

    private static Wave.Planned plan(House house, WorkspaceId workspace) {
        var collaboration = house.use(StartCollaboration.class)
                .handle(workspace, Description.between("Other", "Handelshuis", "Noord IT"), "Femke");
        return ((Planning.Accepted) house.use(PlanWave.class).handle(workspace, collaboration.id(), terms(), "Femke"))
                .wave();
    }

    private static WaveDraft terms() {
        return draft(ANONYMOUS, ANONYMOUS, RevealRule.FACILITATOR, 3);
    }

    private static void remove(House house, Wave.Open running) {
        var terms = running.terms();
        house.use(HideCollaboration.class).handle(terms.workspace(), terms.collaboration());
        house.use(RemoveHidden.class).handle();
        assertThat(house.use(FindCollaboration.class).all(terms.workspace()))
                .extracting(Collaboration::id)
                .doesNotContain(terms.collaboration());
    }

    @OnBothDatabases
    void linksOfOfferedRolesLeadSomewhereUntilTheyAreTakenOrWithdrawnOrTooOld(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var home = house.use(ManageWorkspaces.class).start("Home", false);
            var demonstration = house.use(ManageWorkspaces.class).start("Shown", true);
            granted(house, home, "ann");
            granted(house, demonstration, "bob");

            var other = house.use(ManageWorkspaces.class).start("Other", false);
            var taken = offered(house, other, "ann");
            assertThat(offered(house, other, "ann")).as("in place of the first").isNotEqualTo(taken);
            offered(house, other, "bob");
            offered(house, demonstration, "ann");
            assertThat(leading(database)).hasSize(3);

            house.use(ManageWorkspaces.class).removeDemonstration();
            assertThat(leading(database))
                    .as("nobody is left whom the others are for")
                    .hasSize(1);

            var again = offered(house, other, "ann");
            var ann = house.use(TakeOffer.class)
                    .find(again)
                    .map(RoleOffer::account)
                    .orElseThrow();
            assertThat(house.use(TakeOffer.class).handle(again, ann.id())).isInstanceOf(TakeOffer.Taken.class);
            assertThat(leading(database)).isEmpty();
        }
    }

    private static void granted(House house, Workspace workspace, String name) {
        assertThat(grant(house, workspace, name)).isInstanceOf(ManageMembers.Granting.Welcomed.class);
    }

    private static String offered(House house, Workspace workspace, String name) {
        return ((ManageMembers.Granting.Offered) grant(house, workspace, name)).token();
    }

    private static ManageMembers.Granting grant(House house, Workspace workspace, String name) {
        return house.use(ManageMembers.class).grant(workspace.id(), name, name + "@example.org", FACILITATOR, FEMKE);
    }

    /** The fingerprints of all links that lead somewhere: just those that open something there. */
    private static List<String> leading(Database database) {
        var sql = database.sql();
        return database.transactions().read(() -> {
            var leading = sql.select(TOKEN.TOKEN_HASH, TOKEN.KIND, TOKEN.WORKSPACE_ID)
                    .from(TOKEN)
                    .fetch(row -> row.value1() + row.value2() + row.value3());
            var opening = Stream.of(
                            sql.select(INVITATION.LINK, INVITATION.WORKSPACE_ID)
                                    .from(INVITATION)
                                    .where(INVITATION.LINK.isNotNull())
                                    .fetch(row -> Secrets.fingerprint(row.value1()) + "invitation" + row.value2()),
                            sql.select(WAVE_PARTY.SHARED_LINK, WAVE_PARTY.WORKSPACE_ID)
                                    .from(WAVE_PARTY)
                                    .where(WAVE_PARTY.SHARED_LINK.isNotNull())
                                    .fetch(row -> Secrets.fingerprint(row.value1()) + "shared-link" + row.value2()),
                            sql.select(OUTCOME_LINK.TOKEN_HASH, OUTCOME_LINK.WORKSPACE_ID)
                                    .from(OUTCOME_LINK)
                                    .fetch(row -> row.value1() + "outcome" + row.value2()),
                            sql.select(ROLE_OFFER.TOKEN_HASH, ROLE_OFFER.WORKSPACE_ID)
                                    .from(ROLE_OFFER)
                                    .fetch(row -> row.value1() + "role-offer" + row.value2()))
                    .flatMap(List::stream)
                    .toList();
            assertThat(leading).containsExactlyInAnyOrderElementsOf(opening);
            return leading;
        });
    }
}
