package nl.samenspel.invitation.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.invitation.TicketSheet;
import nl.samenspel.invitation.WithdrawTickets;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/** The tickets of a wave by number, and a form for more. */
public record TicketsView(InvitationAddresses at, String wave, List<PartyTickets> parties) {

    /**
     * Those of one party.
     *
     * @param problem with what was typed for the party, or empty
     */
    public record PartyTickets(
            String slug, String name, List<LevelField> levels, String problem, List<SheetRow> sheets) {}

    /** How many of one level, as it was typed. */
    public record LevelField(String slug, String label, String typed) {}

    /**
     * One sheet.
     *
     * @param about when it was made, and how many tickets of which level it has
     * @param withdraw whether it may be withdrawn
     */
    public record SheetRow(int number, String about, boolean withdraw) {}

    static TicketsView of(
            Visit visit,
            WaveDesk.Case about,
            TicketForm form,
            String problem,
            List<TicketSheet> sheets,
            WithdrawTickets withdrawTickets) {
        var parties = Arrays.stream(Party.values())
                .map(party -> new PartyTickets(
                        party.slug(),
                        about.collaboration().nameOf(party),
                        fields(visit, party == form.party() ? form : TicketForm.empty(party)),
                        party == form.party() ? problem : "",
                        sheets.stream()
                                .filter(sheet -> sheet.party() == party)
                                .map(sheet -> new SheetRow(
                                        sheet.number(),
                                        words(visit, sheet),
                                        withdrawTickets.isPossible(about.wave().terms(), sheet)))
                                .toList()))
                .toList();
        return new TicketsView(
                InvitationAddresses.of(about.wave()), about.wave().terms().name(), parties);
    }

    private static List<LevelField> fields(Visit visit, TicketForm form) {
        return Arrays.stream(GovernanceLevel.values())
                .map(level -> new LevelField(level.slug(), visit.say(Names.LEVEL, level), form.typed(level)))
                .toList();
    }

    private static String words(Visit visit, TicketSheet sheet) {
        var levels = sheet.perLevel().entrySet().stream()
                .map(of -> visit.say("invitation.tickets.of-level", visit.say(Names.LEVEL, of.getKey()), of.getValue()))
                .collect(Collectors.joining(" · "));
        return sheet.madeOn()
                .map(day -> visit.say("invitation.tickets.made", visit.date(day), levels))
                .orElse(levels);
    }
}
