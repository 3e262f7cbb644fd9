package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.account.FindSponsors;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.collaboration.TimelineEntry;
import nl.samenspel.invitation.Admission;
import nl.samenspel.invitation.Binding;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Invitations;
import nl.samenspel.invitation.JoinWave;
import nl.samenspel.invitation.WithdrawInvitation;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.LevelMix;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.response.Draft;
import nl.samenspel.response.ReadDraft;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.Saving;
import nl.samenspel.result.CloseWave;
import nl.samenspel.result.OpenResults;
import nl.samenspel.result.Reveal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was kept by an earlier version is there after the next start, and means the same. */
class OldDatabasesTest {

    private static final String NOW = "2026-11-24T09:00:00Z";
    private static final WorkspaceId WORKSPACE = new WorkspaceId(id("01"));
    private static final CollaborationId COLLABORATION = new CollaborationId(id("02"));

    @ParameterizedTest
    @EnumSource
    void peopleKeepTheirLinksAndWhatTheyAnsweredAndNobodyWhoJoinedIsTakenForAsked(OldDatabase kind) throws IOException {
        try (var database = kind.ofVersion("07");
                var house = House.on(database, NOW)) {
            var people = house.use(FindInvitation.class).of(WORKSPACE, wave("12"));

            assertThat(people)
                    .extracting(
                            one -> one.person().name(), Invitation::admission, Invitation::answered, Invitation::link)
                    .containsExactlyInAnyOrder(
                            tuple("Cas", Admission.INVITED, true, Optional.of("link-cas")),
                            tuple("Dee", Admission.INVITED, false, Optional.of("link-dee")),
                            tuple("Eva", Admission.JOINED, true, Optional.of("link-eva")));
            assertThat(people).allSatisfy(one -> assertThat(one.admittedOn()).isEmpty());
            assertThat(draft(house, people, "Cas"))
                    .isEqualTo(new Draft(
                            Map.of(
                                    importance(),
                                    Answer.rated(4),
                                    Question.whole("strategy", Measure.ACTUAL),
                                    Answer.doNotKnow()),
                            Map.of("strategy", "Plans reach us late")));
            assertThat(draft(house, people, "Eva"))
                    .isEqualTo(new Draft(Map.of(importance(), Answer.rated(2)), Map.of()));
            assertThat(database.transactions()
                            .read(() -> house.use(Invitations.class).behind("link-cas"))
                            .orElseThrow()
                            .binding())
                    .contains(new Binding("device-cas", "code-cas"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOpenWaveGoesOnAsItWasAnnounced(OldDatabase kind) throws IOException {
        try (var database = kind.ofVersion("07");
                var house = House.on(database, NOW)) {
            var open = (Wave.Open) found(house, "12");
            var dee = named(house.use(FindInvitation.class).of(WORKSPACE, wave("12")), "Dee");
            assertThat(open.terms().zone())
                    .as("the last day ended at midnight there")
                    .hasToString("UTC");
            assertThat(open.terms().closesOn()).isEqualTo(LocalDate.of(2026, 12, 1));
            assertThat(found(house, "13").terms().zone()).hasToString("Europe/Amsterdam");

            var shared = house.use(FindWave.class).behind("shared-2c").orElseThrow();
            assertThat(house.use(JoinWave.class).handle(shared, Secrets.token(), "Fem", GovernanceLevel.OPERATIONAL))
                    .isInstanceOf(JoinWave.Joining.Joined.class);
            assertThat(house.use(SaveAnswer.class).answers(dee, open.terms(), Map.of(importance(), Answer.rated(5))))
                    .isEqualTo(Saving.SAVED);
            assertThat(house.use(WithdrawInvitation.class).handle(dee, "Femke"))
                    .as("nobody knows on which day she was invited")
                    .isEqualTo(WithdrawInvitation.Outcome.WOULD_TELL);
            assertThat(house.use(CloseWave.class).handle(WORKSPACE, wave("12"), "Femke"))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasRevealedOrAgreedStands(OldDatabase kind) throws IOException {
        try (var database = kind.ofVersion("07");
                var house = House.on(database, NOW)) {
            var shown = house.use(OpenResults.class).handle((Wave.Revealed) found(house, "10"));
            var customer = shown.result().party(Party.CUSTOMER);
            assertThat(customer.invited()).isEqualTo(13);
            assertThat(customer.respondents()).isEqualTo(12);
            assertThat(customer.joined()).isZero();
            assertThat(customer.aspect("strategy")
                            .measure(Measure.IMPORTANCE)
                            .shown()
                            .orElseThrow()
                            .distribution()
                            .orElseThrow()
                            .perLevel())
                    .containsExactly(0, 0, 0, 6, 6);
            assertThat(shown.findings().between("strategy", Measure.IMPORTANCE)).hasValueSatisfying(gap -> {
                assertThat(gap.claim()).isEqualTo(Claim.SHOWN);
                assertThat(gap.levels()).isEqualTo(LevelMix.ALIKE);
                assertThat(gap.isClaimDespiteLevels()).isFalse();
            });

            var sealed = (Wave.Sealed) found(house, "11");
            assertThat(sealed.agreements()).containsOnlyKeys(Party.CUSTOMER);
            assertThat(Objects.requireNonNull(sealed.agreements().get(Party.CUSTOMER))
                            .by())
                    .isEqualTo(new Signatory("Ann", ""));
            assertThat(house.use(Reveal.class).withdraw(sealed, Party.CUSTOMER, new Signatory("Ann", "")))
                    .isPresent();
            assertThat(house.use(ReadTimeline.class)
                            .latest(WORKSPACE, COLLABORATION, Integer.MAX_VALUE)
                            .entries()
                            .getLast())
                    .satisfies(entry -> {
                        assertThat(entry.actor()).isEqualTo(new Signatory("Femke", ""));
                        assertThat(entry.people()).contains(new TimelineEntry.People(Party.CUSTOMER, 1));
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void sponsorsCountAsTheyDidAndWhoeverComesAfterOneWhoHasSpokenIsNotTheFirst(OldDatabase kind) throws IOException {
        try (var database = kind.ofVersion("07");
                var house = House.on(database, NOW)) {
            assertThat(sponsors(house).counting())
                    .extracting(member -> member.account().email())
                    .containsExactlyInAnyOrder("ann@example.org", "bob@example.org");

            var members = house.use(ManageMembers.class);
            var femke = new Signatory("Femke", "femke@example.org");
            sponsors(house).counting().forEach(sponsor -> {
                var _ = members.revoke(WORKSPACE, sponsor.grant(), femke);
            });
            for (Party party : Party.values()) {
                var role = new Role.Sponsor(COLLABORATION, party);
                var _ = members.grant(WORKSPACE, "Later", "later-" + party.slug() + "@example.org", role, femke);
            }

            assertThat(sponsors(house).waitingFor(Party.CUSTOMER))
                    .as("Ann has had a password, so she may have spoken")
                    .hasSize(1);
            assertThat(sponsors(house).countingFor(Party.SUPPLIER))
                    .as("Bob has never signed in")
                    .hasSize(1);
        }
    }

    private static FindSponsors.Sponsors sponsors(House house) {
        return house.use(FindSponsors.class).handle(WORKSPACE, COLLABORATION);
    }

    private static Question importance() {
        return Question.whole("strategy", Measure.IMPORTANCE);
    }

    private static Draft draft(House house, List<Invitation> people, String name) {
        return house.use(ReadDraft.class).handle(named(people, name));
    }

    private static Invitation named(List<Invitation> people, String name) {
        return people.stream()
                .filter(one -> one.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Wave found(House house, String number) {
        return house.use(FindWave.class).handle(WORKSPACE, wave(number)).orElseThrow();
    }

    private static WaveId wave(String number) {
        return new WaveId(id(number));
    }

    private static UUID id(String number) {
        return UUID.fromString("00000000-0000-7000-8000-0000000000" + number);
    }
}
