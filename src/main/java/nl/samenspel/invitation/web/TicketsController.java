package nl.samenspel.invitation.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.invitation.FindTickets;
import nl.samenspel.invitation.MakeTickets;
import nl.samenspel.invitation.MakeTickets.Making;
import nl.samenspel.invitation.WithdrawTickets;
import nl.samenspel.party.Party;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Tickets for people whose addresses nobody has: how many there are, and a sheet to print and cut. */
@Controller
@RequestMapping("/workspaces/{workspace}/waves/{id}/tickets")
class TicketsController {

    private final WaveDesk desk;
    private final FindTickets findTickets;
    private final MakeTickets makeTickets;
    private final WithdrawTickets withdrawTickets;
    private final LinkAddresses links;
    private final Templates templates;

    TicketsController(
            WaveDesk desk,
            FindTickets findTickets,
            MakeTickets makeTickets,
            WithdrawTickets withdrawTickets,
            LinkAddresses links,
            Templates templates) {
        this.desk = desk;
        this.findTickets = findTickets;
        this.makeTickets = makeTickets;
        this.withdrawTickets = withdrawTickets;
        this.links = links;
        this.templates = templates;
    }

    @GetMapping
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.SEE_INVITATIONS, workspace, id);
        return about.wave() instanceof Wave.Open
                ? Page.of(page(visit, visitor, about, TicketForm.empty(Party.CUSTOMER), ""))
                : Page.seeOther(about.address());
    }

    @PostMapping
    View make(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = desk.open(visitor, Act.INVITE_PEOPLE, workspace, id);
        if (!(about.wave() instanceof Wave.Open open)) {
            return Page.seeOther(about.address());
        }
        var form = TicketForm.of(sent);
        var numbers = form.numbers();
        if (numbers.isEmpty()) {
            return refused(visit, visitor, about, form);
        }
        return switch (makeTickets.handle(open, form.party(), numbers.get(), visitor.name())) {
            case Making.Made(var sheet) ->
                Page.seeOther(InvitationAddresses.of(open).tickets(sheet.number()));
            case Making.WrongNumber _ -> refused(visit, visitor, about, form);
            case Making.NotOpen _ -> Page.seeOther(about.address());
        };
    }

    private View refused(Visit visit, Visitor visitor, WaveDesk.Case about, TicketForm form) {
        return Page.refused(page(visit, visitor, about, form, form.problem(visit)));
    }

    /** The links in it are the same each time that it is printed. */
    @GetMapping("/{sheet}")
    View print(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id,
            @PathVariable String sheet) {
        var about = desk.open(visitor, Act.SEE_INVITATIONS, workspace, id);
        if (!(about.wave() instanceof Wave.Open)) {
            return Page.seeOther(about.address());
        }
        var title = visit.say("invitation.tickets.sheet", sheet);
        return findTickets.of(workspace, id).stream()
                .filter(one -> Integer.toString(one.number()).equals(sheet))
                .findFirst()
                .<View>map(one -> Page.of(templates.invitationTicketSheet(
                        WorkspaceFrame.of(visit, visitor, workspace, title),
                        TicketSheetView.of(visit, about, one, code -> SiteAddress.of(request, links.ticket(code))))))
                .orElseGet(
                        () -> Page.seeOther(InvitationAddresses.of(about.wave()).tickets()));
    }

    @PostMapping("/{sheet}/withdraw")
    View withdraw(
            Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id, @PathVariable String sheet) {
        var about = desk.open(visitor, Act.INVITE_PEOPLE, workspace, id);
        if (!(about.wave() instanceof Wave.Open open)) {
            return Page.seeOther(about.address());
        }
        if (!sheet.matches("\\d{1,5}")) {
            throw new Denied(true);
        }
        var _ = withdrawTickets.handle(open, Integer.parseInt(sheet), visitor.name());
        return Page.seeOther(InvitationAddresses.of(about.wave()).tickets());
    }

    private JteModel page(Visit visit, Visitor visitor, WaveDesk.Case about, TicketForm form, String problem) {
        var terms = about.wave().terms();
        var view = TicketsView.of(
                visit, about, form, problem, findTickets.of(terms.workspace(), terms.id()), withdrawTickets);
        var title = visit.say("invitation.tickets.title", terms.name());
        return templates.invitationTickets(WorkspaceFrame.of(visit, visitor, terms.workspace(), title), view);
    }
}
