package nl.samenspel.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.ActionId;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.NoteAction;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.web.ConclusionDesk.Sent;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writing down what is concluded, by somebody of a side who was asked to help; for both sides, as whoever leads does. */
@Controller
@RequestMapping("/meet/{code}")
class HelperConclusionController {

    private final Room room;
    private final ConclusionDesk conclusions;
    private final ConclusionSheet sheet;
    private final FindMeeting findMeeting;
    private final NoteAction noteAction;

    HelperConclusionController(
            Room room,
            ConclusionDesk conclusions,
            ConclusionSheet sheet,
            FindMeeting findMeeting,
            NoteAction noteAction) {
        this.room = room;
        this.conclusions = conclusions;
        this.sheet = sheet;
        this.findMeeting = findMeeting;
        this.noteAction = noteAction;
    }

    /** The forms on a page of their own, where something needed another look. */
    @GetMapping("/conclusions/{topic}")
    View show(Visit visit, HttpServletRequest request, @PathVariable String code, @PathVariable UUID topic) {
        return helping(
                request,
                code,
                (open, by) -> topic(open, Optional.of(new TopicId(topic)))
                        .<View>map(found -> Page.of(sheet.page(visit, open, found, by, TypedConclusion.nothing())))
                        .orElseGet(() -> home(open)));
    }

    @PostMapping("/conclusions/{topic}")
    View note(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String code,
            @PathVariable UUID topic,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new TopicId(topic);
        return helping(
                request,
                code,
                (open, by) -> answer(
                        visit, open, Optional.of(id), by, _ -> conclusions.note(visit, open.terms(), id, by, sent)));
    }

    @PostMapping("/actions")
    View add(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam MultiValueMap<String, String> sent) {
        return helping(
                request,
                code,
                (open, by) -> answer(
                        visit,
                        open,
                        agenda(open).topics().stream()
                                .map(Topic::id)
                                .filter(id -> id.toString().equals(topic))
                                .findFirst(),
                        by,
                        of -> conclusions.note(
                                visit, open.terms(), Optional.of(of), by, TypedAction.of(Optional.empty(), sent))));
    }

    @PostMapping("/actions/{action}")
    View change(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String code,
            @PathVariable UUID action,
            @RequestParam MultiValueMap<String, String> sent) {
        var id = new ActionId(action);
        return helping(
                request,
                code,
                (open, by) -> answer(
                        visit,
                        open,
                        topicOf(open, id),
                        by,
                        of -> conclusions.note(
                                visit, open.terms(), Optional.of(of), by, TypedAction.of(Optional.of(id), sent))));
    }

    @PostMapping("/actions/{action}/remove")
    View remove(
            Visit visit,
            HttpServletRequest request,
            @PathVariable String code,
            @PathVariable UUID action,
            @RequestParam(defaultValue = "") String shown) {
        var id = new ActionId(action);
        return helping(
                request,
                code,
                (open, by) -> answer(
                        visit,
                        open,
                        topicOf(open, id),
                        by,
                        _ -> conclusions.remove(visit, open.terms(), by, id, shown)));
    }

    /** On to where it is steered; or the forms again, where something needs another look. */
    private View answer(
            Visit visit,
            Room.Behind.Open open,
            Optional<TopicId> topic,
            NoteTaker by,
            Function<TopicId, Sent> writing) {
        return topic(open, topic)
                .map(found -> switch (writing.apply(found.id())) {
                    case Sent.Kept _, Sent.Nowhere _ -> home(open);
                    case Sent.Again(var typed) -> Page.refused(sheet.page(visit, open, found, by, typed));
                })
                .orElseGet(() -> home(open));
    }

    private static View home(Room.Behind.Open open) {
        return Page.seeOther(RoomAddresses.of(open.code()).steering());
    }

    private Optional<Topic> topic(Room.Behind.Open open, Optional<TopicId> id) {
        return id.flatMap(agenda(open)::topic);
    }

    private Agenda agenda(Room.Behind.Open open) {
        return new Agenda(findMeeting.topics(open.terms()));
    }

    private Optional<TopicId> topicOf(Room.Behind.Open open, ActionId id) {
        return noteAction.of(open.terms()).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .flatMap(Action::topic);
    }

    /** Whoever does not help is led to the own page of the meeting. */
    private View helping(HttpServletRequest request, String code, BiFunction<Room.Behind.Open, NoteTaker, View> act) {
        return room.seated(
                request,
                code,
                (open, seat) -> seat.steers()
                        ? act.apply(open, new NoteTaker.AtTheTable(new Steerer.AtSeat(seat.id())))
                        : Page.seeOther(RoomAddresses.of(open.code()).page()));
    }
}
