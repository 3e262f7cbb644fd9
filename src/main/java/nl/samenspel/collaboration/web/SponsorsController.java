package nl.samenspel.collaboration.web;

import java.util.Arrays;
import java.util.UUID;
import nl.samenspel.account.Access;
import nl.samenspel.account.Act;
import nl.samenspel.account.Denied;
import nl.samenspel.account.FindSponsors;
import nl.samenspel.account.GrantId;
import nl.samenspel.account.JudgeSponsor;
import nl.samenspel.account.Subject;
import nl.samenspel.account.Visitor;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** What a sponsor says of somebody who is to speak for the other party. */
@Controller
@RequestMapping("/workspaces/{workspace}/collaborations/{collaboration}/sponsors/{grant}")
class SponsorsController {

    private final JudgeSponsor judgeSponsor;
    private final FindSponsors findSponsors;

    SponsorsController(JudgeSponsor judgeSponsor, FindSponsors findSponsors) {
        this.judgeSponsor = judgeSponsor;
        this.findSponsors = findSponsors;
    }

    @PostMapping("/acknowledge")
    View acknowledge(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable CollaborationId collaboration,
            @PathVariable UUID grant) {
        if (isWaiting(visitor, workspace, collaboration, grant)) {
            judgeSponsor.acknowledge(workspace, new GrantId(grant), visitor.signatory());
        }
        return back(workspace, collaboration);
    }

    @PostMapping("/object")
    View object(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable CollaborationId collaboration,
            @PathVariable UUID grant) {
        if (isWaiting(visitor, workspace, collaboration, grant)) {
            judgeSponsor.object(workspace, new GrantId(grant), visitor.signatory());
        }
        return back(workspace, collaboration);
    }

    /** False for somebody who counts meanwhile; ends the request of whoever does not speak for the other party. */
    private boolean isWaiting(Visitor visitor, WorkspaceId workspace, CollaborationId collaboration, UUID grant) {
        var subject = Subject.of(workspace).in(collaboration);
        Access.require(visitor, Act.SEE_COLLABORATION, subject);
        var waiting = findSponsors.handle(workspace, collaboration).waiting().stream()
                .filter(member -> member.grant().value().equals(grant))
                .findFirst();
        if (waiting.isEmpty()) {
            if (Arrays.stream(Party.values())
                    .noneMatch(party -> visitor.may(Act.JUDGE_SPONSOR, subject.party(party)))) {
                throw new Denied(true);
            }
            return false;
        }
        Access.require(
                visitor,
                Act.JUDGE_SPONSOR,
                subject.party(waiting.get().role().party().orElseThrow().other()));
        return true;
    }

    private static View back(WorkspaceId workspace, CollaborationId collaboration) {
        return Page.seeOther(CollaborationAddresses.of(workspace, collaboration));
    }
}
