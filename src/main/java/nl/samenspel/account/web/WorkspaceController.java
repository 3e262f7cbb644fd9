package nl.samenspel.account.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.stream.Stream;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A workspace, with what other modules have in it. */
@Controller
class WorkspaceController {

    private final ManageWorkspaces workspaces;
    private final List<WorkspaceSection> sections;
    private final DemonstrationRemoval removal;
    private final Templates templates;

    WorkspaceController(
            ManageWorkspaces workspaces,
            List<WorkspaceSection> sections,
            DemonstrationRemoval removal,
            Templates templates) {
        this.workspaces = workspaces;
        this.sections = sections;
        this.removal = removal;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{id}")
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId id) {
        Access.require(visitor, Act.SEE_WORKSPACE, Subject.of(id));
        var workspace = workspaces.find(id).orElseThrow(() -> new Denied(false));
        var frame = WorkspaceFrame.of(visit, visitor, id, workspace.name());
        return Page.of(templates.accountWorkspace(frame, view(visit, visitor, workspace)));
    }

    private WorkspaceView view(Visit visit, Visitor visitor, Workspace workspace) {
        var canThrowAway =
                workspaces.demonstration().isPresent() && Access.permitsAnywhere(visitor, Act.REMOVE_DEMONSTRATION);
        return new WorkspaceView(
                workspace.demonstration(),
                canThrowAway ? removal.address() : "",
                sections.stream()
                        .flatMap(section -> section.part(visit, visitor, workspace).stream())
                        .toList(),
                links(visit, visitor, workspace),
                others(visitor, workspace));
    }

    private List<Link> links(Visit visit, Visitor visitor, Workspace workspace) {
        var brought = sections.stream().flatMap(section -> section.links(visit, visitor, workspace).stream());
        var settings = visitor.may(Act.MANAGE_WORKSPACE, Subject.of(workspace.id()))
                ? Stream.of(
                        new Link(visit.say("account.workspace.settings"), AccountAddresses.settings(workspace.id())))
                : Stream.<Link>empty();
        return Stream.concat(brought, settings).toList();
    }

    private List<Link> others(Visitor visitor, Workspace workspace) {
        return workspaces.of(visitor.account()).stream()
                .filter(other -> !other.id().equals(workspace.id()))
                .map(other -> new Link(other.name(), AccountAddresses.workspace(other.id())))
                .toList();
    }
}
