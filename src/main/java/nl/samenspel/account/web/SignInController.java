package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.samenspel.account.SignIn;
import nl.samenspel.account.SignOut;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.OwnAddress;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing in and out. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final SignOut signOut;
    private final Templates templates;

    SignInController(SignIn signIn, SignOut signOut, Templates templates) {
        this.signIn = signIn;
        this.signOut = signOut;
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
        return switch (signIn.handle(email, password)) {
            case SignIn.SignedIn(var token) -> {
                SignInCookie.set(request, response, token);
                yield Page.seeOther(OwnAddress.of(next));
            }
            case SignIn.Refused _ -> refused(visit, email, next, "account.sign-in.refused");
            case SignIn.TooManyTries _ -> refused(visit, email, next, "account.sign-in.too-many");
        };
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        SignInCookie.read(request).ifPresent(signOut::handle);
        SignInCookie.clear(request, response);
        return Page.seeOther("/");
    }

    private View refused(Visit visit, String email, String next, String why) {
        return Page.refused(templates.accountSignIn(frame(visit), new SignInView(email, next, visit.say(why))));
    }

    private static Frame frame(Visit visit) {
        return Frame.of(visit, visit.say("account.sign-in.title"));
    }
}
