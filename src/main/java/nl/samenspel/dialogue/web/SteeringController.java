package nl.samenspel.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import nl.samenspel.account.Act;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.Visitor;
import nl.samenspel.dialogue.ConcludeMeeting;
import nl.samenspel.dialogue.HandOver;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.dialogue.StartMeeting;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.platform.MeetingId;
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

/** Steering a meeting, for whoever leads it; other facilitators see that it is led. */
@Controller
@RequestMapping("/workspaces/{workspace}/meetings/{meeting}")
class SteeringController {

    private final MeetingDesk desk;
    private final StartMeeting startMeeting;
    private final ConcludeMeeting concludeMeeting;
    private final HandOver handOver;
    private final SeatPeople seatPeople;
    private final ManageMembers members;
    private final SteeringDesk steering;
    private final SteeringActs acts;

    SteeringController(
            MeetingDesk desk,
            StartMeeting startMeeting,
            ConcludeMeeting concludeMeeting,
            HandOver handOver,
            SeatPeople seatPeople,
            ManageMembers members,
            SteeringDesk steering,
            SteeringActs acts) {
        this.desk = desk;
        this.startMeeting = startMeeting;
        this.concludeMeeting = concludeMeeting;
        this.handOver = handOver;
        this.seatPeople = seatPeople;
        this.members = members;
        this.steering = steering;
        this.acts = acts;
    }

    @PostMapping("/start")
    View start(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.STEER_MEETING, workspace, meeting);
        var _ = startMeeting.handle(about.meeting().terms(), new Steerer.ByAccount(visitor.account()));
        return Page.seeOther(about.at().steering());
    }

    @GetMapping("/steering")
    View show(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.STEER_MEETING, workspace, meeting);
        return steering.page(visit, visitor, request, about, Problems.none());
    }

    /** Where it goes, the clock, the wall, and rounds: each a button. */
    @PostMapping("/steering")
    View act(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = desk.open(visitor, Act.STEER_MEETING, workspace, meeting);
        var by = new Steerer.ByAccount(visitor.account());
        var problems = acts.act(visit, about.meeting().terms(), by, sent);
        return problems.isEmpty()
                ? Page.seeOther(about.at().steering())
                : steering.page(visit, visitor, request, about, problems);
    }

    @PostMapping("/steering/hand-over")
    View handOver(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String to) {
        var about = desk.open(visitor, Act.STEER_MEETING, workspace, meeting);
        members.list(workspace).stream()
                .filter(member -> member.role().leads())
                .map(member -> member.account())
                .filter(account -> account.id().toString().equals(to))
                .findFirst()
                .ifPresent(account -> handOver.handle(
                        about.meeting().terms(),
                        new Steerer.ByAccount(visitor.account()),
                        new Leader(account.id(), account.name())));
        return Page.seeOther(about.at().steering());
    }

    /** One of each side may help. */
    @PostMapping("/steering/help")
    View help(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String seat,
            @RequestParam(defaultValue = "") String steers) {
        var about = desk.open(visitor, Act.STEER_MEETING, workspace, meeting);
        var terms = about.meeting().terms();
        if (new Steerer.ByAccount(visitor.account()).leads(terms)) {
            seatPeople.of(terms).stream()
                    .map(Seat::id)
                    .filter(id -> id.toString().equals(seat))
                    .forEach(id -> seatPeople.letSteer(terms, id, Boolean.parseBoolean(steers)));
        }
        return Page.seeOther(about.at().steering());
    }

    @PostMapping("/steering/end")
    View end(Visitor visitor, @PathVariable WorkspaceId workspace, @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.STEER_MEETING, workspace, meeting);
        var by = new Steerer.ByAccount(visitor.account());
        return switch (concludeMeeting.handle(about.meeting().terms(), by)) {
            case ENDED, NOT_IN_SESSION -> Page.seeOther(about.at().record());
            case NOT_YOURS -> Page.seeOther(about.at().steering());
        };
    }
}
