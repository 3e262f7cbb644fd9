package nl.samenspel.invitation.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.invitation.TicketSheet;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.web.QrCode;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;

/**
 * A sheet of tickets to print and cut.
 *
 * @param sentences what a ticket is, in each language
 */
public record TicketSheetView(
        InvitationAddresses at,
        String wave,
        String collaboration,
        String slug,
        String party,
        String until,
        List<Sentence> sentences,
        List<Ticket> tickets) {

    /** What to do, in one language. */
    public record Sentence(String tag, String text) {}

    /**
     * One ticket.
     *
     * @param link the address, for the QR code
     * @param typed the same address as people type it
     */
    public record Ticket(String level, String link, String typed, QrCode code) {}

    /** @param wholeAddress of the code of a ticket */
    static TicketSheetView of(Visit visit, WaveDesk.Case about, TicketSheet sheet, UnaryOperator<String> wholeAddress) {
        var terms = about.wave().terms();
        return new TicketSheetView(
                InvitationAddresses.of(about.wave()),
                terms.name(),
                about.collaboration().name(),
                sheet.party().slug(),
                about.collaboration().nameOf(sheet.party()),
                visit.say("assessment.wave.until", visit.endOf(terms.closesOn(), terms.zone())),
                Arrays.stream(Language.values())
                        .map(language ->
                                new Sentence(language.tag(), Words.in(language).say("invitation.tickets.sentence")))
                        .toList(),
                sheet.tickets().stream()
                        .flatMap(ticket ->
                                ticket.link().stream().map(code -> ticket(visit, ticket, wholeAddress.apply(code))))
                        .toList());
    }

    private static Ticket ticket(Visit visit, Invitation ticket, String link) {
        return new Ticket(
                visit.say(Names.LEVEL, ticket.level()), link, link.replaceFirst("^https?://", ""), QrCode.of(link));
    }
}
