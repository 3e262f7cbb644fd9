package nl.samenspel.demonstration.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.samenspel.account.Denied;
import nl.samenspel.account.InviteAdministrator;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Workspace;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.demonstration.RemoveDemonstration;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** Throws the demonstration away, after saying what will go. */
@Controller
@RequestMapping("/demonstration/remove")
class RemoveDemonstrationController {

    private final RemoveDemonstration removeDemonstration;
    private final ManageWorkspaces workspaces;
    private final ManageMembers members;
    private final InviteAdministrator inviteAdministrator;
    private final FindCollaboration findCollaboration;
    private final FindWave findWave;
    private final Templates templates;

    RemoveDemonstrationController(
            RemoveDemonstration removeDemonstration,
            ManageWorkspaces workspaces,
            ManageMembers members,
            InviteAdministrator inviteAdministrator,
            FindCollaboration findCollaboration,
            FindWave findWave,
            Templates templates) {
        this.removeDemonstration = removeDemonstration;
        this.workspaces = workspaces;
        this.members = members;
        this.inviteAdministrator = inviteAdministrator;
        this.findCollaboration = findCollaboration;
        this.findWave = findWave;
        this.templates = templates;
    }

    @GetMapping
    View askFirst(Visit visit, HttpServletRequest request) {
        Caretaker.require(request);
        var demonstration = workspaces.demonstration().orElseThrow(() -> new Denied(false));
        var frame = Frame.of(visit, visit.say("demonstration.remove.title"));
        return Page.of(templates.demonstrationRemove(frame, view(visit, demonstration)));
    }

    /** On this machine, somebody who has no account yet is led straight to making one. */
    @PostMapping
    View remove(HttpServletRequest request) {
        var caller = Caretaker.require(request);
        if (workspaces.demonstration().isEmpty()) {
            return Page.seeOther("/");
        }
        removeDemonstration.handle();
        var link = caller.here() ? inviteAdministrator.handle() : Optional.<String>empty();
        return Page.seeOther(link.map(AccountAddresses::welcome).orElse("/"));
    }

    private RemovalView view(Visit visit, Workspace demonstration) {
        var collaborations = findCollaboration.all(demonstration.id()).stream()
                .map(one -> visit.say(
                        "demonstration.remove.collaboration",
                        one.name(),
                        findWave.of(demonstration.id(), one.id()).size()))
                .toList();
        var people = members.list(demonstration.id()).stream()
                .map(member -> member.account().name())
                .distinct()
                .toList();
        return new RemovalView(demonstration.name(), collaborations, String.join(", ", people));
    }
}
