package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.ResumeOnDevice;
import nl.samenspel.invitation.ResumeOnDevice.Resuming;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.BeginAnswering;
import nl.samenspel.response.web.answering.DeviceCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Where a personal link leads: who asks, why, and who will see what. Opening the page binds nothing, because programs
 * that look into mail open links too, and does not tell whether somebody has begun; beginning does both.
 */
@Controller
@RequestMapping("/a/{link}")
class FrontController {

    private final Reception reception;
    private final BeginAnswering beginAnswering;
    private final ResumeOnDevice resumeOnDevice;
    private final FrontPage page;
    private final OutcomePlace outcome;
    private final Clock clock;

    FrontController(
            Reception reception,
            BeginAnswering beginAnswering,
            ResumeOnDevice resumeOnDevice,
            FrontPage page,
            OutcomePlace outcome,
            Clock clock) {
        this.reception = reception;
        this.beginAnswering = beginAnswering;
        this.resumeOnDevice = resumeOnDevice;
        this.page = page;
        this.outcome = outcome;
        this.clock = clock;
    }

    @GetMapping
    View front(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        return switch (reception.arrive(link, request)) {
            case Arrival.Nowhere _ -> page.nowhere(visit);
            case Arrival.Shut _ -> Page.seeOther(outcome.of(link));
            case Arrival.AtTheDoor(Seat seat) -> {
                DeviceCookie.offer(request, response, seat.at());
                yield page.begin(visit, seat);
            }
            case Arrival.Inside inside -> page.goOn(visit, inside.seat());
        };
    }

    @PostMapping("/begin")
    View begin(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        return switch (reception.arrive(link, request)) {
            case Arrival.Nowhere _, Arrival.Shut _ -> Reception.toFront(link);
            case Arrival.Inside(Seat seat, DeviceKey key) -> begun(request, response, seat, key);
            case Arrival.AtTheDoor(Seat seat) ->
                DeviceCookie.read(request)
                        .map(key -> begin(request, response, seat, key))
                        .orElseGet(() -> page.cookies(visit, seat));
        };
    }

    private View begin(HttpServletRequest request, HttpServletResponse response, Seat seat, DeviceKey key) {
        return switch (beginAnswering.handle(seat.invitation(), seat.terms(), key)) {
            case BEGUN -> begun(request, response, seat, key);
            case HELD_ELSEWHERE -> Page.seeOther(seat.at().resume());
        };
    }

    /** Also when the answer to a first press was not waited for, and its cookie got lost. */
    private View begun(HttpServletRequest request, HttpServletResponse response, Seat seat, DeviceKey key) {
        DeviceCookie.keep(request, response, seat.at(), key, LinkCookie.until(seat.terms(), clock));
        return Page.seeOther(seat.at().code());
    }

    @GetMapping("/code")
    View code(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.look(link, request, inside -> page.code(visit, inside));
    }

    /** Whether or not somebody has begun elsewhere: looking does not tell. */
    @GetMapping("/resume")
    View resume(Visit visit, HttpServletRequest request, HttpServletResponse response, @PathVariable String link) {
        if (!(reception.arrive(link, request) instanceof Arrival.AtTheDoor(Seat seat))) {
            return Reception.toFront(link);
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
        if (!(reception.arrive(link, request) instanceof Arrival.AtTheDoor(Seat seat))) {
            return Reception.toFront(link);
        }
        if (DeviceCookie.read(request).isEmpty()) {
            return page.cookies(visit, seat);
        }
        var typed = Typed.line(code);
        return switch (resumeOnDevice.handle(link, typed)) {
            case Resuming.Resumed(DeviceKey key) -> {
                DeviceCookie.keep(request, response, seat.at(), key, LinkCookie.until(seat.terms(), clock));
                yield Reception.toFront(link);
            }
            case Resuming.WrongCode _ -> page.resume(visit, seat, typed, visit.say("response.resume.wrong"));
        };
    }
}
