package nl.samenspel.invitation.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.assessment.SwitchOffSharedLink;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.QrCode;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** The link and the picture with which the people of a party join by themselves, for the screen and for paper. */
@Controller
class LinksController {

    private final WaveDesk desk;
    private final SwitchOffSharedLink switchOffSharedLink;
    private final LinkAddresses links;
    private final Templates templates;

    LinksController(WaveDesk desk, SwitchOffSharedLink switchOffSharedLink, LinkAddresses links, Templates templates) {
        this.desk = desk;
        this.switchOffSharedLink = switchOffSharedLink;
        this.links = links;
        this.templates = templates;
    }

    @GetMapping("/workspaces/{workspace}/waves/{id}/links")
    View show(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable WaveId id) {
        var about = desk.open(visitor, Act.SEE_INVITATIONS, workspace, id);
        if (!(about.wave() instanceof Wave.Open)) {
            return Page.seeOther(about.address());
        }
        var terms = about.wave().terms();
        var parties = Arrays.stream(Party.values())
                .flatMap(party -> terms.party(party).sharedLink().stream().map(shared -> {
                    var link = SiteAddress.of(request, links.shared(shared));
                    return new LinksView.PartyLink(
                            party.slug(), about.collaboration().nameOf(party), link, QrCode.of(link));
                }))
                .toList();
        if (parties.isEmpty()) {
            return Page.seeOther(about.address());
        }
        var view = new LinksView(
                InvitationAddresses.of(about.wave()),
                terms.name(),
                visit.endOf(terms.closesOn(), terms.zone()),
                parties);
        var frame = WorkspaceFrame.of(visit, visitor, workspace, visit.say("invitation.links.title", terms.name()));
        return Page.of(templates.invitationLinks(frame, view));
    }

    @PostMapping("/workspaces/{workspace}/waves/{id}/links/{party}/off")
    View switchOff(
            Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable WaveId id, @PathVariable String party) {
        var about = desk.open(visitor, Act.INVITE_PEOPLE, workspace, id);
        var side = Slug.parse(Party.class, party).orElseThrow(() -> new Denied(true));
        if (about.wave() instanceof Wave.Open open) {
            switchOffSharedLink.handle(open, side, visitor.name());
        }
        return Page.seeOther(InvitationAddresses.of(about.wave()).links());
    }
}
