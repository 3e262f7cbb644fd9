package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.Act;
import nl.samenspel.account.Visitor;
import nl.samenspel.account.web.WorkspaceFrame;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.dialogue.SeatPeople.Guest;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.SiteAddress;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Inviting people to a meeting, by name or by ticket; each link is one seat, and only those count where votes are anonymous. */
@Controller
@RequestMapping("/workspaces/{workspace}/meetings/{meeting}/guests")
class GuestsController {

    private static final int MOST_TICKETS = 100;

    private final MeetingDesk desk;
    private final SeatPeople seatPeople;
    private final Templates templates;

    GuestsController(MeetingDesk desk, SeatPeople seatPeople, Templates templates) {
        this.desk = desk;
        this.seatPeople = seatPeople;
        this.templates = templates;
    }

    /** What somebody typed. */
    private record Typing(String party, String level, String names, String tickets) {
        static final Typing NOTHING = new Typing("", "", "", "");

        List<String> lines() {
            return names.lines()
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        Optional<Integer> number() {
            return tickets.isEmpty()
                    ? Optional.of(0)
                    : tickets.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(tickets)) : Optional.empty();
        }
    }

    @GetMapping
    View show(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting) {
        var about = desk.open(visitor, Act.PREPARE_MEETING, workspace, meeting);
        return Page.of(page(visit, visitor, request, about, Typing.NOTHING, Problems.none()));
    }

    @PostMapping
    View invite(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String names,
            @RequestParam(defaultValue = "") String tickets) {
        var about = desk.open(visitor, Act.PREPARE_MEETING, workspace, meeting);
        var typed = new Typing(party, level, Typed.lines(names), Typed.line(tickets));
        var problems = problems(visit, typed);
        if (problems.isEmpty()) {
            switch (seatPeople.handle(about.meeting().terms(), guests(typed))) {
                case SEATED -> {
                    return Page.seeOther(about.at().guests());
                }
                case TOO_MANY -> problems.add("names", visit.say("dialogue.guests.too-many", SeatPeople.MOST_SEATS));
                case OVER -> problems.add("names", visit.say("dialogue.guests.over"));
            }
        }
        return Page.refused(page(visit, visitor, request, about, typed, problems));
    }

    private static Problems problems(Visit visit, Typing typed) {
        var problems = Problems.none();
        if (Slug.parse(Party.class, typed.party()).isEmpty()) {
            problems.add("party", visit.say("dialogue.problem.choice"));
        }
        if (Slug.parse(GovernanceLevel.class, typed.level()).isEmpty()) {
            problems.add("level", visit.say("dialogue.problem.choice"));
        }
        if (typed.lines().stream().anyMatch(name -> name.length() > Seat.LONGEST_NAME)) {
            problems.add("names", visit.say("dialogue.problem.name", Seat.LONGEST_NAME));
        }
        if (typed.number().filter(number -> number <= MOST_TICKETS).isEmpty()) {
            problems.add("tickets", visit.say("dialogue.guests.tickets.number", MOST_TICKETS));
        }
        if (problems.isEmpty() && typed.lines().isEmpty() && typed.number().orElse(0) == 0) {
            problems.add("names", visit.say("dialogue.guests.nobody"));
        }
        return problems;
    }

    private static List<Guest> guests(Typing typed) {
        var party = Slug.parse(Party.class, typed.party()).orElseThrow();
        var level = Slug.parse(GovernanceLevel.class, typed.level()).orElseThrow();
        return Stream.concat(
                        typed.lines().stream(),
                        Collections.nCopies(typed.number().orElse(0), "").stream())
                .map(name -> new Guest(party, level, name))
                .toList();
    }

    @PostMapping("/{seat}/remove")
    View remove(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @PathVariable SeatId seat) {
        var about = desk.open(visitor, Act.PREPARE_MEETING, workspace, meeting);
        var _ = seatPeople.remove(about.meeting().terms(), seat);
        return Page.seeOther(about.at().guests());
    }

    private JteModel page(
            Visit visit,
            Visitor visitor,
            HttpServletRequest request,
            MeetingDesk.Case about,
            Typing typed,
            Problems problems) {
        var seats = seatPeople.of(about.meeting().terms());
        var view = new GuestsView(
                List.of(new Frame.Place(
                        MeetingTold.title(visit, about.meeting().terms()),
                        about.at().page(),
                        false)),
                Arrays.stream(Party.values())
                        .map(party -> new GuestsView.Side(
                                party.slug(),
                                about.collaboration().nameOf(party),
                                seats.stream()
                                        .filter(seat -> seat.party() == party && seat.invited())
                                        .map(seat -> guest(visit, request, about, seat))
                                        .toList()))
                        .toList(),
                Explained.all(visit, Names.LEVEL, Names.LEVEL_TEXT),
                typed.party(),
                typed.level(),
                typed.names(),
                typed.tickets(),
                problems,
                about.at().guests());
        var frame = WorkspaceFrame.of(
                visit, visitor, about.collaboration().workspace(), visit.say("dialogue.guests.title"));
        return templates.dialogueGuests(frame, view);
    }

    private static GuestsView.Guest guest(Visit visit, HttpServletRequest request, MeetingDesk.Case about, Seat seat) {
        return new GuestsView.Guest(
                seat.name(),
                visit.say(Names.LEVEL, seat.level()),
                seat.link()
                        .map(link -> SiteAddress.of(request, RoomAddresses.seat(link)))
                        .orElse(""),
                visit.say(seat.present() ? "dialogue.guests.here" : "dialogue.guests.expected"),
                seat.present() ? "" : about.at().remove(seat.id()));
    }
}
