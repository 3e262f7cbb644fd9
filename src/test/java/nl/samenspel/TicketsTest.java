package nl.samenspel;

import static nl.samenspel.HouseWaves.MONDAY;
import static nl.samenspel.HouseWaves.answerAll;
import static nl.samenspel.HouseWaves.end;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.open;
import static nl.samenspel.HouseWaves.timeline;
import static nl.samenspel.HouseWaves.workspace;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.Wave;
import nl.samenspel.invitation.Admission;
import nl.samenspel.invitation.CountParticipation;
import nl.samenspel.invitation.FindTickets;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.InvitationHappening;
import nl.samenspel.invitation.LinkOpening;
import nl.samenspel.invitation.MakeTickets;
import nl.samenspel.invitation.MakeTickets.Making;
import nl.samenspel.invitation.OpenLink;
import nl.samenspel.invitation.TicketSheet;
import nl.samenspel.invitation.WithdrawTickets;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

class TicketsTest {

    private static final Map<GovernanceLevel, Integer> FIVE =
            Map.of(GovernanceLevel.STRATEGIC, 1, GovernanceLevel.OPERATIONAL, 4);

    @OnBothDatabases
    void ticketsAreMadeByTheSheetAndCountAsPeopleAskedOneByOne(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 5);

            var first = made(house, wave, Party.CUSTOMER);
            var second = made(house, wave, Party.SUPPLIER);

            assertThat(first.number()).isEqualTo(1);
            assertThat(second.number()).isEqualTo(2);
            assertThat(first.perLevel()).isEqualTo(FIVE);
            assertThat(first.tickets()).allSatisfy(ticket -> {
                assertThat(ticket.admission()).isEqualTo(Admission.TICKET);
                assertThat(ticket.link().orElseThrow()).matches("([A-Z2-9]{4}-){2}[A-Z2-9]{4}");
                assertThat(ticket.person().name()).isEmpty();
            });
            assertThat(sheets(house, wave))
                    .extracting(TicketSheet::number)
                    .as("the same when printed again")
                    .containsExactly(1, 2);
            assertThat(sheets(house, wave).getFirst().tickets()).containsExactlyInAnyOrderElementsOf(first.tickets());
            second.tickets().forEach(ticket -> answerAll(house, ticket, 3));
            var supplier =
                    house.use(CountParticipation.class).handle(wave.terms()).of(Party.SUPPLIER);
            assertThat(supplier.all().asked()).isEqualTo(5);
            assertThat(supplier.all().answered().isAtLeast(5)).isTrue();
            assertThat(timeline(house, wave)).contains(InvitationHappening.TICKETS_MADE);
        }
    }

    @OnBothDatabases
    void asManyAsFitOnASheetAreMadeWhileTheWaveIsOpen(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 5);
            var make = house.use(MakeTickets.class);

            for (int number : new int[] {0, TicketSheet.MOST + 1}) {
                assertThat(make.handle(wave, Party.CUSTOMER, Map.of(GovernanceLevel.TACTICAL, number), "Femke"))
                        .isEqualTo(new Making.WrongNumber());
            }
            end(house, wave);
            assertThat(make.handle(wave, Party.CUSTOMER, FIVE, "Femke")).isEqualTo(new Making.NotOpen());
            assertThat(sheets(house, wave)).isEmpty();
        }
    }

    @OnBothDatabases
    void aSheetIsWithdrawnOnTheDayOnWhichItWasMadeWhicheverOfItsTicketsWereUsed(Database database) {
        try (var house = House.on(database, MONDAY)) {
            var wave = open(house, new Disclosure.Anonymous(3), new Disclosure.Open(), RevealRule.BOTH_SPONSORS, 5);
            var unused = made(house, wave, Party.CUSTOMER);
            var used = made(house, wave, Party.CUSTOMER);
            var kept = made(house, wave, Party.CUSTOMER);
            answerAll(house, used.tickets().getFirst(), 3);
            var withdraw = house.use(WithdrawTickets.class);

            assertThat(withdraw.handle(wave, unused.number(), "Femke")).isTrue();
            assertThat(withdraw.handle(wave, unused.number(), "Femke"))
                    .as("gone")
                    .isFalse();
            assertThat(withdraw.handle(wave, used.number(), "Femke")).isTrue();
            house.itIs("2026-11-24T00:00:00Z");
            assertThat(withdraw.handle(wave, kept.number(), "Femke")).isFalse();

            assertThat(sheets(house, wave)).extracting(TicketSheet::number).containsExactly(kept.number());
            for (Invitation gone : used.tickets()) {
                assertThat(house.use(OpenLink.class).handle(gone.link().orElseThrow(), Optional.empty()))
                        .isEqualTo(new LinkOpening.Unknown());
            }
            assertThat(timeline(house, wave)).contains(InvitationHappening.TICKETS_WITHDRAWN);
        }
    }

    private static TicketSheet made(House house, Wave.Open wave, Party party) {
        return ((Making.Made) house.use(MakeTickets.class).handle(wave, party, FIVE, "Femke")).sheet();
    }

    private static List<TicketSheet> sheets(House house, Wave.Open wave) {
        return house.use(FindTickets.class).of(workspace(wave), id(wave));
    }
}
