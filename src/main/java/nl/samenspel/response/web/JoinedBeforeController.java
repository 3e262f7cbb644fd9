package nl.samenspel.response.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.samenspel.invitation.FindLinkedWave;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.response.web.answering.AnsweringAddresses;
import nl.samenspel.response.web.answering.DeviceCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The shared link on a device on which somebody joined by it before: the same person, or another? */
@Controller
@RequestMapping("/j/{shared}")
class JoinedBeforeController {

    private final FindLinkedWave findLinkedWave;
    private final Templates templates;

    JoinedBeforeController(FindLinkedWave findLinkedWave, Templates templates) {
        this.findLinkedWave = findLinkedWave;
        this.templates = templates;
    }

    /** Asks, and says nothing of whoever it was: somebody else may read it. Empty when nobody joined on the device. */
    Optional<View> whoIsThere(Visit visit, HttpServletRequest request, String shared) {
        var frame = Frame.of(visit, visit.say("response.join.again.title"));
        return before(request)
                .<View>map(_ -> Page.of(templates.responseJoinAgain(
                        frame, AnsweringAddresses.joinedBefore(shared), AnsweringAddresses.joinAnew(shared))));
    }

    private Optional<String> before(HttpServletRequest request) {
        return JoinedCookie.read(request)
                .filter(link -> findLinkedWave.handle(link).isPresent());
    }

    @GetMapping("/before")
    View goOnAsBefore(HttpServletRequest request, @PathVariable String shared) {
        return before(request).map(Reception::toFront).orElseGet(() -> Page.seeOther(AnsweringAddresses.join(shared)));
    }

    @PostMapping("/anew")
    View somebodyElse(HttpServletRequest request, HttpServletResponse response, @PathVariable String shared) {
        JoinedCookie.read(request)
                .ifPresent(link -> DeviceCookie.forget(request, response, AnsweringAddresses.of(link)));
        JoinedCookie.forget(request, response, shared);
        return Page.seeOther(AnsweringAddresses.join(shared));
    }
}
