package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.account.RoleOffer;
import nl.samenspel.account.TakeOffer;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.Waves.SharedLink;
import nl.samenspel.invitation.Admission;
import nl.samenspel.invitation.Binding;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.Invitations;
import nl.samenspel.invitation.Tries;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.InvitationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;
import nl.samenspel.response.Answers;
import nl.samenspel.response.Draft;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Links that were made while they stood in the tables of their workspace alone open what they did. */
class OldLinksTest {

    private static final String NOW = "2026-11-24T09:00:00Z";
    private static final WorkspaceId WORKSPACE = new WorkspaceId(id("7000", "01"));
    private static final WaveId WAVE = new WaveId(id("7000", "12"));
    private static final InvitationId RETIRED = new InvitationId(id("4000", "21"));

    @ParameterizedTest
    @EnumSource
    void personalLinksAndTicketsOpenAndAllThatIsKeptOfAPersonIsThere(OldDatabase kind) throws IOException {
        try (var database = kind.ofVersion("14");
                var house = House.on(database, NOW)) {
            var cas = behind(database, house, "link-cas");
            assertThat(cas.invitation().replaces()).contains(RETIRED);
            assertThat(cas.invitation().admittedOn()).contains(day(11));
            assertThat(cas.invitation().answeredOn()).contains(day(12));
            assertThat(cas.invitation().person().email()).isEqualTo("cas@example.org");
            assertThat(cas.binding()).contains(new Binding("device-cas", "code-cas"));
            assertThat(cas.elsewhere()).contains(new Tries(2, day(14)));
            assertThat(database.transactions()
                            .write(() -> house.use(Invitations.class).isFirstToTellOf(cas.invitation(), day(13))))
                    .as("it was told of")
                    .isFalse();

            var ticket = behind(database, house, "TICK-ETOF-DEE2").invitation();
            assertThat(ticket.admission()).isEqualTo(Admission.TICKET);
            assertThat(ticket.level()).isEqualTo(GovernanceLevel.TACTICAL);
            assertThat(database.transactions()
                            .read(() -> house.use(Invitations.class).tickets(WORKSPACE, WAVE)))
                    .singleElement()
                    .satisfies(sheet -> {
                        assertThat(sheet.number()).isEqualTo(7);
                        assertThat(sheet.tickets()).extracting(Invitation::id).containsExactly(ticket.id());
                    });
        }
    }

    @ParameterizedTest
    @EnumSource
    void answersAndRemarksAreUnderTheLinksByWhichTheyWereGiven(OldDatabase kind) throws IOException {
        try (var database = kind.ofVersion("14");
                var house = House.on(database, NOW)) {
            var cas = behind(database, house, "link-cas").invitation();
            assertThat(database.transactions()
                            .read(() -> house.use(Answers.class).of(WORKSPACE, WAVE, List.of(RETIRED, cas.id()))))
                    .isEqualTo(Map.of(
                            RETIRED,
                            new Draft(Map.of(question(Measure.IMPORTANCE), Answer.rated(4)), Map.of()),
                            cas.id(),
                            new Draft(
                                    Map.of(question(Measure.ACTUAL), Answer.doNotKnow()),
                                    Map.of("strategy", "Plans reach us late"))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sharedLinksOpenUnlessTheyWereOffAndOfferedRolesCanBeTaken(OldDatabase kind) throws IOException {
        try (var database = kind.ofVersion("14");
                var house = House.on(database, NOW)) {
            var find = house.use(FindWave.class);
            assertThat(find.behind("shared-c")).contains(new SharedLink("shared-c", WORKSPACE, WAVE, Party.CUSTOMER));
            assertThat(find.behind("shared-s")).isEmpty();
            var terms = ((Wave.Open) find.handle(WORKSPACE, WAVE).orElseThrow()).terms();
            assertThat(terms.party(Party.CUSTOMER).sharedLink()).contains("shared-c");
            assertThat(terms.party(Party.CUSTOMER).expected().people()).isEqualTo(4);
            assertThat(terms.party(Party.SUPPLIER).sharedLink()).isEmpty();
            assertThat(terms.party(Party.SUPPLIER).expected().people()).isEqualTo(5);
            assertThat(database.transactions()
                            .read(() -> database.sql()
                                    .fetch("select agreed_email from wave_party where agreed_by = 'Ann'")))
                    .hasSize(1);

            assertThat(house.use(TakeOffer.class).find("offer-ann")).hasValueSatisfying(offer -> {
                assertThat(offer).extracting(RoleOffer::by).isEqualTo("Femke");
                assertThat(offer.workspace()).isEqualTo(WORKSPACE);
                assertThat(offer.role().party()).contains(Party.CUSTOMER);
            });
        }
    }

    private static Invitations.Held behind(Database database, House house, String link) {
        return database.transactions()
                .read(() -> house.use(Invitations.class).behind(link))
                .orElseThrow();
    }

    private static Question question(Measure measure) {
        return Question.whole("strategy", measure);
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    private static UUID id(String version, String number) {
        return UUID.fromString("00000000-0000-" + version + "-8000-0000000000" + number);
    }
}
