package nl.samenspel.account;

import static nl.samenspel.account.SigningInTest.ANNE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.samenspel.account.ManageMembers.Granting;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** Consent is given by two people, neither of whom runs the measurement. */
class SpeakingForAPartyTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Duration WEEK = Standing.NOTICE;
    private static final Signatory SAM = new Signatory("Sam", "sam@example.org");

    private final CollaborationId trade = new CollaborationId(UUID.randomUUID());
    private final Role customer = new Role.Sponsor(trade, Party.CUSTOMER);
    private final Role supplier = new Role.Sponsor(trade, Party.SUPPLIER);

    @OnBothDatabases
    void nobodyBothRunsMeasurementsAndSpeaksForAPartyHoweverTheAddressIsSpelled(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Trade", false).id();
        for (Role leading : List.of(new Role.Administrator(), new Role.Facilitator())) {
            give(house, workspace, leading.slug() + "@example.org", leading);
        }
        give(house, workspace, "carla@example.org", customer);

        for (var same :
                List.of("facilitator@example.org", " Facilitator@Example.ORG ", "administrator+2@example.org")) {
            assertThat(grant(house, workspace, same, customer)).isEqualTo(new Granting.Refused(Clash.LEADS));
        }
        for (var same : List.of("carla@example.org", "\u200BCARLA+x@example.org")) {
            assertThat(grant(house, workspace, same, new Role.Facilitator()))
                    .isEqualTo(new Granting.Refused(Clash.SPEAKS));
            assertThat(grant(house, workspace, same, new Role.Administrator()))
                    .isEqualTo(new Granting.Refused(Clash.SPEAKS));
            assertThat(grant(house, workspace, same, supplier))
                    .isEqualTo(new Granting.Refused(Clash.SPEAKS_FOR_THE_OTHER));
        }
        assertThat(house.members.list(workspace)).hasSize(3);
        assertThat(grant(house, workspace, "carla@example.org", new Role.Observer(trade)))
                .isInstanceOf(Granting.Welcomed.class);
    }

    @OnBothDatabases
    void anOfferIsNotTakenByWhoHasTheOtherKindOfRoleMeanwhile(Database database) {
        var house = new House(database, MONDAY);
        var elsewhere = house.workspaces.start("Elsewhere", false).id();
        var ours = house.workspaces.start("Ours", false).id();
        var bram = signedIn(house, elsewhere, "bram@example.org", new Role.Facilitator());
        var speaking = ((Granting.Offered) grant(house, ours, "bram@example.org", customer)).token();
        var leading = ((Granting.Offered) grant(house, ours, "bram@example.org", new Role.Facilitator())).token();

        assertThat(house.takeOffer.handle(leading, bram.account())).isEqualTo(new TakeOffer.Taken(ours));
        assertThat(house.takeOffer.handle(speaking, bram.account())).isEqualTo(new TakeOffer.Refused(Clash.LEADS));

        assertThat(house.members.list(ours)).extracting(Member::role).containsExactly(new Role.Facilitator());
    }

    @OnBothDatabases
    void theFirstSponsorCountsAtOnceAndAnotherAWeekLater(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Trade", false).id();
        var first = signedIn(house, workspace, "carla@example.org", customer);
        var second = signedIn(house, workspace, "cleo@example.org", customer);

        assertThat(counts(house, first)).isTrue();
        assertThat(counts(house, second)).isFalse();
        assertThat(house.told.getLast().others()).containsExactly(new Signatory("Somebody", "carla@example.org"));
        assertThat(counts(new House(database, MONDAY.plus(WEEK).minusSeconds(1)), second))
                .isFalse();
        assertThat(counts(new House(database, MONDAY.plus(WEEK)), second)).isTrue();
    }

    @OnBothDatabases
    void whoeverComesAfterOneWhoSpokeIsNotTheFirst(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Trade", false).id();
        signedIn(house, workspace, "carla@example.org", customer);
        house.members.revoke(workspace, house.grantOf(workspace, customer), ANNE);

        assertThat(counts(house, signedIn(house, workspace, "cleo@example.org", customer)))
                .isFalse();
    }

    @OnBothDatabases
    void theOtherPartyMakesItCountAtOnceOrNotAtAll(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Trade", false).id();
        signedIn(house, workspace, "carla@example.org", customer);
        var cleo = signedIn(house, workspace, "cleo@example.org", customer);
        var grant = grantOf(house, workspace, "cleo@example.org");

        house.judgeSponsor.object(workspace, grant, SAM);
        var later = new House(database, MONDAY.plus(WEEK.multipliedBy(3)));
        assertThat(counts(later, cleo)).isFalse();
        assertThat(house.told.getLast().member().standing())
                .isInstanceOfSatisfying(
                        Standing.Objected.class,
                        objected -> assertThat(objected.by()).isEqualTo("Sam (sam@example.org)"));

        later.judgeSponsor.acknowledge(workspace, grant, SAM);
        assertThat(counts(later, cleo)).isTrue();
        later.judgeSponsor.object(workspace, grant, SAM);
        assertThat(counts(later, cleo)).as("once it counts").isTrue();
        assertThat(later.told).extracting(RoleChange::kind).containsExactly(RoleChange.Kind.ACKNOWLEDGED);
    }

    @OnBothDatabases
    void whoeverFollowsANewLinkOfASponsorDoesNotSpeakYet(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Trade", false).id();
        signedIn(house, workspace, "carla@example.org", customer);
        var link = renewed(house, workspace, "carla@example.org");

        var impostor = followed(house, link);

        assertThat(counts(house, impostor)).isFalse();
        assertThat(house.told.getLast().kind()).isEqualTo(RoleChange.Kind.LINK_RENEWED);
        assertThat(house.told.getLast().by()).isEqualTo(ANNE);
        assertThat(counts(new House(database, MONDAY.plus(WEEK)), impostor)).isTrue();
    }

    @OnBothDatabases
    void whoLostAFirstLinkGetsAnotherWithoutWaiting(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Trade", false).id();
        give(house, workspace, "carla@example.org", customer);

        assertThat(counts(house, followed(house, renewed(house, workspace, "carla@example.org"))))
                .isTrue();
    }

    @OnBothDatabases
    void theSponsorsOfBothPartiesAreNotReplacedAtTheSameTime(Database database) {
        var house = new House(database, MONDAY);
        var workspace = house.workspaces.start("Trade", false).id();
        signedIn(house, workspace, "carla@example.org", customer);
        var sam = signedIn(house, workspace, "sam@example.org", supplier);
        followed(house, renewed(house, workspace, "carla@example.org"));
        var ofSam = grantOf(house, workspace, "sam@example.org");

        assertThat(house.renewLink.handle(workspace, ofSam, ANNE)).isInstanceOf(RenewLink.NobodyLooksOn.class);
        assertThat(house.members.revoke(workspace, ofSam, ANNE)).isEqualTo(ManageMembers.Revocation.NOBODY_LOOKS_ON);
        assertThat(counts(house, sam)).isTrue();

        house.judgeSponsor.acknowledge(workspace, grantOf(house, workspace, "carla@example.org"), SAM);
        assertThat(house.renewLink.handle(workspace, ofSam, ANNE)).isInstanceOf(RenewLink.Renewed.class);
    }

    private static Granting grant(House house, WorkspaceId workspace, String email, Role role) {
        return house.members.grant(workspace, "Somebody", email, role, ANNE);
    }

    private static String give(House house, WorkspaceId workspace, String email, Role role) {
        return ((Granting.Welcomed) grant(house, workspace, email, role)).token();
    }

    private static Visitor signedIn(House house, WorkspaceId workspace, String email, Role role) {
        return followed(house, give(house, workspace, email, role));
    }

    private static Visitor followed(House house, String link) {
        var introduction = new AcceptWelcome.Introduction("Somebody", "", "", "een lange zin van iemand");
        return house.visitor(house.acceptWelcome.handle(link, introduction)).orElseThrow();
    }

    private static String renewed(House house, WorkspaceId workspace, String email) {
        return ((RenewLink.Renewed) house.renewLink.handle(workspace, grantOf(house, workspace, email), ANNE)).token();
    }

    private static GrantId grantOf(House house, WorkspaceId workspace, String email) {
        return house.members.list(workspace).stream()
                .filter(member -> member.account().email().equals(email))
                .findFirst()
                .orElseThrow()
                .grant();
    }

    /** Whether the sponsor, coming back at the time of the house, may agree. */
    private boolean counts(House house, Visitor visitor) {
        var role = visitor.grants().getFirst().role();
        var subject = Subject.of(visitor.workspaces().getFirst())
                .in(trade)
                .party(role.party().orElseThrow());
        var now = new Visitor(visitor.account(), visitor.name(), visitor.email(), house.grants(visitor.account()));
        assertThat(now.may(Act.SEE_SEALED, subject)).isEqualTo(now.may(Act.AGREE_TO_REVEAL, subject));
        return now.may(Act.AGREE_TO_REVEAL, subject);
    }
}
