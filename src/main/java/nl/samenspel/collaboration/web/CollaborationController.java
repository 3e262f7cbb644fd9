package nl.samenspel.collaboration.web;

import gg.jte.generated.precompiled.Templates;
import java.util.List;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.FindSponsors;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.NoteEvents;
import nl.samenspel.collaboration.ReadTimeline;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One collaboration: who, what, and what happened. */
@Controller
class CollaborationController {

    /** Of what happened, before somebody asks for all of it. */
    private static final int LATEST = 15;

    private final FindCollaboration findCollaboration;
    private final ReadTimeline readTimeline;
    private final NoteEvents noteEvents;
    private final FindSponsors findSponsors;
    private final ManageWorkspaces workspaces;
    private final List<CollaborationSection> sections;
    private final Transactions transactions;
    private final Templates templates;

    CollaborationController(
            FindCollaboration findCollaboration,
            ReadTimeline readTimeline,
            NoteEvents noteEvents,
            FindSponsors findSponsors,
            ManageWorkspaces workspaces,
            List<CollaborationSection> sections,
            Transactions transactions,
            Templates templates) {
        this.findCollaboration = findCollaboration;
        this.readTimeline = readTimeline;
        this.noteEvents = noteEvents;
        this.findSponsors = findSponsors;
        this.workspaces = workspaces;
        this.sections = sections;
        this.transactions = transactions;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/collaborations/{id}")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable CollaborationId id,
            @RequestParam(defaultValue = "") String timeline) {
        var most = timeline.equals("all") ? Integer.MAX_VALUE : LATEST;
        return transactions.readTogether(() -> page(visit, visitor, workspace, id, most));
    }

    /** @param most how much of what happened is told */
    private View page(Visit visit, Visitor visitor, WorkspaceId workspace, CollaborationId id, int most) {
        var subject = Subject.of(workspace).in(id);
        Access.require(visitor, Act.SEE_COLLABORATION, subject);
        var collaboration = findCollaboration.handle(workspace, id).orElseThrow(() -> new Denied(false));
        var parts = sections.stream()
                .flatMap(section -> section.part(visit, visitor, collaboration).stream())
                .toList();
        var editAt = visitor.may(Act.CHANGE_COLLABORATION, subject) ? CollaborationAddresses.edit(collaboration) : "";
        var eventsAt = visitor.may(Act.NOTE_EVENT, subject) ? CollaborationAddresses.events(collaboration) : "";
        var home = workspaces.find(workspace).orElseThrow(() -> new Denied(false));
        var sponsors = findSponsors.handle(workspace, id);
        var view = new CollaborationPage(visit, home.zone())
                .view(
                        collaboration,
                        parts,
                        readTimeline.latest(workspace, id, most),
                        noteEvents.of(workspace, id),
                        most,
                        sponsors,
                        new Newcomers(visit, visitor, collaboration, home.zone()).of(sponsors),
                        editAt,
                        eventsAt);
        var frame = WorkspaceFrame.of(visit, visitor, workspace, collaboration.name());
        return Page.of(
                templates.collaborationCollaboration(frame, home.name(), AccountAddresses.workspace(workspace), view));
    }
}
