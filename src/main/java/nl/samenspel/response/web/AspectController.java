package nl.samenspel.response.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.model.Aspect;
import nl.samenspel.platform.web.FailurePages;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.ReadDraft;
import nl.samenspel.response.SaveAnswer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One aspect at a time: the levels, how important it is, and room for a remark. */
@Controller
@RequestMapping("/a/{link}/aspects/{slug}")
class AspectController {

    private final Reception reception;
    private final ReadDraft readDraft;
    private final KeepAnswers keepAnswers;
    private final FrontPage front;
    private final FailurePages failures;
    private final Templates templates;

    AspectController(
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
    View show(Visit visit, HttpServletRequest request, @PathVariable String link, @PathVariable String slug) {
        return reception.look(
                link,
                request,
                inside -> inside.seat()
                        .model()
                        .aspect(slug)
                        .map(aspect -> Page.of(templates.responseAspect(
                                frame(visit, aspect),
                                aspectPage(visit, inside.seat()).view(aspect))))
                        .orElseGet(() -> failures.page(request, visit, HttpStatus.NOT_FOUND)));
    }

    @PostMapping
    View save(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String link,
            @PathVariable String slug,
            @RequestParam(defaultValue = "next") String go) {
        return reception.save(
                link,
                request,
                inside -> inside.seat()
                        .model()
                        .aspect(slug)
                        .map(aspect -> save(visit, request, inside, aspect, go))
                        .orElseGet(() -> failures.page(request, visit, HttpStatus.NOT_FOUND)),
                seat -> front.unsaved(visit, seat, AnswerForm.of(request, seat)));
    }

    private View save(Visit visit, HttpServletRequest request, Arrival.Inside inside, Aspect aspect, String go) {
        var seat = inside.seat();
        var form = AnswerForm.of(request, seat);
        return switch (keepAnswers.handle(inside, form)) {
            case SAVED ->
                Page.seeOther(
                        form.takenBack().isEmpty()
                                ? new Route(seat).from(aspect, go)
                                : seat.at().aspect(aspect));
            case TOO_LATE -> Reception.toFront(seat.link());
            case NO_LONGER_HELD -> front.unsaved(visit, seat, form);
            case NOT_ASKED -> failures.page(request, visit, HttpStatus.UNPROCESSABLE_CONTENT);
            case TOO_LONG -> tooLong(visit, request, seat, aspect);
        };
    }

    /** The other answers are kept by now; what was typed stays in its field. */
    private View tooLong(Visit visit, HttpServletRequest request, Seat seat, Aspect aspect) {
        var typed = Typed.lines(request.getParameter(AnswerForm.remarkField(aspect)));
        var problem = visit.say("response.remark.too-long", typed.length(), SaveAnswer.LONGEST_REMARK);
        var view = aspectPage(visit, seat).again(aspect, typed, Problems.none().add(AspectPage.REMARK, problem));
        return Page.refused(templates.responseAspect(frame(visit, aspect), view));
    }

    private AspectPage aspectPage(Visit visit, Seat seat) {
        return new AspectPage(visit, seat, readDraft.handle(seat.invitation()));
    }

    private static Frame frame(Visit visit, Aspect aspect) {
        return Frame.of(visit, aspect.name().in(visit.language()));
    }
}
