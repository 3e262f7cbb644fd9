package nl.samenspel.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import nl.samenspel.dialogue.Assent;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.ShowGestures;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What somebody shows who sits in a meeting, beside votes and lines. What does not fit the moment any more is passed over. */
@Controller
@RequestMapping("/meet/{code}")
class GestureController {

    private final Room room;
    private final ShowGestures showGestures;

    GestureController(Room room, ShowGestures showGestures) {
        this.room = room;
        this.showGestures = showGestures;
    }

    @PostMapping("/ready")
    View ready(
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String at,
            @RequestParam(defaultValue = "") String ready) {
        return seated(
                request,
                code,
                (open, seat) -> here(open, at)
                        .ifPresent(place ->
                                showGestures.ready(open.terms(), seat.id(), place, Boolean.parseBoolean(ready))));
    }

    @PostMapping("/hand")
    View hand(HttpServletRequest request, @PathVariable String code, @RequestParam(defaultValue = "") String up) {
        return seated(
                request,
                code,
                (open, seat) -> showGestures.raiseHand(open.terms(), seat.id(), Boolean.parseBoolean(up)));
    }

    @PostMapping("/assent")
    View assent(
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam(defaultValue = "") String assent) {
        return seated(request, code, (open, seat) -> {
            if (open.meeting().session().at() instanceof Place.AtTopic at
                    && at.topic().toString().equals(topic)) {
                Slug.parse(Assent.class, assent)
                        .ifPresent(said -> showGestures.assent(open.terms(), seat.id(), at.topic(), said));
            }
        });
    }

    /** Where the meeting is, if that is what was sent. */
    private static Optional<Place> here(Room.Behind.Open open, String at) {
        return PlaceText.parse(at, List.of(open.meeting().session().at()));
    }

    private View seated(HttpServletRequest request, String code, BiConsumer<Room.Behind.Open, Seat> act) {
        return room.seated(request, code, (open, seat) -> {
            act.accept(open, seat);
            return Page.seeOther(RoomAddresses.of(open.code()).page());
        });
    }
}
