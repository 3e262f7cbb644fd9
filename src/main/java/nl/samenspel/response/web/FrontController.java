package nl.samenspel.response.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenspel.invitation.BindDevice;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.ResumeOnDevice;
import nl.samenspel.invitation.ResumeOnDevice.Resuming;
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

/**
 * Where a personal link leads: who asks, why, and who will see what. Opening the page binds nothing, because programs
 * that look into mail open links too; beginning does.
 */
@Controller
@RequestMapping("/a/{link}")
class FrontController {

    private final Reception reception;
    private final BindDevice bindDevice;
    private final ResumeOnDevice resumeOnDevice;
    private final FrontPage page;

    FrontController(Reception reception, BindDevice bindDevice, ResumeOnDevice resumeOnDevice, FrontPage page) {
        this.reception = reception;
        this.bindDevice = bindDevice;
        this.resumeOnDevice = resumeOnDevice;
        this.page = page;
    }

    @GetMapping
    View front(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return switch (reception.arrive(link, request)) {
            case Arrival.Nowhere _ -> page.nowhere(visit);
            case Arrival.Shut shut -> page.shut(visit, shut);
            case Arrival.AtTheDoor(Seat seat) -> page.begin(visit, seat, DeviceKey.fresh());
            case Arrival.Elsewhere(Seat seat) -> page.elsewhere(visit, seat, "", "");
            case Arrival.Inside inside -> page.goOn(visit, inside.seat());
        };
    }

    @PostMapping("/begin")
    View begin(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String link,
            @RequestParam(defaultValue = "") String key) {
        if (reception.arrive(link, request) instanceof Arrival.AtTheDoor(Seat seat)) {
            var chosen = DeviceKey.parse(key).orElseGet(DeviceKey::fresh);
            if (bindDevice.handle(seat.invitation(), chosen)) {
                DeviceCookie.set(request, response, link, chosen);
                return Page.seeOther(seat.address() + "/code");
            }
        }
        return begunAlready(request, response, link, key);
    }

    /** The button was pressed twice, and the answer to the first press was not waited for. */
    private View begunAlready(HttpServletRequest request, HttpServletResponse response, String link, String key) {
        var sent = DeviceKey.parse(key);
        if (sent.isPresent()
                && reception.arrive(link, request) instanceof Arrival.Elsewhere(Seat seat)
                && bindDevice.handle(seat.invitation(), sent.get())) {
            DeviceCookie.set(request, response, link, sent.get());
            return Page.seeOther(seat.address() + "/code");
        }
        return Reception.toFront(link);
    }

    @GetMapping("/code")
    View code(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return reception.look(link, request, inside -> page.code(visit, inside));
    }

    @PostMapping("/resume")
    View resume(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String link,
            @RequestParam(defaultValue = "") String code) {
        if (!(reception.arrive(link, request) instanceof Arrival.Elsewhere(Seat seat))) {
            return Reception.toFront(link);
        }
        var typed = Typed.line(code);
        return switch (resumeOnDevice.handle(link, typed)) {
            case Resuming.Resumed(DeviceKey key) -> {
                DeviceCookie.set(request, response, link, key);
                yield Reception.toFront(link);
            }
            case Resuming.WrongCode _ -> page.elsewhere(visit, seat, typed, visit.say("response.resume.wrong"));
        };
    }
}
