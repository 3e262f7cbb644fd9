package nl.samenspel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.samenspel.account.AcceptWelcome.Introduction;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

class SigningInTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    static final Signatory ANNE = new Signatory("Anne", "anne@example.org");
    private static final Introduction ANNA =
            new Introduction("Anna de Wit", "Anna@Example.org", "Trading company", "een lange zin hier");

    @OnBothDatabases
    void theFirstAdministratorComesInByAOneTimeLinkAndLaterByPassword(Database database) {
        var house = new House(database, MONDAY);
        var link = house.inviteAdministrator.handle().orElseThrow();

        var welcomed = house.acceptWelcome.handle(link, ANNA);

        var visitor = house.visitor(welcomed).orElseThrow();
        assertThat(visitor.name()).isEqualTo("Anna de Wit");
        assertThat(visitor.grants()).extracting(Grant::role).containsExactly(new Role.Administrator());
        assertThat(house.acceptWelcome.handle(link, ANNA)).isEqualTo(new AcceptWelcome.LinkExpired());
        assertThat(house.inviteAdministrator.handle()).isEmpty();
        assertThat(house.signIn.handle("ANNA@example.org ", ANNA.password(), Client.unknown()))
                .isInstanceOf(SignIn.SignedIn.class);
        assertThat(house.signIn.handle("anna@example.org", "een lange zin daar", Client.unknown()))
                .isEqualTo(new SignIn.Refused());
        assertThat(house.signIn.handle("nobody@example.org", "", Client.unknown()))
                .isEqualTo(new SignIn.Refused());
    }

    @OnBothDatabases
    void linksAndSignInsEndInTime(Database database) {
        var link = new House(database, MONDAY).inviteAdministrator.handle().orElseThrow();
        var tooLate = new House(database, MONDAY.plus(Duration.ofHours(25)));
        assertThat(tooLate.acceptWelcome.handle(link, ANNA)).isEqualTo(new AcceptWelcome.LinkExpired());

        var another = tooLate.inviteAdministrator.handle().orElseThrow();
        var welcomed = tooLate.acceptWelcome.handle(another, ANNA);
        assertThat(tooLate.visitor(welcomed)).isPresent();
        assertThat(new House(database, MONDAY.plus(Duration.ofDays(16))).visitor(welcomed))
                .isEmpty();
    }

    @OnBothDatabases
    void signingOutEndsTheSignIn(Database database) {
        var house = new House(database, MONDAY);
        var welcomed =
                house.acceptWelcome.handle(house.inviteAdministrator.handle().orElseThrow(), ANNA);

        house.signOut.handle(((AcceptWelcome.Welcomed) welcomed).token());

        assertThat(house.visitor(welcomed)).isEmpty();
    }

    @OnBothDatabases
    void peopleGetRolesAndLoseThemButTheLastAdministratorStays(Database database) {
        var house = new House(database, MONDAY);
        var administrator = house.visitor(house.acceptWelcome.handle(
                        house.inviteAdministrator.handle().orElseThrow(), ANNA))
                .orElseThrow();
        var workspace = administrator.workspaces().getFirst();
        var sponsor = new Role.Sponsor(new CollaborationId(UUID.randomUUID()), Party.SUPPLIER);

        var link = house.welcomed(workspace, sponsor);
        var bram =
                house.visitor(house.acceptWelcome.handle(link, new Introduction("Bram", "", "", "nog een lange zin")));

        assertThat(bram.orElseThrow().grants()).containsExactly(new Grant(workspace, sponsor));
        assertThat(house.members.grant(workspace, "Bram", "bram@example.org", sponsor, ANNE))
                .isEqualTo(new ManageMembers.Granting.Given());
        assertThat(house.members.list(workspace)).hasSize(2);
        assertThat(house.members.revoke(workspace, house.grantOf(workspace, new Role.Administrator()), ANNE))
                .isEqualTo(ManageMembers.Revocation.LAST_ADMINISTRATOR_STAYS);
        assertThat(house.members.revoke(workspace, house.grantOf(workspace, sponsor), ANNE))
                .isEqualTo(ManageMembers.Revocation.REVOKED);
        assertThat(house.members.list(workspace)).extracting(Member::role).containsExactly(new Role.Administrator());
    }

    @OnBothDatabases
    void aRoleInAnotherWorkspaceWaitsForWhoeverHasBothTheLinkAndTheAccount(Database database) {
        var house = new House(database, MONDAY);
        var theirs = house.workspaces.start("Theirs", false).id();
        var ours = house.workspaces.start("Ours", false).id();
        var made = house.acceptWelcome.handle(
                house.welcomed(theirs, new Role.Facilitator()),
                new Introduction("Not Bram", "", "", "een lange zin van een ander"));
        var impostor = house.visitor(made).orElseThrow();

        var offered = house.members.grant(ours, "Bram", "bram@example.org", new Role.Administrator(), ANNE);

        assertThat(house.visitor(made).orElseThrow().grants())
                .containsExactly(new Grant(theirs, new Role.Facilitator()));
        assertThat(house.members.list(ours)).isEmpty();
        var link = ((ManageMembers.Granting.Offered) offered).token();
        assertThat(house.acceptWelcome.find(link)).isEmpty();
        assertThat(house.takeOffer.handle(link, new AccountId(UUID.randomUUID())))
                .isEqualTo(new TakeOffer.Gone());
        assertThat(house.takeOffer.handle("another", impostor.account())).isEqualTo(new TakeOffer.Gone());
        assertThat(house.takeOffer.handle(link, impostor.account())).isEqualTo(new TakeOffer.Taken(ours));
        assertThat(house.takeOffer.handle(link, impostor.account())).as("once").isEqualTo(new TakeOffer.Gone());
        assertThat(house.visitor(made).orElseThrow().grants()).contains(new Grant(ours, new Role.Administrator()));
    }

    @OnBothDatabases
    void usingOneLinkEndsTheOthersSoThatAnOldMailOpensNothing(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Trade", false).id();
        var first = house.welcomed(workspace, new Role.Facilitator());
        var grant = house.members.list(workspace).getFirst().grant();

        var second = ((RenewLink.Renewed) house.renewLink.handle(workspace, grant, ANNE)).token();

        assertThat(house.acceptWelcome.find(first)).isEmpty();
        assertThat(house.acceptWelcome.handle(second, ANNA)).isInstanceOf(AcceptWelcome.Welcomed.class);
        assertThat(house.acceptWelcome.find(second)).isEmpty();
        assertThat(house.renewLink.handle(workspace, new GrantId(UUID.randomUUID()), ANNE))
                .isEqualTo(new RenewLink.NoSuchMember());
    }

    @OnBothDatabases
    void anotherPasswordEndsEverySignInAndLinkOfBefore(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Trade", false).id();
        var link = house.welcomed(workspace, new Role.Facilitator());
        var before = house.acceptWelcome.handle(link, ANNA);
        var bram = house.visitor(before).orElseThrow().account();
        var unused = house.renewLink.handle(
                workspace, house.members.list(workspace).getFirst().grant(), ANNE);

        var wrong = house.account.changePassword(bram, "not mine", "een heel andere zin");
        var changed = house.account.changePassword(bram, ANNA.password(), "een heel andere zin");

        assertThat(wrong).isEqualTo(new ManageAccount.WrongPassword());
        assertThat(changed).isInstanceOf(ManageAccount.Changed.class);
        assertThat(house.visitor(before)).isEmpty();
        assertThat(house.acceptWelcome.find(((RenewLink.Renewed) unused).token()))
                .isEmpty();
        assertThat(house.findVisitor.handle(((ManageAccount.Changed) changed).token()))
                .isPresent();
        assertThat(house.signIn.handle("bram@example.org", "een heel andere zin", Client.unknown()))
                .isInstanceOf(SignIn.SignedIn.class);
    }

    @OnBothDatabases
    void theDemonstrationIsEnteredWithoutPasswordUntilItIsThrownAway(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Demonstration", true);
        house.members.grant(workspace.id(), "Fleur", "fleur@demonstration.invalid", new Role.Facilitator(), ANNE);
        var grant = house.members.list(workspace.id()).getFirst().grant();

        assertThat(house.enterDemonstration.handle(grant)).isPresent();
        house.workspaces.removeDemonstration();

        assertThat(house.enterDemonstration.handle(grant)).isEmpty();
        assertThat(house.workspaces.list()).isEmpty();
        assertThat(house.members.list(workspace.id())).isEmpty();
    }
}
