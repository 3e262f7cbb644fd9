package nl.samenspel.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.samenspel.account.Denied;
import nl.samenspel.account.EnterDemonstration;
import nl.samenspel.account.GrantId;
import nl.samenspel.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Taking a place in the demonstration without a password, on this machine only. */
@Controller
@RequestMapping("/demonstration")
class DemonstrationController {

    private final EnterDemonstration enter;
    private final SignInDesk desk;

    DemonstrationController(EnterDemonstration enter, SignInDesk desk) {
        this.enter = enter;
        this.desk = desk;
    }

    @PostMapping("/enter")
    View enter(@RequestParam UUID grant, HttpServletRequest request, HttpServletResponse response) {
        requireHere(request);
        enter.handle(new GrantId(grant)).ifPresent(token -> desk.letIn(request, response, token));
        return Page.seeOther("/");
    }

    private static void requireHere(HttpServletRequest request) {
        if (!Here.isWhere(request)) {
            throw new Denied(false);
        }
    }
}
