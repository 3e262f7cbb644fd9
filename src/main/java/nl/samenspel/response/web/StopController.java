package nl.samenspel.response.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
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

/** A page with questions at a time: about one aspect, or about something of the collaboration as a whole. */
@Controller
@RequestMapping("/a/{link}/aspects/{slug}")
class StopController {

    private final Reception reception;
    private final ReadDraft readDraft;
    private final KeepAnswers keepAnswers;
    private final FrontPage front;
    private final FailurePages failures;
    private final Templates templates;

    StopController(
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
    View show(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String link,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String from) {
        return reception.look(
                link,
                request,
                inside -> stop(inside.seat(), slug)
                        .map(stop -> show(visit, inside.seat(), stop, from))
                        .orElseGet(() -> failures.page(request, visit, HttpStatus.NOT_FOUND)));
    }

    private View show(Visit visit, Seat seat, Stop stop, String from) {
        var draft = readDraft.handle(seat.invitation());
        var way = new Way(visit, seat, draft, isReview(from));
        var view = switch (stop) {
            case Stop.OfAspect(var aspect) -> new AspectPage(visit, seat, draft).view(aspect, way.at(stop));
            case Stop.OfTheWhole(var part) -> new WholePage(visit, seat, draft).view(part, way.at(stop));
        };
        return Page.of(templates.responseStop(Frame.of(visit, way.name(stop)), view));
    }

    @PostMapping
    View save(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String link,
            @PathVariable String slug,
            @RequestParam(defaultValue = Route.NEXT) String go,
            @RequestParam(defaultValue = "") String from) {
        return reception.save(
                link,
                request,
                inside -> stop(inside.seat(), slug)
                        .map(stop -> save(visit, request, inside, stop, go, from))
                        .orElseGet(() -> failures.page(request, visit, HttpStatus.NOT_FOUND)),
                seat -> front.unsaved(visit, seat, AnswerForm.of(request, seat)));
    }

    private View save(
            Visit visit, HttpServletRequest request, Arrival.Inside inside, Stop stop, String go, String from) {
        var seat = inside.seat();
        var form = AnswerForm.of(request, seat);
        var route = new Route(seat, isReview(from));
        return switch (keepAnswers.handle(inside, form)) {
            case SAVED -> Page.seeOther(form.takenBack().isEmpty() ? route.from(stop, go) : route.address(stop));
            case TOO_LATE -> Reception.toFront(seat.link());
            case NO_LONGER_HELD -> front.unsaved(visit, seat, form);
            case NOT_ASKED -> failures.page(request, visit, HttpStatus.UNPROCESSABLE_CONTENT);
            case TOO_LONG ->
                stop instanceof Stop.OfAspect(var aspect)
                        ? tooLong(visit, request, seat, aspect, from)
                        : failures.page(request, visit, HttpStatus.UNPROCESSABLE_CONTENT);
        };
    }

    /** The other answers are kept by now; what was typed stays in its field. */
    private View tooLong(Visit visit, HttpServletRequest request, Seat seat, Aspect aspect, String from) {
        var typed = Typed.lines(request.getParameter(AnswerForm.remarkField(aspect)));
        var problem = visit.say("response.remark.too-long", typed.length(), SaveAnswer.LONGEST_REMARK);
        var draft = readDraft.handle(seat.invitation());
        var passage = new Way(visit, seat, draft, isReview(from)).at(new Stop.OfAspect(aspect));
        var view = new AspectPage(visit, seat, draft)
                .again(aspect, passage, typed, Problems.none().add(AspectPage.REMARK, problem));
        return Page.refused(templates.responseStop(Frame.of(visit, aspect.name().in(visit.language())), view));
    }

    /** Only what the wave asks. */
    private static Optional<Stop> stop(Seat seat, String slug) {
        return seat.stops().stream().filter(stop -> stop.slug().equals(slug)).findFirst();
    }

    private static boolean isReview(String from) {
        return from.equals(Route.REVIEW);
    }
}
