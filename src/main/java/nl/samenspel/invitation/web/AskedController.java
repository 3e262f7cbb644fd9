package nl.samenspel.invitation.web;

import gg.jte.generated.precompiled.Templates;
import java.util.Arrays;
import java.util.List;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.invitation.Admission;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.party.Party;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Who was asked one by one, for whoever speaks for them: so that nobody can be invented. Never who has answered. */
@Controller
class AskedController {

    private final WaveDesk desk;
    private final FindInvitation findInvitation;
    private final Templates templates;

    AskedController(WaveDesk desk, FindInvitation findInvitation, Templates templates) {
        this.desk = desk;
        this.findInvitation = findInvitation;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/asked")
    View show(Visit visit, Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.SEE_COLLABORATION, workspace, id);
        var parties = Arrays.stream(Party.values())
                .filter(party ->
                        visitor.may(Act.SEE_WHO_IS_ASKED, about.subject().party(party)))
                .toList();
        if (parties.isEmpty()) {
            throw new Denied(true);
        }
        if (about.wave() instanceof Wave.Planned) {
            return Page.seeOther(about.address());
        }
        var invitations = findInvitation.of(workspace, id);
        var terms = about.wave().terms();
        var groups = parties.stream()
                .map(party -> group(visit, about, party, invitations))
                .toList();
        var frame = WorkspaceFrame.of(visit, visitor, workspace, visit.say("invitation.asked.title", terms.name()));
        return Page.of(templates.invitationAsked(frame, new AskedView(about.address(), terms.name(), groups)));
    }

    private static AskedView.Group group(Visit visit, WaveDesk.Case about, Party party, List<Invitation> invitations) {
        var ofParty = invitations.stream().filter(one -> one.party() == party).toList();
        var tickets = ofParty.stream()
                .filter(one -> one.admission() == Admission.TICKET)
                .count();
        return new AskedView.Group(
                party.slug(),
                about.collaboration().nameOf(party),
                tickets == 0 ? "" : visit.say("invitation.people.tickets", tickets),
                ofParty.stream()
                        .filter(one -> one.admission() == Admission.INVITED)
                        .map(one -> new AskedView.Row(
                                one.person().name(), one.person().email(), visit.say(Names.LEVEL, one.level())))
                        .toList());
    }
}
