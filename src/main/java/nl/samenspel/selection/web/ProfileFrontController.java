package nl.samenspel.selection.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import nl.samenspel.response.web.answering.DeviceCookie;
import nl.samenspel.selection.rating.RaterLink;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Where a personal link of somebody of a team leads: who asks, why, and who will see what. Opening the page binds nothing,
 * because programs that look into mail open links too; beginning does.
 */
@Controller
@RequestMapping("/p/{link}")
class ProfileFrontController {

    /** Longer than a team answers; when answers are not taken any more, the cookie opens nothing. */
    private static final Duration LASTS = Duration.ofDays(400);

    private final ProfileReception reception;
    private final RaterLink raterLink;
    private final ProfileFrontPage page;

    ProfileFrontController(ProfileReception reception, RaterLink raterLink, ProfileFrontPage page) {
        this.reception = reception;
        this.raterLink = raterLink;
        this.page = page;
    }

    @GetMapping
    View front(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        return switch (reception.arrive(link, request)) {
            case ProfileArrival.Nowhere _ -> page.nowhere(visit);
            case ProfileArrival.NotYet _ -> page.notYet(visit);
            case ProfileArrival.Shut _ -> page.shut(visit);
            case ProfileArrival.AtTheDoor(ProfileSeat seat) -> {
                DeviceCookie.offer(request, response, seat.at());
                yield page.begin(visit, seat);
            }
            case ProfileArrival.Inside inside -> page.goOn(visit, inside.seat());
        };
    }

    @PostMapping("/begin")
    View begin(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        return switch (reception.arrive(link, request)) {
            case ProfileArrival.Nowhere _, ProfileArrival.NotYet _, ProfileArrival.Shut _ ->
                ProfileReception.toFront(link);
            case ProfileArrival.Inside(ProfileSeat seat, DeviceKey key) -> begun(request, response, seat.at(), key);
            case ProfileArrival.AtTheDoor(ProfileSeat seat) ->
                DeviceCookie.read(request)
                        .map(key -> begin(request, response, seat, key))
                        .orElseGet(() -> page.cookies(visit, seat));
        };
    }

    private View begin(HttpServletRequest request, HttpServletResponse response, ProfileSeat seat, DeviceKey key) {
        return switch (raterLink.begin(seat.rater(), key)) {
            case BEGUN -> begun(request, response, seat.at(), key);
            case HELD_ELSEWHERE -> Page.seeOther(seat.at().resume());
        };
    }

    /** Also when the answer to a first press was not waited for, and its cookie got lost. */
    private static View begun(
            HttpServletRequest request, HttpServletResponse response, AnsweringAddresses at, DeviceKey key) {
        DeviceCookie.keep(request, response, at, key, LASTS);
        return Page.seeOther(at.code());
    }

    @GetMapping("/code")
    View code(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.inside(link, request, inside -> page.code(visit, inside));
    }

    /** Whether or not somebody has begun elsewhere: looking does not tell. */
    @GetMapping("/resume")
    View resume(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        if (!(reception.arrive(link, request) instanceof ProfileArrival.AtTheDoor(ProfileSeat seat))) {
            return ProfileReception.toFront(link);
        }
        DeviceCookie.offer(request, response, seat.at());
        return page.resume(visit, seat, "", "");
    }

    @PostMapping("/resume")
    View resume(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String link,
            @RequestParam(defaultValue = "") String code) {
        if (!(reception.arrive(link, request) instanceof ProfileArrival.AtTheDoor(ProfileSeat seat))) {
            return ProfileReception.toFront(link);
        }
        if (DeviceCookie.read(request).isEmpty()) {
            return page.cookies(visit, seat);
        }
        var typed = Typed.line(code);
        return raterLink
                .resume(link, typed)
                .map(key -> {
                    DeviceCookie.keep(request, response, seat.at(), key, LASTS);
                    return ProfileReception.toFront(link);
                })
                .orElseGet(() -> page.resume(visit, seat, typed, visit.say("response.resume.wrong")));
    }

    /** Before a device is left that others use too. */
    @GetMapping("/done")
    View done(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.inside(link, request, inside -> page.done(visit, inside));
    }

    /** Also where the link has moved on: then nothing is looked up, and the cookie goes. */
    @PostMapping("/done")
    View forget(HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        DeviceCookie.forget(request, response, ProfileAddresses.of(link));
        return Page.seeOther(AnsweringAddresses.FORGOTTEN);
    }
}
