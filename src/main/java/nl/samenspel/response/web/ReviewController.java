package nl.samenspel.response.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.ReadDraft;
import nl.samenspel.response.SubmitResponse;
import nl.samenspel.response.SubmitResponse.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Looking over all answers, sending them in, and seeing one's own picture. */
@Controller
@RequestMapping("/a/{link}")
class ReviewController {

    private final Reception reception;
    private final ReadDraft readDraft;
    private final SubmitResponse submitResponse;
    private final Templates templates;

    ReviewController(Reception reception, ReadDraft readDraft, SubmitResponse submitResponse, Templates templates) {
        this.reception = reception;
        this.readDraft = readDraft;
        this.submitResponse = submitResponse;
        this.templates = templates;
    }

    @GetMapping("/review")
    View review(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.look(
                link,
                request,
                inside -> Page.of(templates.responseReview(
                        Frame.of(visit, visit.say("response.review.title")),
                        reviewPage(visit, inside.seat()).view(false))));
    }

    @PostMapping("/submit")
    View submit(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        return reception.inside(link, request, inside -> submit(visit, request, response, inside));
    }

    private View submit(Visit visit, HttpServletRequest request, HttpServletResponse response, Arrival.Inside inside) {
        var seat = inside.seat();
        return switch (submitResponse.handle(inside.holder())) {
            case Submission.Accepted _ -> {
                var thanks = seat.at().thanks();
                SentCookie.set(request, response, thanks);
                yield Page.seeOther(thanks);
            }
            case Submission.TooLate _, Submission.NoLongerHeld _ -> Reception.toFront(seat.link());
            case Submission.NothingAnswered _ ->
                Page.refused(templates.responseReview(
                        Frame.of(visit, visit.say("response.review.title")),
                        reviewPage(visit, seat).view(true)));
        };
    }

    @GetMapping("/thanks")
    View thanks(Visit visit, HttpServletRequest request, @PathVariable String link) {
        if (SentCookie.isThere(request) && reception.isOver(link, request)) {
            var frame = Frame.of(visit, visit.say("response.thanks.title"));
            return Page.of(templates.platformNotice(frame, visit.say("response.thanks.over")));
        }
        return reception.look(link, request, inside -> {
            var seat = inside.seat();
            if (!seat.invitation().hasSentIn()) {
                return Page.seeOther(seat.at().review());
            }
            var view = ThanksView.of(visit, seat, readDraft.handle(seat.invitation()));
            return Page.of(templates.responseThanks(Frame.of(visit, visit.say("response.thanks.title")), view));
        });
    }

    private ReviewPage reviewPage(Visit visit, Seat seat) {
        return new ReviewPage(visit, seat, readDraft.handle(seat.invitation()));
    }
}
