package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.EnterDemonstration;
import nl.samenspel.account.GrantId;
import nl.samenspel.account.InviteAdministrator;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Taking a place in the demonstration without a password, on this machine only, and throwing it all away. */
@Controller
@RequestMapping("/demonstration")
class DemonstrationController {

    private final EnterDemonstration enter;
    private final ManageWorkspaces workspaces;
    private final InviteAdministrator inviteAdministrator;
    private final Templates templates;

    DemonstrationController(
            EnterDemonstration enter,
            ManageWorkspaces workspaces,
            InviteAdministrator inviteAdministrator,
            Templates templates) {
        this.enter = enter;
        this.workspaces = workspaces;
        this.inviteAdministrator = inviteAdministrator;
        this.templates = templates;
    }

    @PostMapping("/enter")
    View enter(@RequestParam UUID grant, HttpServletRequest request, HttpServletResponse response) {
        requireHere(request);
        enter.handle(new GrantId(grant)).ifPresent(token -> SignInCookie.set(request, response, token));
        return Page.seeOther("/");
    }

    @GetMapping("/remove")
    View askFirst(Visit visit, Visitor visitor) {
        requireMay(visitor);
        return Page.of(
                templates.accountRemoveDemonstration(Frame.of(visit, visit.say("account.demonstration.remove.title"))));
    }

    /** On this machine, somebody who has no account yet is led straight to making one. */
    @PostMapping("/remove")
    View remove(Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        requireMay(visitor);
        workspaces.removeDemonstration();
        SignInCookie.clear(request, response);
        var link = Here.isWhere(request) ? inviteAdministrator.handle() : Optional.<String>empty();
        return Page.seeOther(link.map(token -> "/welcome/" + token).orElse("/"));
    }

    private void requireMay(Visitor visitor) {
        var demonstration = workspaces.demonstration().map(Workspace::id).orElseThrow(() -> new Denied(false));
        Access.require(visitor, Act.REMOVE_DEMONSTRATION, Subject.of(demonstration));
    }

    private static void requireHere(HttpServletRequest request) {
        if (!Here.isWhere(request)) {
            throw new Denied(false);
        }
    }
}
