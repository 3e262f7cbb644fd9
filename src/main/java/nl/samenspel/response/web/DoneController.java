package nl.samenspel.response.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import nl.samenspel.response.web.answering.DeviceCookie;
import nl.samenspel.response.web.answering.DoneView;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Leaving a device that others use too. */
@Controller
class DoneController {

    private final Reception reception;
    private final Templates templates;

    DoneController(Reception reception, Templates templates) {
        this.reception = reception;
        this.templates = templates;
    }

    @GetMapping("/a/{link}/done")
    View ask(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.look(link, request, inside -> {
            var view = new DoneView(
                    inside.seat().at(),
                    inside.key().code(),
                    inside.seat().invitation().hasSentIn());
            return Page.of(templates.responseDone(Frame.of(visit, visit.say("response.done.title")), view));
        });
    }

    /** Also where the link has moved on, or the wave has closed: then nothing is looked up, and the cookies go. */
    @PostMapping("/a/{link}/done")
    View forget(HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        DeviceCookie.forget(request, response, AnsweringAddresses.of(link));
        if (reception.arrive(link, request) instanceof Arrival.Inside(Seat seat, var _)) {
            seat.terms()
                    .party(seat.party())
                    .sharedLink()
                    .ifPresent(shared -> JoinedCookie.forget(request, response, shared));
        }
        return Page.seeOther(AnsweringAddresses.FORGOTTEN);
    }

    /** Tells nothing of whoever was here. */
    @GetMapping("/done")
    View forgotten(Visit visit) {
        return Page.of(templates.responseForgotten(Frame.of(visit, visit.say("response.forgotten.title"))));
    }
}
