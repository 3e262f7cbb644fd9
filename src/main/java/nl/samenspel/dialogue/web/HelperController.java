package nl.samenspel.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.WatchMeeting;
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

/** Where somebody of a side steers who was asked to help; whoever was not is led to the own page of the meeting. */
@Controller
@RequestMapping("/meet/{code}/steering")
class HelperController {

    private final Room room;
    private final WatchMeeting watchMeeting;
    private final SteeringDesk steering;
    private final SteeringActs acts;

    HelperController(Room room, WatchMeeting watchMeeting, SteeringDesk steering, SteeringActs acts) {
        this.room = room;
        this.watchMeeting = watchMeeting;
        this.steering = steering;
        this.acts = acts;
    }

    @GetMapping
    View show(Visit visit, HttpServletRequest request, @PathVariable String code) {
        return helping(request, code, (open, seat) -> page(visit, request, open, seat, Problems.none()));
    }

    @PostMapping
    View act(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent) {
        return helping(request, code, (open, seat) -> {
            var problems = acts.act(visit, open.terms(), new Steerer.AtSeat(seat.id()), sent);
            return problems.isEmpty()
                    ? Page.seeOther(RoomAddresses.of(open.code()).steering())
                    : page(visit, request, open, seat, problems);
        });
    }

    private View page(Visit visit, HttpServletRequest request, Room.Behind.Open open, Seat seat, Problems problems) {
        var at = RoomAddresses.of(open.code());
        return watchMeeting
                .handle(open.terms().workspace(), open.terms().id())
                .map(standing -> steering.page(visit, request, standing, seat, problems))
                .orElseGet(() -> Page.seeOther(at.page()));
    }

    private View helping(HttpServletRequest request, String code, BiFunction<Room.Behind.Open, Seat, View> act) {
        return room.seated(
                request,
                code,
                (open, seat) -> seat.steers()
                        ? act.apply(open, seat)
                        : Page.seeOther(RoomAddresses.of(open.code()).page()));
    }
}
