package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.AcceptWelcome;
import nl.samenspel.account.NewPassword;
import nl.samenspel.account.Welcome;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Where a one-time link leads: choose a password and be in, or take a role that is offered. */
@Controller
@RequestMapping("/welcome/{link}")
class WelcomeController {

    private final AcceptWelcome acceptWelcome;
    private final NewPassword newPassword;
    private final WelcomeWords words;
    private final OfferDoor offerDoor;
    private final SignInDesk desk;
    private final Templates templates;

    WelcomeController(
            AcceptWelcome acceptWelcome,
            NewPassword newPassword,
            WelcomeWords words,
            OfferDoor offerDoor,
            SignInDesk desk,
            Templates templates) {
        this.acceptWelcome = acceptWelcome;
        this.newPassword = newPassword;
        this.words = words;
        this.offerDoor = offerDoor;
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping
    View form(Visit visit, HttpServletRequest request, @PathVariable String link) {
        return acceptWelcome
                .find(link)
                .<View>map(welcome -> page(visit, welcome))
                .or(() -> offerDoor.show(visit, request, link))
                .orElseGet(() -> expired(visit));
    }

    @PostMapping
    View accept(
            Visit visit,
            @PathVariable String link,
            WelcomeForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var welcome = acceptWelcome.find(link);
        if (welcome.isEmpty()) {
            return offerDoor.take(visit, request, link).orElseGet(() -> expired(visit));
        }
        var isFirst = welcome.get().account().isEmpty();
        var problem = form.problem(isFirst).or(() -> passwordProblem(form, welcome.get()));
        if (problem.isPresent()) {
            return again(visit, welcome.get(), form, problem);
        }
        return switch (acceptWelcome.handle(link, form.introduction())) {
            case AcceptWelcome.Welcomed(var token) -> {
                desk.letIn(request, response, token);
                yield Page.seeOther("/");
            }
            case AcceptWelcome.LinkExpired _ -> expired(visit);
            case AcceptWelcome.EmailTaken _ ->
                again(visit, welcome.get(), form, Optional.of("account.welcome.email-taken"));
            case AcceptWelcome.Busy _ ->
                Page.later(again(visit, welcome.get(), form, Optional.of("account.sign-in.busy"))
                        .content());
        };
    }

    private Optional<String> passwordProblem(WelcomeForm form, Welcome welcome) {
        return newPassword.problem(form.password(), own(form, welcome)).map(AccountWords.PASSWORD::key);
    }

    private List<String> own(WelcomeForm form, Welcome welcome) {
        return Stream.concat(
                        Stream.of(form.name(), email(welcome, form), form.workspace()),
                        words.workspaces(welcome).stream())
                .toList();
    }

    private Page page(Visit visit, Welcome welcome) {
        var name = welcome.account().map(account -> account.name()).orElse("");
        var email = welcome.account().map(account -> account.email()).orElse("");
        return Page.of(templates.accountWelcome(frame(visit), view(visit, welcome, name, email, "", "")));
    }

    private Page again(Visit visit, Welcome welcome, WelcomeForm form, Optional<String> problem) {
        var told = problem.map(visit::say).orElse("");
        var view = view(visit, welcome, form.name(), email(welcome, form), form.workspace(), told);
        return Page.refused(templates.accountWelcome(frame(visit), view));
    }

    private WelcomeView view(
            Visit visit, Welcome welcome, String name, String email, String workspace, String problem) {
        var isFirst = welcome.account().isEmpty();
        return new WelcomeView(
                isFirst, words.lead(visit, welcome), words.roles(visit, welcome), name, email, workspace, problem);
    }

    private static String email(Welcome welcome, WelcomeForm form) {
        return welcome.account().map(account -> account.email()).orElse(form.email());
    }

    private Page expired(Visit visit) {
        var frame = Frame.of(visit, visit.say("account.welcome.expired.title"));
        return Page.failed(
                templates.platformNotice(frame, visit.say("account.welcome.expired.text")), HttpStatus.NOT_FOUND);
    }

    private static Frame frame(Visit visit) {
        return Frame.of(visit, visit.say("account.welcome.title"));
    }
}
