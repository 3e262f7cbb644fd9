package nl.samenspel.dialogue.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.ActionId;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Forum;
import nl.samenspel.dialogue.LevelsOfMeeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.NoteAction;
import nl.samenspel.dialogue.NoteConclusion;
import nl.samenspel.dialogue.NoteConclusion.Noting.Noted;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.record.RecordContent;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import nl.samenspel.platform.web.Visit;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What is concluded about a topic: to be seen, to be written, and as it was written. */
@Component
class ConclusionDesk {

    private final NoteConclusion noteConclusion;
    private final NoteAction noteAction;
    private final LevelsOfMeeting levels;

    ConclusionDesk(NoteConclusion noteConclusion, NoteAction noteAction, LevelsOfMeeting levels) {
        this.noteConclusion = noteConclusion;
        this.noteAction = noteAction;
        this.levels = levels;
    }

    /** For the wall, the phones and everybody else who may see the meeting. */
    ConclusionView told(Visit visit, MeetingTerms meeting, PerParty<String> parties, Topic topic) {
        var names = aspect(meeting, topic).map(Aspect::levels).orElseGet(List::of).stream()
                .collect(Collectors.toMap(
                        level -> Integer.toString(level.number()),
                        level -> level.label().in(visit.language())));
        return new ToldConclusion(visit, parties, names)
                .view(
                        noteConclusion.of(meeting.workspace(), topic.id()),
                        actions(meeting, topic).stream()
                                .map(RecordContent.Agreed::of)
                                .toList());
    }

    /** For whoever may write it. */
    ConclusionFormView form(
            Visit visit,
            MeetingTerms meeting,
            WritingAddresses at,
            PerParty<String> parties,
            Topic topic,
            NoteTaker by,
            TypedConclusion typed) {
        return new ConclusionPage(visit, at, parties, topic, aspect(meeting, topic), by)
                .view(noteConclusion.of(meeting.workspace(), topic.id()), actions(meeting, topic), typed);
    }

    private Optional<Aspect> aspect(MeetingTerms meeting, Topic topic) {
        return levels.model(meeting).flatMap(model -> topic.aspect().flatMap(model::aspect));
    }

    private List<Action> actions(MeetingTerms meeting, Topic topic) {
        return noteAction.of(meeting).stream()
                .filter(action -> action.isAbout(topic.id()))
                .toList();
    }

    /** What came of something that was sent. */
    sealed interface Sent {

        /** @param reopened whether parties had agreed to the record, and now have to again */
        record Kept(boolean reopened) implements Sent {}

        /** What needs another look. */
        record Again(TypedConclusion typed) implements Sent {}

        /** It is not the time, or not theirs; or there is nothing of the kind. */
        record Nowhere() implements Sent {}
    }

    /** Keeps what was typed about a topic. */
    Sent note(Visit visit, MeetingTerms meeting, TopicId topic, NoteTaker by, MultiValueMap<String, String> sent) {
        var entries = Arrays.stream(ConclusionField.values())
                .flatMap(field -> typed(field, sent)
                        .map(value -> new NoteConclusion.Entry(
                                field,
                                Typed.lines(sent.getFirst(ConclusionFormView.Field.shownName(Slug.of(field)))),
                                value))
                        .stream())
                .toList();
        return switch (noteConclusion.handle(meeting, topic, by, entries)) {
            case NoteConclusion.Noting.NotTheTime _,
                    NoteConclusion.Noting.NotYours _,
                    NoteConclusion.Noting.NoSuchTopic _ -> new Sent.Nowhere();
            case Noted noted ->
                noted.clashes().isEmpty() && noted.problems().isEmpty()
                        ? new Sent.Kept(noted.reopened())
                        : new Sent.Again(again(visit, noted, entries));
        };
    }

    /** Empty where nothing of the kind was sent. */
    private static Optional<String> typed(ConclusionField field, MultiValueMap<String, String> sent) {
        return field == ConclusionField.FORUMS
                ? forums(sent)
                : Optional.ofNullable(sent.getFirst(Slug.of(field))).map(Typed::lines);
    }

    private static Optional<String> forums(MultiValueMap<String, String> sent) {
        return sent.containsKey(ConclusionFormView.Cell.name(0))
                ? Optional.of(Forum.text(Forum.ofCells(IntStream.range(0, Forum.MOST * Forum.Column.values().length)
                        .mapToObj(number -> Typed.line(sent.getFirst(ConclusionFormView.Cell.name(number))))
                        .toList())))
                : Optional.empty();
    }

    private static TypedConclusion again(Visit visit, Noted noted, List<NoteConclusion.Entry> entries) {
        var problems = Problems.none();
        var values = new EnumMap<ConclusionField, String>(ConclusionField.class);
        for (var entry : entries) {
            var id = ConclusionFormView.Field.id(Slug.of(entry.field()));
            var problem = noted.problems().get(entry.field());
            if (problem != null) {
                problems.add(
                        id,
                        visit.say(
                                DialogueWords.CONCLUDING,
                                problem,
                                entry.field().kind() == ConclusionField.Kind.FORUMS
                                        ? Forum.LONGEST
                                        : ConclusionField.LONGEST_TEXT,
                                entry.value().length()));
                values.put(entry.field(), entry.value());
            } else if (noted.clashes().containsKey(entry.field())) {
                problems.add(id, visit.say("dialogue.conclusion.clash"));
                values.put(entry.field(), entry.value());
            }
        }
        return new TypedConclusion(problems, values, Map.copyOf(noted.clashes()), Optional.empty());
    }

    /** Keeps an action, a new one or another text of one. */
    Sent note(Visit visit, MeetingTerms meeting, Optional<TopicId> topic, NoteTaker by, TypedAction typed) {
        var text = typed.text(visit);
        if (text.isEmpty()) {
            return new Sent.Again(TypedConclusion.of(typed));
        }
        var noting = typed.id().isPresent()
                ? noteAction.change(meeting, by, typed.id().get(), typed.shown(), text.get())
                : noteAction.add(meeting, by, topic, text.get());
        return of(visit, typed, noting);
    }

    /** @param shown the mark of what was shown */
    Sent remove(Visit visit, MeetingTerms meeting, NoteTaker by, ActionId id, String shown) {
        var noting = noteAction.remove(meeting, by, id, shown);
        var typed = noting instanceof NoteAction.Noting.Clash(var stored)
                ? TypedAction.of(id, stored)
                : TypedAction.empty();
        return of(visit, typed, noting);
    }

    private static Sent of(Visit visit, TypedAction typed, NoteAction.Noting noting) {
        return switch (noting) {
            case NoteAction.Noting.Noted(boolean reopened) -> new Sent.Kept(reopened);
            case NoteAction.Noting.Refused(var problems) -> {
                problems.stream().sorted().forEach(problem -> typed.add(problem, visit));
                yield new Sent.Again(TypedConclusion.of(typed));
            }
            case NoteAction.Noting.Clash(var stored) -> {
                typed.problems().add(typed.field("deed"), visit.say("dialogue.conclusion.clash"));
                yield new Sent.Again(TypedConclusion.of(typed.clashing(stored)));
            }
            case NoteAction.Noting.TooMany _ -> {
                typed.problems()
                        .add(typed.field("deed"), visit.say("dialogue.action.too-many", NoteAction.MOST_ACTIONS));
                yield new Sent.Again(TypedConclusion.of(typed));
            }
            case NoteAction.Noting.NoSuchAction _,
                    NoteAction.Noting.NoSuchTopic _,
                    NoteAction.Noting.NotTheTime _,
                    NoteAction.Noting.NotYours _ -> new Sent.Nowhere();
        };
    }
}
