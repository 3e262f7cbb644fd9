package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.JoinMeeting.Joining;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.dialogue.Seats.FoundSeat;
import nl.samenspel.platform.TimeZones;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A seat that is kept for somebody, by a link of his own: nothing is taken by following it, only by saying so. */
@Controller
@RequestMapping("/seat/{link}")
class SeatController {

    private final JoinMeeting joinMeeting;
    private final FindMeeting findMeeting;
    private final SeatPeople seatPeople;
    private final ManageWorkspaces workspaces;
    private final MeetingTold told;
    private final Templates templates;

    SeatController(
            JoinMeeting joinMeeting,
            FindMeeting findMeeting,
            SeatPeople seatPeople,
            ManageWorkspaces workspaces,
            MeetingTold told,
            Templates templates) {
        this.joinMeeting = joinMeeting;
        this.findMeeting = findMeeting;
        this.seatPeople = seatPeople;
        this.workspaces = workspaces;
        this.told = told;
        this.templates = templates;
    }

    private record Kept(Meeting meeting, Seat seat) {}

    private Optional<Kept> kept(FoundSeat found) {
        return findMeeting
                .handle(found.workspace(), found.meeting())
                .flatMap(meeting -> seatPeople.of(meeting.terms()).stream()
                        .filter(seat -> seat.id().equals(found.seat()))
                        .findFirst()
                        .map(seat -> new Kept(meeting, seat)));
    }

    @GetMapping
    View show(Visit visit, @PathVariable String link) {
        return joinMeeting
                .behind(link)
                .flatMap(this::kept)
                .<View>map(kept -> page(visit, link, kept, kept.seat().name(), Problems.none()))
                .orElseGet(() -> nothing(visit));
    }

    @PostMapping
    View take(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String link,
            @RequestParam(defaultValue = "") String name) {
        var found = joinMeeting.behind(link);
        var kept = found.flatMap(this::kept);
        if (kept.isEmpty()) {
            return nothing(visit);
        }
        var typed = Typed.line(name);
        if (typed.length() > Seat.LONGEST_NAME) {
            var problems = Problems.none().add("name", visit.say("dialogue.problem.name", Seat.LONGEST_NAME));
            return page(visit, link, kept.get(), typed, problems);
        }
        return switch (joinMeeting.byLink(found.orElseThrow(), typed)) {
            case Joining.Joined(var _, var device) ->
                kept.get().meeting() instanceof Meeting.InSession(var _, var session)
                        ? enter(request, response, session.code(), device)
                        : Page.seeOther(RoomAddresses.seat(link));
            case Joining.NotInSession _, Joining.Full _ -> Page.seeOther(RoomAddresses.seat(link));
        };
    }

    private static View enter(HttpServletRequest request, HttpServletResponse response, String code, String device) {
        SeatCookie.keep(request, response, code, device);
        return Page.seeOther(RoomAddresses.of(code).page());
    }

    private View page(Visit visit, String link, Kept kept, String name, Problems problems) {
        var terms = kept.meeting().terms();
        var collaboration = told.collaboration(terms);
        var when = visit.say(
                "dialogue.seat.when",
                visit.date(terms.day()),
                terms.begins().toString(),
                TimeZones.words(workspaces.zone(terms.workspace()), visit.words()));
        var state = switch (kept.meeting()) {
            case Meeting.Prepared _ -> visit.say("dialogue.seat.not-yet");
            case Meeting.InSession _ -> "";
            case Meeting.Concluded _, Meeting.Agreed _ -> visit.say("dialogue.seat.over");
        };
        var view = new SeatView(
                kept.seat().party().slug(),
                collaboration.nameOf(kept.seat().party()),
                visit.say(
                        "dialogue.seat.lead",
                        collaboration.nameOf(kept.seat().party()),
                        collaboration.nameOf(kept.seat().party().other())),
                when,
                terms.place(),
                visit.say(DialogueWords.VOTES_TEXT, MeetingForm.Votes.of(terms.isTogether())),
                state,
                name,
                problems,
                RoomAddresses.seat(link));
        var page = templates.dialogueSeat(Frame.of(visit, visit.say("dialogue.seat.title")), view);
        return problems.isEmpty() ? Page.of(page) : Page.refused(page);
    }

    private View nothing(Visit visit) {
        return Page.failed(
                templates.platformNotice(
                        Frame.of(visit, visit.say("dialogue.seat.none")), visit.say("dialogue.seat.none.text")),
                HttpStatus.NOT_FOUND);
    }
}
