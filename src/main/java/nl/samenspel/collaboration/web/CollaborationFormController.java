package nl.samenspel.collaboration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.AccountAddresses;
import nl.samenspel.account.web.LargeForm;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.ChangeCollaboration;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.FindCollaboration;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Starting a collaboration, and describing one anew. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations")
class CollaborationFormController {

    private static final int MOST_BYTES = 512 * 1024;

    /** The button that asks for more rows and saves nothing. */
    private static final String MORE_ROWS = "more-rows";

    private final StartCollaboration start;
    private final ChangeCollaboration change;
    private final FindCollaboration findCollaboration;
    private final Templates templates;

    CollaborationFormController(
            StartCollaboration start,
            ChangeCollaboration change,
            FindCollaboration findCollaboration,
            Templates templates) {
        this.start = start;
        this.change = change;
        this.findCollaboration = findCollaboration;
        this.templates = templates;
    }

    @GetMapping("/new")
    View blank(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace) {
        Access.require(visitor, Act.START_COLLABORATION, Subject.of(workspace));
        return Page.of(newPage(visit, visitor, workspace, CollaborationForm.blank(), Problems.none()));
    }

    @PostMapping("/new")
    @LargeForm(act = Act.START_COLLABORATION, most = MOST_BYTES)
    View start(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @RequestParam MultiValueMap<String, String> sent) {
        Access.require(visitor, Act.START_COLLABORATION, Subject.of(workspace));
        var form = CollaborationForm.of(sent);
        if (sent.containsKey(MORE_ROWS)) {
            return Page.of(newPage(visit, visitor, workspace, form.withSpareRows(), Problems.none()));
        }
        var reading = new CollaborationReading(form, visit);
        return reading.description()
                .map(description -> start.handle(workspace, description, visitor.name()))
                .map(started -> Page.seeOther(CollaborationAddresses.of(started)))
                .orElseGet(() -> Page.refused(newPage(visit, visitor, workspace, form, reading.problems())));
    }

    @GetMapping("/{id}/edit")
    View filledIn(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable CollaborationId id) {
        var collaboration = changeable(visitor, workspace, id);
        var form = CollaborationForm.of(collaboration.description());
        return Page.of(editPage(visit, visitor, collaboration, form, Problems.none()));
    }

    @PostMapping("/{id}/edit")
    @LargeForm(act = Act.CHANGE_COLLABORATION, most = MOST_BYTES)
    View change(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable CollaborationId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var collaboration = changeable(visitor, workspace, id);
        var form = CollaborationForm.of(sent);
        if (sent.containsKey(MORE_ROWS)) {
            return Page.of(editPage(visit, visitor, collaboration, form.withSpareRows(), Problems.none()));
        }
        var reading = new CollaborationReading(form, visit);
        var description = reading.description();
        if (description.isEmpty()) {
            return Page.refused(editPage(visit, visitor, collaboration, form, reading.problems()));
        }
        change.handle(new Collaboration(workspace, id, description.get()), visitor.name());
        return Page.seeOther(CollaborationAddresses.of(collaboration));
    }

    private Collaboration changeable(Visitor visitor, WorkspaceId workspace, CollaborationId id) {
        Access.require(visitor, Act.CHANGE_COLLABORATION, Subject.of(workspace).in(id));
        return findCollaboration.handle(workspace, id).orElseThrow(() -> new Denied(false));
    }

    private JteModel newPage(
            Visit visit, Visitor visitor, WorkspaceId workspace, CollaborationForm form, Problems problems) {
        var home = AccountAddresses.workspace(workspace);
        var frame = WorkspaceFrame.of(visit, visitor, workspace, visit.say("collaboration.form.new"));
        var view = new CollaborationFormView(form, problems, CollaborationAddresses.start(workspace), home);
        return templates.collaborationForm(frame, view);
    }

    private JteModel editPage(
            Visit visit, Visitor visitor, Collaboration collaboration, CollaborationForm form, Problems problems) {
        var title = visit.say("collaboration.form.edit", collaboration.name());
        var frame = WorkspaceFrame.of(visit, visitor, collaboration.workspace(), title);
        var back = CollaborationAddresses.of(collaboration);
        var view = new CollaborationFormView(form, problems, CollaborationAddresses.edit(collaboration), back);
        return templates.collaborationForm(frame, view);
    }
}
