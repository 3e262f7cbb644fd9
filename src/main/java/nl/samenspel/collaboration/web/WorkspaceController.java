package nl.samenspel.collaboration.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** The collaborations of a workspace. */
@Controller
class WorkspaceController {

    private final ManageWorkspaces workspaces;
    private final FindCollaboration findCollaboration;
    private final ObjectProvider<CollaborationSection> sections;
    private final Templates templates;

    WorkspaceController(
            ManageWorkspaces workspaces,
            FindCollaboration findCollaboration,
            ObjectProvider<CollaborationSection> sections,
            Templates templates) {
        this.workspaces = workspaces;
        this.findCollaboration = findCollaboration;
        this.sections = sections;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{id}")
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId id) {
        Access.require(visitor, Act.SEE_WORKSPACE, Subject.of(id));
        var workspace = workspaces.find(id).orElseThrow(() -> new Denied(false));
        var frame = WorkspaceFrame.of(visit, visitor, id, workspace.name());
        return Page.of(templates.collaborationWorkspace(frame, view(visit, visitor, workspace)));
    }

    private Map<CollaborationId, List<Link>> shortcuts(Visit visit, Visitor visitor, WorkspaceId workspace) {
        return sections.orderedStream()
                .map(section -> section.shortcuts(visit, visitor, workspace))
                .flatMap(shortcuts -> shortcuts.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, WorkspaceController::both));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private WorkspaceView view(Visit visit, Visitor visitor, Workspace workspace) {
        var here = Subject.of(workspace.id());
        var shortcuts = shortcuts(visit, visitor, workspace.id());
        var cards = findCollaboration.all(workspace.id()).stream()
                .filter(collaboration -> visitor.may(Act.SEE_COLLABORATION, here.in(collaboration.id())))
                .map(collaboration -> WorkspaceView.Card.of(
                        visit, collaboration, shortcuts.getOrDefault(collaboration.id(), List.of())))
                .toList();
        var others = workspaces.of(visitor.account()).stream()
                .filter(other -> !other.id().equals(workspace.id()))
                .map(other -> new Frame.Place(other.name(), AccountAddresses.workspace(other.id()), false))
                .toList();
        var startAt = visitor.may(Act.START_COLLABORATION, here) ? CollaborationAddresses.start(workspace.id()) : "";
        var importAt = visitor.may(Act.IMPORT_CASE, here) ? AccountAddresses.workspace(workspace.id()) + "/import" : "";
        var settingsAt = visitor.may(Act.MANAGE_WORKSPACE, here) ? AccountAddresses.settings(workspace.id()) : "";
        var canThrowAway =
                workspaces.demonstration().isPresent() && Access.permitsAnywhere(visitor, Act.REMOVE_DEMONSTRATION);
        return new WorkspaceView(workspace.demonstration(), canThrowAway, startAt, importAt, settingsAt, cards, others);
    }
}
