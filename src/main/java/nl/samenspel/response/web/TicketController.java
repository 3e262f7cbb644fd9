package nl.samenspel.response.web;

import gg.jte.generated.precompiled.Templates;
import nl.samenspel.invitation.FindLinkedWave;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a ticket leads that was scanned or typed: on to its personal link, however the code was written. */
@Controller
@RequestMapping("/t")
class TicketController {

    private final FindLinkedWave findLinkedWave;
    private final Templates templates;

    TicketController(FindLinkedWave findLinkedWave, Templates templates) {
        this.findLinkedWave = findLinkedWave;
        this.templates = templates;
    }

    @GetMapping
    View form(Visit visit) {
        return Page.of(templates.responseTicket(frame(visit), new TicketView("", "")));
    }

    @PostMapping
    View typed(Visit visit, @RequestParam(defaultValue = "") String code) {
        return onwards(visit, Typed.line(code));
    }

    @GetMapping("/{code}")
    View scanned(Visit visit, @PathVariable String code) {
        return onwards(visit, Typed.line(code));
    }

    private View onwards(Visit visit, String typed) {
        var link = Secrets.typedCode(typed);
        if (findLinkedWave.handle(link).isEmpty()) {
            var view = new TicketView(typed, visit.say("response.ticket.unknown"));
            return Page.refused(templates.responseTicket(frame(visit), view));
        }
        return Reception.toFront(link);
    }

    private static Frame frame(Visit visit) {
        return Frame.of(visit, visit.say("response.ticket.title"));
    }
}
