package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.collaboration.web.CollaborationDesk;
import nl.samenspel.dialogue.record.OpenCharter;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The charter of a collaboration, and its earlier versions. */
@Controller
class CharterController {

    private final CollaborationDesk collaborations;
    private final OpenCharter openCharter;
    private final CharterDesk charters;
    private final Templates templates;

    CharterController(
            CollaborationDesk collaborations, OpenCharter openCharter, CharterDesk charters, Templates templates) {
        this.collaborations = collaborations;
        this.openCharter = openCharter;
        this.charters = charters;
        this.templates = templates;
    }

    /**
     * Of a collaboration without one its own page.
     *
     * @param version its number; the one that holds now where none is named
     */
    @GetMapping("/workspaces/{workspace}/collaborations/{collaboration}/charter")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable("collaboration") CollaborationId id,
            @RequestParam(defaultValue = "") String version) {
        var collaboration = collaborations.open(visitor, Act.SEE_RECORD, workspace, id);
        var charter = openCharter.handle(workspace, id);
        if (charter.versions().isEmpty()) {
            return Page.seeOther(CollaborationAddresses.of(collaboration));
        }
        var found = (version.matches("[1-9]\\d{0,4}") ? charter.version(Integer.parseInt(version)) : charter.current())
                .orElseThrow(() -> new Denied(false));
        var title = visit.say("dialogue.charter.title", collaboration.name());
        return Page.of(templates.dialogueCharter(
                WorkspaceFrame.of(visit, visitor, workspace, title),
                charters.view(visit, visitor, collaboration, charter, found)));
    }
}
