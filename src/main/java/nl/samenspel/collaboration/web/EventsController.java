package nl.samenspel.collaboration.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.EventId;
import nl.samenspel.collaboration.NoteEvents;
import nl.samenspel.collaboration.NoteEvents.Noting;
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

/** Noting what happens around a collaboration, and removing it. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/events")
class EventsController {

    private final CollaborationDesk desk;
    private final NoteEvents noteEvents;
    private final Templates templates;

    EventsController(CollaborationDesk desk, NoteEvents noteEvents, Templates templates) {
        this.desk = desk;
        this.noteEvents = noteEvents;
        this.templates = templates;
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id) {
        var collaboration = desk.open(visitor, Act.NOTE_EVENT, workspace, id);
        return Page.of(page(visit, visitor, collaboration, EventForm.blank(), Problems.none()));
    }

    @PostMapping
    View note(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam MultiValueMap<String, String> sent) {
        var collaboration = desk.open(visitor, Act.NOTE_EVENT, workspace, id);
        var form = EventForm.of(sent);
        var problems = Problems.none();
        var draft = form.draft(visit, problems);
        if (draft.isPresent()) {
            switch (noteEvents.note(collaboration, draft.get(), visitor.signatory())) {
                case Noting.Noted _ -> {
                    return Page.seeOther(CollaborationAddresses.events(collaboration));
                }
                case Noting.Refused(var refused) -> EventForm.add(refused, visit, problems);
                case Noting.TooMany _ ->
                    problems.add("said", visit.say("rhythm.problem.too-many", NoteEvents.MOST_EVENTS));
            }
        }
        return Page.refused(page(visit, visitor, collaboration, form, problems));
    }

    @PostMapping("/{event}/remove")
    View remove(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @PathVariable EventId event) {
        var collaboration = desk.open(visitor, Act.NOTE_EVENT, workspace, id);
        var _ = noteEvents.remove(collaboration, event, visitor.signatory());
        return Page.seeOther(CollaborationAddresses.events(collaboration));
    }

    private JteModel page(
            Visit visit, Visitor visitor, Collaboration collaboration, EventForm form, Problems problems) {
        return templates.collaborationEvents(
                WorkspaceFrame.of(visit, visitor, collaboration.workspace(), visit.say("rhythm.events.title")),
                EventsView.of(
                        visit,
                        collaboration,
                        noteEvents.of(collaboration.workspace(), collaboration.id()),
                        form,
                        problems));
    }
}
