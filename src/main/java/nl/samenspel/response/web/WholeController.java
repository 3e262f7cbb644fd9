package nl.samenspel.response.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.platform.web.FailurePages;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.ReadDraft;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The collaboration as a whole: what it brings, and which form of it people are after. */
@Controller
@RequestMapping("/a/{link}/whole")
class WholeController {

    private final Reception reception;
    private final ReadDraft readDraft;
    private final KeepAnswers keepAnswers;
    private final FrontPage front;
    private final FailurePages failures;
    private final Templates templates;

    WholeController(
            Reception reception,
            ReadDraft readDraft,
            KeepAnswers keepAnswers,
            FrontPage front,
            FailurePages failures,
            Templates templates) {
        this.reception = reception;
        this.readDraft = readDraft;
        this.keepAnswers = keepAnswers;
        this.front = front;
        this.failures = failures;
        this.templates = templates;
    }

    @GetMapping
    View show(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.look(link, request, inside -> show(visit, request, inside.seat()));
    }

    private View show(Visit visit, HttpServletRequest request, Seat seat) {
        if (!seat.asksOfTheWhole()) {
            return failures.page(request, visit, HttpStatus.NOT_FOUND);
        }
        var view = new WholePage(visit, seat, readDraft.handle(seat.invitation())).view();
        return Page.of(templates.responseWhole(Frame.of(visit, visit.say("response.whole")), view));
    }

    @PostMapping
    View save(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String link,
            @RequestParam(defaultValue = Route.NEXT) String go) {
        return reception.save(
                link,
                request,
                inside -> save(visit, request, inside, go),
                seat -> front.unsaved(visit, seat, AnswerForm.of(request, seat)));
    }

    private View save(Visit visit, HttpServletRequest request, Arrival.Inside inside, String go) {
        var seat = inside.seat();
        var form = AnswerForm.of(request, seat);
        return switch (keepAnswers.handle(inside, form)) {
            case SAVED ->
                Page.seeOther(
                        form.takenBack().isEmpty()
                                ? new Route(seat).fromTheWhole(go)
                                : seat.at().whole());
            case TOO_LATE -> Reception.toFront(seat.link());
            case NO_LONGER_HELD -> front.unsaved(visit, seat, form);
            case NOT_ASKED, TOO_LONG -> failures.page(request, visit, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }
}
