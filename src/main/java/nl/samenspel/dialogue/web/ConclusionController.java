package nl.samenspel.dialogue.web;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.samenspel.account.Visitor;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.ActionId;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.EarlierActions;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.NoteAction;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.web.ConclusionDesk.Sent;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.web.Page;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writing down what is concluded: while the meeting goes on, and until both parties have agreed to its record. */
@Controller
@RequestMapping("/workspaces/{workspace}/meetings/{meeting}")
class ConclusionController {

    private final MeetingDesk desk;
    private final ConclusionDesk conclusions;
    private final ConclusionSheet sheet;
    private final FindMeeting findMeeting;
    private final NoteAction noteAction;
    private final EarlierActions earlierActions;

    ConclusionController(
            MeetingDesk desk,
            ConclusionDesk conclusions,
            ConclusionSheet sheet,
            FindMeeting findMeeting,
            NoteAction noteAction,
            EarlierActions earlierActions) {
        this.desk = desk;
        this.conclusions = conclusions;
        this.sheet = sheet;
        this.findMeeting = findMeeting;
        this.noteAction = noteAction;
        this.earlierActions = earlierActions;
    }

    /** The forms on a page of their own, for whoever corrects a record, and where something needs another look. */
    @GetMapping("/conclusions/{topic}")
    View show(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @PathVariable UUID topic) {
        var about = open(visitor, workspace, meeting);
        return Writers.now(visitor, about)
                .flatMap(by -> topic(about, new TopicId(topic))
                        .<View>map(found ->
                                Page.of(sheet.page(visit, visitor, about, found, by, TypedConclusion.nothing()))))
                .orElseGet(() -> Page.seeOther(Writers.home(visitor, about)));
    }

    @PostMapping("/conclusions/{topic}")
    View note(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @PathVariable UUID topic,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = open(visitor, workspace, meeting);
        return answer(
                visit,
                visitor,
                about,
                Optional.of(new TopicId(topic)),
                by -> conclusions.note(visit, about.meeting().terms(), new TopicId(topic), by, sent));
    }

    @PostMapping("/actions")
    View add(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = open(visitor, workspace, meeting);
        var of = agenda(about).topics().stream()
                .map(Topic::id)
                .filter(id -> id.toString().equals(topic))
                .findFirst();
        var typed = TypedAction.of(Optional.empty(), sent);
        return answer(
                visit,
                visitor,
                about,
                of,
                by -> conclusions.note(visit, about.meeting().terms(), of, by, typed));
    }

    @PostMapping("/actions/{action}")
    View change(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @PathVariable UUID action,
            @RequestParam MultiValueMap<String, String> sent) {
        var about = open(visitor, workspace, meeting);
        var topic = topicOf(about, new ActionId(action));
        var typed = TypedAction.of(Optional.of(new ActionId(action)), sent);
        return answer(
                visit,
                visitor,
                about,
                topic,
                by -> conclusions.note(visit, about.meeting().terms(), topic, by, typed));
    }

    @PostMapping("/actions/{action}/remove")
    View remove(
            Visit visit,
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @PathVariable UUID action,
            @RequestParam(defaultValue = "") String shown) {
        var about = open(visitor, workspace, meeting);
        return answer(
                visit,
                visitor,
                about,
                topicOf(about, new ActionId(action)),
                by -> conclusions.remove(visit, about.meeting().terms(), by, new ActionId(action), shown));
    }

    /** What has become of something that an earlier meeting agreed. */
    @PostMapping("/actions/{action}/state")
    View settle(
            Visitor visitor,
            @PathVariable WorkspaceId workspace,
            @PathVariable MeetingId meeting,
            @PathVariable UUID action,
            @RequestParam(defaultValue = "") String state) {
        var about = open(visitor, workspace, meeting);
        var isSaid = Slug.parse(Action.State.class, Typed.line(state))
                .map(known -> earlierActions.settle(about.meeting().terms(), new ActionId(action), known))
                .orElse(false);
        return Page.seeOther(isSaid ? about.at().earlier() : Writers.home(visitor, about));
    }

    private MeetingDesk.Case open(Visitor visitor, WorkspaceId workspace, MeetingId meeting) {
        var about = desk.find(visitor, workspace, meeting);
        Writers.require(visitor, about);
        return about;
    }

    private Optional<Topic> topic(MeetingDesk.Case about, TopicId id) {
        return agenda(about).topic(id);
    }

    private Agenda agenda(MeetingDesk.Case about) {
        return new Agenda(findMeeting.topics(about.meeting().terms()));
    }

    private Optional<TopicId> topicOf(MeetingDesk.Case about, ActionId id) {
        return noteAction.of(about.meeting().terms()).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .flatMap(Action::topic);
    }

    /** On to where it is seen; or the forms again, where something needs another look. */
    private View answer(
            Visit visit,
            Visitor visitor,
            MeetingDesk.Case about,
            Optional<TopicId> topic,
            Function<NoteTaker, Sent> writing) {
        var by = Writers.now(visitor, about);
        var found = topic.flatMap(id -> topic(about, id));
        if (by.isEmpty() || found.isEmpty()) {
            return Page.seeOther(Writers.home(visitor, about));
        }
        return switch (writing.apply(by.get())) {
            case Sent.Kept _, Sent.Nowhere _ -> Page.seeOther(Writers.home(visitor, about));
            case Sent.Again(var typed) -> Page.refused(sheet.page(visit, visitor, about, found.get(), by.get(), typed));
        };
    }
}
