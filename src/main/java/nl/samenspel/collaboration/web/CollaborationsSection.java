package nl.samenspel.collaboration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.Workspace;
import nl.samenspel.account.web.WorkspaceSection;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Contribution;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Link;
import nl.samenspel.platform.web.Visit;

/** The collaborations of a workspace, on its page. */
@Contribution
class CollaborationsSection implements WorkspaceSection {

    private final FindCollaboration findCollaboration;
    private final List<CollaborationSection> sections;
    private final Templates templates;

    CollaborationsSection(
            FindCollaboration findCollaboration, List<CollaborationSection> sections, Templates templates) {
        this.findCollaboration = findCollaboration;
        this.sections = sections;
        this.templates = templates;
    }

    @Override
    public Optional<JteModel> part(Visit visit, Visitor visitor, Workspace workspace) {
        var here = Subject.of(workspace.id());
        var shortcuts = shortcuts(visit, visitor, workspace.id());
        var cards = findCollaboration.all(workspace.id()).stream()
                .filter(collaboration -> visitor.may(Act.SEE_COLLABORATION, here.in(collaboration.id())))
                .map(collaboration -> CollaborationsView.Card.of(
                        visit, collaboration, shortcuts.getOrDefault(collaboration.id(), List.of())))
                .toList();
        var startAt = visitor.may(Act.START_COLLABORATION, here) ? CollaborationAddresses.start(workspace.id()) : "";
        return Optional.of(templates.collaborationCollaborations(visit, new CollaborationsView(startAt, cards)));
    }

    private Map<CollaborationId, List<Link>> shortcuts(Visit visit, Visitor visitor, WorkspaceId workspace) {
        return sections.stream()
                .map(section -> section.shortcuts(visit, visitor, workspace))
                .flatMap(shortcuts -> shortcuts.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, CollaborationsSection::both));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
