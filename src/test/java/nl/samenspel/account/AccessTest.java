package nl.samenspel.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;

class AccessTest {

    private final WorkspaceId ours = new WorkspaceId(UUID.randomUUID());
    private final WorkspaceId theirs = new WorkspaceId(UUID.randomUUID());
    private final CollaborationId trade = new CollaborationId(UUID.randomUUID());
    private final CollaborationId other = new CollaborationId(UUID.randomUUID());

    @Test
    void theTableInTheDocumentationIsTheTableInTheCode() throws IOException {
        var roles = List.of(
                new Role.Administrator(),
                new Role.Facilitator(),
                new Role.Sponsor(trade, Party.CUSTOMER),
                new Role.Observer(trade));
        var table = new StringBuilder();
        for (var act : Act.values()) {
            table.append("| ")
                    .append(act.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .append(" |");
            for (var role : roles) {
                table.append(Access.allows(role, act) ? " yes |" : " |");
            }
            table.append('\n');
        }

        assertThat(Files.readString(Path.of("docs/access.md"))).contains(table);
    }

    @Test
    void aRoleReachesItsOwnWorkspaceOnly() {
        var visitor = visitor(new Role.Administrator());

        assertThat(visitor.may(Act.SEE_RESULTS, Subject.of(ours).in(trade))).isTrue();
        assertThat(visitor.may(Act.SEE_RESULTS, Subject.of(theirs).in(trade))).isFalse();
    }

    @Test
    void aSponsorReachesHisOwnCollaborationAndPartyOnly() {
        var sponsor = visitor(new Role.Sponsor(trade, Party.CUSTOMER));

        assertThat(sponsor.may(Act.AGREE_TO_REVEAL, Subject.of(ours).in(trade).party(Party.CUSTOMER)))
                .isTrue();
        assertThat(sponsor.may(Act.AGREE_TO_REVEAL, Subject.of(ours).in(trade).party(Party.SUPPLIER)))
                .isFalse();
        assertThat(sponsor.may(Act.AGREE_TO_REVEAL, Subject.of(ours).in(trade))).isFalse();
        assertThat(sponsor.may(Act.AGREE_TO_REVEAL, Subject.of(ours).in(other).party(Party.CUSTOMER)))
                .isFalse();
        assertThat(sponsor.may(Act.SEE_RESULTS, Subject.of(ours).in(trade))).isTrue();
        assertThat(sponsor.may(Act.SEE_RESULTS, Subject.of(ours).in(other))).isFalse();
    }

    @Test
    void observersSeeResultsAndChangeNothing() {
        var observer = visitor(new Role.Observer(trade));

        assertThat(observer.may(Act.SEE_RESULTS, Subject.of(ours).in(trade))).isTrue();
        assertThat(observer.may(
                        Act.SEE_PARTICIPATION, Subject.of(ours).in(trade).party(Party.CUSTOMER)))
                .isFalse();
        assertThat(observer.may(Act.CLOSE_WAVE, Subject.of(ours).in(trade))).isFalse();
    }

    @Test
    void whoRunsTheMeasurementCannotAgreeForAPartyNorReadItsRemarksBeforehand() {
        var administrator = visitor(new Role.Administrator());

        assertThat(administrator.may(
                        Act.AGREE_TO_REVEAL, Subject.of(ours).in(trade).party(Party.CUSTOMER)))
                .isFalse();
        assertThat(administrator.may(Act.SEE_SEALED, Subject.of(ours).in(trade).party(Party.CUSTOMER)))
                .isFalse();
    }

    /** As from the time before such roles were refused, or given by two administrators at the same moment. */
    @Test
    void whoHasBothKindsOfRolesRunsTheMeasurementAndDoesNotSpeak() {
        var customer = Subject.of(ours).in(trade).party(Party.CUSTOMER);
        var sponsor = new Role.Sponsor(trade, Party.CUSTOMER);

        for (Role leading : List.of(new Role.Administrator(), new Role.Facilitator())) {
            var both = visitor(leading, sponsor);
            assertThat(both.may(Act.REVEAL_WAVE, customer)).isTrue();
            for (Act speaking : List.of(Act.SEE_SEALED, Act.REDACT_REMARK, Act.AGREE_TO_REVEAL, Act.JUDGE_SPONSOR)) {
                assertThat(both.may(speaking, customer)).as(speaking.name()).isFalse();
                assertThat(visitor(sponsor).may(speaking, customer)).isTrue();
            }
        }
    }

    @Test
    void aStrangerIsNotToldThatThereIsAnything() {
        var visitor = visitor(new Role.Observer(trade));

        assertThatThrownBy(() ->
                        Access.require(visitor, Act.CLOSE_WAVE, Subject.of(ours).in(trade)))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.known()).isTrue());
        assertThatThrownBy(() -> Access.require(
                        visitor, Act.SEE_RESULTS, Subject.of(theirs).in(trade)))
                .isInstanceOfSatisfying(
                        Denied.class, denied -> assertThat(denied.known()).isFalse());
    }

    private Visitor visitor(Role... roles) {
        return new Visitor(
                new AccountId(UUID.randomUUID()),
                "Anna",
                "anna@example.org",
                Arrays.stream(roles).map(role -> new Grant(ours, role)).toList());
    }
}
