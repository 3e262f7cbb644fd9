package nl.samenspel.dialogue.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.JoinMeeting.Joining;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Names;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The way into a meeting: its code, and for which side somebody comes. */
@Controller
class RoomController {

    private final Room room;
    private final JoinMeeting joinMeeting;
    private final MeetingTold told;
    private final Phone phone;
    private final Templates templates;

    RoomController(Room room, JoinMeeting joinMeeting, MeetingTold told, Phone phone, Templates templates) {
        this.room = room;
        this.joinMeeting = joinMeeting;
        this.told = told;
        this.phone = phone;
        this.templates = templates;
    }

    @GetMapping(RoomAddresses.DOOR)
    View door(Visit visit) {
        return Page.of(door(visit, "", Problems.none()));
    }

    @PostMapping(RoomAddresses.DOOR)
    View typed(Visit visit, HttpServletRequest request, @RequestParam(defaultValue = "") String code) {
        return switch (room.behind(request, code)) {
            case Room.Behind.Open open ->
                Page.seeOther(RoomAddresses.of(open.code()).page());
            case Room.Behind.Nothing _ ->
                Page.refused(
                        door(visit, Typed.line(code), Problems.none().add("code", visit.say("dialogue.door.wrong"))));
            case Room.Behind.TooMany _ -> tooMany(visit);
        };
    }

    @GetMapping("/meet/{code}")
    View enter(Visit visit, HttpServletRequest request, @PathVariable String code) {
        return open(
                visit,
                request,
                code,
                open -> room.seat(request, open)
                        .map(seat -> phone.show(visit, open, seat, Problems.none(), Optional.empty()))
                        .orElseGet(() -> Page.of(joining(visit, open, Typing.NOTHING, Problems.none()))));
    }

    /** What somebody says who joins. */
    private record Typing(String party, String level, String name, String device) {
        static final Typing NOTHING = new Typing("", "", "", "");

        /** As the form has had it all along; a new one for whoever comes without. */
        String known() {
            return Secrets.isToken(device) ? device : Secrets.token();
        }
    }

    /** A device that has a seat keeps it: one cannot be of both sides. */
    @PostMapping("/meet/{code}/join")
    View join(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String party,
            @RequestParam(defaultValue = "") String level,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String device) {
        return open(
                visit,
                request,
                code,
                open -> room.seat(request, open)
                        .<View>map(
                                _ -> Page.seeOther(RoomAddresses.of(open.code()).page()))
                        .orElseGet(() -> join(
                                visit, request, response, open, new Typing(party, level, Typed.line(name), device))));
    }

    private View join(
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Room.Behind.Open open,
            Typing typed) {
        var party = Slug.parse(Party.class, typed.party());
        var level = Slug.parse(GovernanceLevel.class, typed.level());
        var problems = Problems.none();
        if (party.isEmpty()) {
            problems.add("party", visit.say("dialogue.problem.choice"));
        }
        if (level.isEmpty()) {
            problems.add("level", visit.say("dialogue.problem.choice"));
        }
        if (typed.name().length() > Seat.LONGEST_NAME) {
            problems.add("name", visit.say("dialogue.problem.name", Seat.LONGEST_NAME));
        }
        if (!problems.isEmpty()) {
            return Page.refused(joining(visit, open, typed, problems));
        }
        return switch (joinMeeting.byCode(
                open.terms(), party.orElseThrow(), level.orElseThrow(), typed.name(), typed.known())) {
            case Joining.Joined(var _, var device) -> {
                SeatCookie.keep(request, response, open.code(), device);
                yield Page.seeOther(RoomAddresses.of(open.code()).page());
            }
            case Joining.NotInSession _ -> nothing(visit);
            case Joining.Full _ ->
                Page.failed(
                        templates.platformNotice(
                                Frame.of(visit, visit.say("dialogue.door.full")), visit.say("dialogue.door.full.text")),
                        HttpStatus.CONFLICT);
        };
    }

    /** What can be done in the meeting with the code. */
    interface InRoom {
        View in(Room.Behind.Open open);
    }

    private View open(Visit visit, HttpServletRequest request, String code, InRoom what) {
        return switch (room.behind(request, code)) {
            case Room.Behind.Open open -> what.in(open);
            case Room.Behind.Nothing _ -> nothing(visit);
            case Room.Behind.TooMany _ -> tooMany(visit);
        };
    }

    private View nothing(Visit visit) {
        return Page.failed(
                door(visit, "", Problems.none().add("code", visit.say("dialogue.door.over"))), HttpStatus.NOT_FOUND);
    }

    private View tooMany(Visit visit) {
        return Page.failed(
                templates.platformNotice(
                        Frame.of(visit, visit.say("dialogue.door.too-many")), visit.say("dialogue.door.too-many.text")),
                HttpStatus.TOO_MANY_REQUESTS);
    }

    private gg.jte.models.runtime.JteModel door(Visit visit, String typed, Problems problems) {
        return templates.dialogueDoor(
                Frame.of(visit, visit.say("dialogue.door.title")), RoomAddresses.DOOR, typed, problems);
    }

    private gg.jte.models.runtime.JteModel joining(
            Visit visit, Room.Behind.Open open, Typing typed, Problems problems) {
        var collaboration = told.collaboration(open.terms());
        var isTogether = open.terms().isTogether();
        return templates.dialogueJoin(
                Frame.of(visit, visit.say("dialogue.join.title")),
                new DoorView(
                        visit.say(
                                "dialogue.join.lead",
                                collaboration.nameOf(Party.CUSTOMER),
                                collaboration.nameOf(Party.SUPPLIER)),
                        visit.say(DialogueWords.VOTES_TEXT, MeetingForm.Votes.of(isTogether)),
                        isTogether ? "" : visit.say("dialogue.join.not-counted"),
                        Arrays.stream(Party.values())
                                .map(party -> new DoorView.Side(
                                        party.slug(),
                                        collaboration.nameOf(party),
                                        party.slug().equals(typed.party())))
                                .toList(),
                        Explained.all(visit, Names.LEVEL, Names.LEVEL_TEXT),
                        typed.level(),
                        typed.name(),
                        typed.known(),
                        problems,
                        RoomAddresses.of(open.code()).join()));
    }
}
