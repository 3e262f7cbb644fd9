package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenspel.model.Aspect;
import nl.samenspel.platform.web.FailurePages;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import nl.samenspel.response.web.answering.PlainAnswer;
import nl.samenspel.response.web.answering.SentAnswers;
import nl.samenspel.selection.rating.LotQuestion;
import nl.samenspel.selection.rating.RateLots;
import nl.samenspel.selection.rating.RateLots.Rating;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One aspect at a time, of all lots side by side; each choice is saved as it is made. */
@Controller
@RequestMapping("/p/{link}")
class ProfileStopController {

    private final ProfileReception reception;
    private final RateLots rateLots;
    private final ProfileFrontPage front;
    private final FailurePages failures;
    private final Templates templates;

    ProfileStopController(
            ProfileReception reception,
            RateLots rateLots,
            ProfileFrontPage front,
            FailurePages failures,
            Templates templates) {
        this.reception = reception;
        this.rateLots = rateLots;
        this.front = front;
        this.failures = failures;
        this.templates = templates;
    }

    @GetMapping("/aspects/{slug}")
    View show(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String link,
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String from) {
        return reception.inside(
                link,
                request,
                inside -> inside.seat()
                        .model()
                        .aspect(slug)
                        .<View>map(aspect -> show(visit, inside.seat(), aspect, isReview(from)))
                        .orElseGet(() -> failures.page(request, visit, HttpStatus.NOT_FOUND)));
    }

    private Page show(Visit visit, ProfileSeat seat, Aspect aspect, boolean fromReview) {
        var stop = new ProfileStop(visit, seat, rateLots.of(seat.rater()), fromReview);
        return Page.of(templates.responseStop(Frame.of(visit, aspect.name().in(visit.language())), stop.view(aspect)));
    }

    @PostMapping("/aspects/{slug}")
    View save(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String link,
            @PathVariable String slug,
            @RequestParam(defaultValue = "next") String go,
            @RequestParam(defaultValue = "") String from) {
        return switch (reception.arrive(link, request)) {
            case ProfileArrival.Inside inside ->
                inside.seat()
                        .model()
                        .aspect(slug)
                        .map(aspect -> save(visit, request, inside, aspect, go, isReview(from)))
                        .orElseGet(() -> failures.page(request, visit, HttpStatus.NOT_FOUND));
            case ProfileArrival.AtTheDoor(ProfileSeat seat) -> front.unsaved(visit, seat);
            case ProfileArrival.Nowhere _, ProfileArrival.NotYet _, ProfileArrival.Shut _ ->
                ProfileReception.toFront(link);
        };
    }

    private View save(
            Visit visit,
            HttpServletRequest request,
            ProfileArrival.Inside inside,
            Aspect aspect,
            String go,
            boolean fromReview) {
        var seat = inside.seat();
        var sent = sent(request, seat);
        var stop = new ProfileStop(visit, seat, rateLots.of(seat.rater()), fromReview);
        return switch (keep(inside, sent)) {
            case DONE, NOTHING_ANSWERED ->
                Page.seeOther(sent.takenBack().isEmpty() ? stop.from(aspect, go) : seat.address(aspect, fromReview));
            case NOT_ASKED -> failures.page(request, visit, HttpStatus.UNPROCESSABLE_CONTENT);
            case TOO_LATE -> Page.seeOther(seat.at().front());
            case NO_LONGER_HELD -> front.unsaved(visit, seat);
        };
    }

    /** Where the script sends each choice as it is made. Says in plain text what went wrong. */
    @PostMapping("/answers")
    void save(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String link)
            throws IOException {
        var arrival = reception.arrive(link, request);
        var told = arrival instanceof ProfileArrival.Inside inside
                ? switch (keep(inside, sent(request, inside.seat()))) {
                    case DONE, NOTHING_ANSWERED -> PlainAnswer.kept();
                    case NOT_ASKED -> PlainAnswer.notAsked(visit);
                    case TOO_LATE -> tooLate(visit);
                    case NO_LONGER_HELD -> PlainAnswer.otherDevice(visit);
                }
                : notInside(visit, arrival);
        told.write(response);
    }

    private static PlainAnswer notInside(Visit visit, ProfileArrival arrival) {
        return switch (arrival) {
            case ProfileArrival.Nowhere _ ->
                new PlainAnswer(HttpStatus.NOT_FOUND, visit.say("selection.profile.nowhere.text"));
            case ProfileArrival.NotYet _, ProfileArrival.Shut _ -> tooLate(visit);
            case ProfileArrival.AtTheDoor _, ProfileArrival.Inside _ -> PlainAnswer.otherDevice(visit);
        };
    }

    private static PlainAnswer tooLate(Visit visit) {
        return new PlainAnswer(HttpStatus.GONE, visit.say("selection.profile.too-late"));
    }

    private Rating keep(ProfileArrival.Inside inside, SentAnswers<LotQuestion> sent) {
        return sent.unclear()
                ? Rating.NOT_ASKED
                : rateLots.save(inside.seat().rater(), inside.key(), sent.answers(), sent.takenBack());
    }

    private static SentAnswers<LotQuestion> sent(HttpServletRequest request, ProfileSeat seat) {
        var asked = seat.questions();
        return SentAnswers.of(request, field -> LotQuestion.find(asked, field));
    }

    private static boolean isReview(String from) {
        return from.equals(AnsweringAddresses.REVIEW);
    }
}
