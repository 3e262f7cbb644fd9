package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenspel.account.SignIn;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.OwnAddress;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing in and out. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final SignInDesk desk;
    private final Templates templates;

    SignInController(SignIn signIn, SignInDesk desk, Templates templates) {
        this.signIn = signIn;
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping("/sign-in")
    View form(Visit visit, @RequestParam(defaultValue = "/") String next) {
        return Page.of(templates.accountSignIn(frame(visit), new SignInView("", next, "")));
    }

    @PostMapping("/sign-in")
    View signIn(
            Visit visit,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "/") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.handle(email, password, desk.client(request))) {
            case SignIn.SignedIn(var token) -> {
                desk.letIn(request, response, token);
                yield Page.seeOther(OwnAddress.of(next));
            }
            case SignIn.Refused _ -> Page.refused(again(visit, email, next, "account.sign-in.refused"));
            case SignIn.TooManyTries _ ->
                Page.failed(again(visit, email, next, "account.sign-in.too-many"), HttpStatus.TOO_MANY_REQUESTS);
            case SignIn.Busy _ -> Page.later(again(visit, email, next, "account.sign-in.busy"));
        };
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        desk.letOut(request, response);
        return Page.seeOther("/");
    }

    private JteModel again(Visit visit, String email, String next, String why) {
        return templates.accountSignIn(frame(visit), new SignInView(email, next, visit.say(why)));
    }

    private static Frame frame(Visit visit) {
        return Frame.of(visit, visit.say("account.sign-in.title"));
    }
}
