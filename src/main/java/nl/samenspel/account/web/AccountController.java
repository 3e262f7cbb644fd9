package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Grant;
import nl.samenspel.account.ManageAccount;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.NewPassword;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Somebody's own account. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final ManageAccount account;
    private final NewPassword newPassword;
    private final ManageWorkspaces workspaces;
    private final SignInDesk desk;
    private final Templates templates;

    AccountController(
            ManageAccount account,
            NewPassword newPassword,
            ManageWorkspaces workspaces,
            SignInDesk desk,
            Templates templates) {
        this.account = account;
        this.newPassword = newPassword;
        this.workspaces = workspaces;
        this.desk = desk;
        this.templates = templates;
    }

    @GetMapping
    View show(Visit visit, Visitor visitor, @RequestParam(required = false) @Nullable String changed) {
        return Page.of(page(visit, visitor, "".equals(changed), Problems.none()));
    }

    @PostMapping
    View changePassword(
            Visit visit,
            Visitor visitor,
            @RequestParam(name = "current-password", defaultValue = "") String current,
            @RequestParam(name = "new-password", defaultValue = "") String wanted,
            HttpServletRequest request,
            HttpServletResponse response) {
        var problem = newPassword.problem(wanted, own(visitor));
        if (problem.isPresent()) {
            return refused(visit, visitor, "new-password", AccountWords.PASSWORD.key(problem.get()));
        }
        return switch (account.changePassword(visitor.account(), current, wanted)) {
            case ManageAccount.Changed(var token) -> {
                desk.letIn(request, response, token);
                yield Page.seeOther(AccountAddresses.ACCOUNT_CHANGED);
            }
            case ManageAccount.WrongPassword _ ->
                refused(visit, visitor, "current-password", "account.problem.current-password");
            case ManageAccount.TooManyTries _ ->
                refused(visit, visitor, "current-password", "account.sign-in.too-many");
            case ManageAccount.Busy _ ->
                Page.later(page(
                        visit,
                        visitor,
                        false,
                        Problems.none().add("current-password", visit.say("account.sign-in.busy"))));
        };
    }

    private List<String> own(Visitor visitor) {
        return Stream.concat(
                        Stream.of(visitor.name(), visitor.email()),
                        workspaces.of(visitor.account()).stream().map(Workspace::name))
                .toList();
    }

    private View refused(Visit visit, Visitor visitor, String field, String why) {
        return Page.refused(page(visit, visitor, false, Problems.none().add(field, visit.say(why))));
    }

    private JteModel page(Visit visit, Visitor visitor, boolean changed, Problems problems) {
        var own = account.find(visitor.account()).orElseThrow(() -> new Denied(false));
        var names = workspaces.of(visitor.account()).stream().collect(Collectors.toMap(Workspace::id, Workspace::name));
        var roles = visitor.grants().stream()
                .map(grant -> role(visit, grant, names.getOrDefault(grant.workspace(), "")))
                .toList();
        var view = new AccountView(
                own.name(), own.email(), roles, own.passwordHash().isPresent(), changed, problems);
        var frame = WorkspaceFrame.of(visit, visitor, visit.say("frame.account"));
        return templates.accountAccount(frame, view);
    }

    private static AccountView.HeldRole role(Visit visit, Grant grant, String workspace) {
        return new AccountView.HeldRole(
                RoleWords.of(visit, grant.role()), workspace, AccountAddresses.workspace(grant.workspace()));
    }
}
