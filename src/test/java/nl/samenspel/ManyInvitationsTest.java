package nl.samenspel;

import static nl.samenspel.schema.Tables.INVITATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.MakeTickets;
import nl.samenspel.invitation.MakeTickets.Making;
import nl.samenspel.invitation.WithdrawTickets;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.BothDatabases;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;
import nl.samenspel.platform.store.transaction.Tally;
import org.junit.jupiter.api.Test;

/** Where very many are invited at once. */
class ManyInvitationsTest {

    private static final String NOW = "2026-11-24T09:00:00Z";
    private static final int OF_EACH = 500;

    @Test
    void postgresqlKnowsOfPeopleAsSoonAsManyAreInvited() {
        try (var database = BothDatabases.postgresql();
                var house = House.on(database, NOW)) {
            var open = new Disclosure.Open();
            var wave = HouseWaves.open(house, open, open, RevealRule.FACILITATOR, OF_EACH);
            assertThat(known(database)).isLessThanOrEqualTo(0);

            HouseWaves.invite(house, wave, OF_EACH);

            assertThat(known(database)).isEqualTo(2 * OF_EACH);
        }
    }

    @OnBothDatabases
    void aLargeSheetOfTicketsIsWithdrawnAsASmallOneIs(Database database) {
        try (var house = House.on(database, NOW, Tally::counting)) {
            var open = new Disclosure.Open();
            var wave = HouseWaves.open(house, open, open, RevealRule.FACILITATOR, OF_EACH);

            assertThat(withdrawing(house, wave, 200)).isEqualTo(withdrawing(house, wave, 2));
        }
    }

    private static int withdrawing(House house, Wave.Open wave, int tickets) {
        var made = (Making.Made) house.use(MakeTickets.class)
                .handle(wave, Party.CUSTOMER, Map.of(GovernanceLevel.TACTICAL, tickets), "Femke");
        return Tally.statements(() -> assertThat(house.use(WithdrawTickets.class)
                        .handle(wave, made.sheet().number(), "Femke"))
                .isTrue());
    }

    private static int known(Database database) {
        return database.transactions()
                .read(() -> database.sql()
                        .fetchSingle(
                                "select reltuples from pg_class where oid = '" + INVITATION.getName() + "'::regclass")
                        .get(0, Integer.class));
    }
}
