package nl.samenspel.selection.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.selection.rating.RateLots;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Looking over all that was answered of the lots, and sending it in. */
@Controller
@RequestMapping("/p/{link}")
class ProfileReviewController {

    private final ProfileReception reception;
    private final RateLots rateLots;
    private final ProfileFrontPage front;
    private final Templates templates;

    ProfileReviewController(
            ProfileReception reception, RateLots rateLots, ProfileFrontPage front, Templates templates) {
        this.reception = reception;
        this.rateLots = rateLots;
        this.front = front;
        this.templates = templates;
    }

    @GetMapping("/review")
    View review(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.inside(link, request, inside -> review(visit, inside.seat(), false));
    }

    private Page review(Visit visit, ProfileSeat seat, boolean refused) {
        var page = templates.responseReview(
                Frame.of(visit, visit.say("response.review.title")),
                new ProfileReview(visit, seat, rateLots.of(seat.rater())).view(refused));
        return refused ? Page.refused(page) : Page.of(page);
    }

    @PostMapping("/submit")
    View submit(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.inside(link, request, inside -> {
            var seat = inside.seat();
            return switch (rateLots.sendIn(seat.rater(), inside.key())) {
                case DONE -> Page.seeOther(seat.at().thanks());
                case NOTHING_ANSWERED, NOT_ASKED -> review(visit, seat, true);
                case TOO_LATE, NO_LONGER_HELD -> Page.seeOther(seat.at().front());
            };
        });
    }

    @GetMapping("/thanks")
    View thanks(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.inside(
                link,
                request,
                inside -> inside.seat().rater().hasSentIn()
                        ? front.sent(visit, inside.seat())
                        : Page.seeOther(inside.seat().at().review()));
    }
}
