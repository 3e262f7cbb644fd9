package nl.samenspel.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.RoundId;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What somebody does who sits in a meeting: vote, write, leave. Whoever has no seat there is led to the way in. */
@Controller
@RequestMapping("/meet/{code}")
class PhoneController {

    private final Room room;
    private final Phone phone;
    private final TakePart takePart;
    private final JoinMeeting joinMeeting;
    private final LiveMeetings live;

    PhoneController(Room room, Phone phone, TakePart takePart, JoinMeeting joinMeeting, LiveMeetings live) {
        this.room = room;
        this.phone = phone;
        this.takePart = takePart;
        this.joinMeeting = joinMeeting;
        this.live = live;
    }

    @GetMapping("/stream")
    View stream(HttpServletRequest request, @PathVariable String code) {
        return room.seated(
                request,
                code,
                (open, seat) -> live.follow(open.terms(), seat.id().toString()));
    }

    @PostMapping("/vote")
    View vote(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String round,
            @RequestParam(defaultValue = "") String level) {
        return room.seated(request, code, (open, seat) -> {
            var chosen = level.matches("\\d") ? Integer.parseInt(level) : 0;
            var voting = id(round)
                    .map(id -> takePart.vote(open.terms(), new RoundId(id), seat.id(), chosen))
                    .orElse(TakePart.Voting.NO_SUCH_LEVEL);
            return switch (voting) {
                case COUNTED -> Page.seeOther(RoomAddresses.of(open.code()).page());
                case TOO_LATE -> again(visit, open, seat, "ballot", "dialogue.vote.too-late", Optional.empty());
                case NO_SUCH_LEVEL -> again(visit, open, seat, "ballot", "dialogue.problem.choice", Optional.empty());
            };
        });
    }

    @PostMapping("/line")
    View line(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String line) {
        return room.seated(request, code, (open, seat) -> {
            var text = Typed.lines(line);
            var writing = id(topic)
                    .map(id -> takePart.write(open.terms(), new TopicId(id), seat.id(), text))
                    .orElse(TakePart.Writing.TOO_LATE);
            return switch (writing) {
                case KEPT -> Page.seeOther(RoomAddresses.of(open.code()).page());
                case TOO_LONG -> again(visit, open, seat, "line", "dialogue.line.too-long", Optional.of(text));
                case TOO_LATE -> again(visit, open, seat, "line", "dialogue.line.too-late", Optional.of(text));
            };
        });
    }

    private View again(
            Visit visit, Room.Behind.Open open, Seat seat, String field, String words, Optional<String> typed) {
        var length = typed.map(String::length).orElse(0);
        var problems = Problems.none().add(field, visit.say(words, TakePart.LONGEST_LINE, length));
        return phone.show(visit, open, seat, problems, typed);
    }

    @PostMapping("/leave")
    View leave(HttpServletRequest request, HttpServletResponse response, @PathVariable String code) {
        return room.seated(request, code, (open, seat) -> {
            joinMeeting.leave(open.terms(), seat.id());
            SeatCookie.forget(request, response, open.code());
            return Page.seeOther(RoomAddresses.of(open.code()).page());
        });
    }

    private static Optional<UUID> id(String sent) {
        try {
            return Optional.of(UUID.fromString(sent));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
