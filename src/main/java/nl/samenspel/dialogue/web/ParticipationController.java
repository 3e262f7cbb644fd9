package nl.samenspel.dialogue.web;

import nl.samenspel.account.Denied;
import nl.samenspel.account.Visitor;
import nl.samenspel.dialogue.EndParticipation;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** A sponsor ends the participation of the own side. */
@Controller
class ParticipationController {

    private final MeetingDesk desk;
    private final EndParticipation endParticipation;

    ParticipationController(MeetingDesk desk, EndParticipation endParticipation) {
        this.desk = desk;
        this.endParticipation = endParticipation;
    }

    @PostMapping("/workspaces/{workspace}/meetings/{meeting}/participation/end")
    View end(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = desk.find(visitor, workspace, meeting);
        var own = EndingDesk.own(visitor, about).orElseThrow(() -> new Denied(true));
        endParticipation.handle(about.meeting().terms(), own, visitor.signatory());
        return Page.seeOther(about.at().page());
    }
}
