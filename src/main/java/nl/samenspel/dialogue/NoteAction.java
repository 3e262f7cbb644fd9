package nl.samenspel.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Writes down who will do what, and whether it was done. */
@UseCase
public class NoteAction {

    public static final int MOST_ACTIONS = 100;

    private final Topics topics;
    private final Actions actions;
    private final WritingTime writingTime;
    private final Transactions transactions;
    private final Ids ids;

    NoteAction(Topics topics, Actions actions, WritingTime writingTime, Transactions transactions, Ids ids) {
        this.topics = topics;
        this.actions = actions;
        this.writingTime = writingTime;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** What came of writing. */
    public sealed interface Noting {

        /** @param reopened whether parties had agreed to the record, and now have to again */
        record Noted(boolean reopened) implements Noting {}

        record Refused(Set<ActionText.Problem> problems) implements Noting {
            public Refused {
                problems = Set.copyOf(problems);
            }
        }

        /** @param stored what somebody else wrote meanwhile; nothing was changed */
        record Clash(ActionText stored) implements Noting {}

        /** Never there, or removed meanwhile. */
        record NoSuchAction() implements Noting {}

        record NoSuchTopic() implements Noting {}

        record TooMany() implements Noting {}

        record NotTheTime() implements Noting {}

        record NotYours() implements Noting {}
    }

    /** In the order in which they were added. */
    public List<Action> of(MeetingTerms meeting) {
        return transactions.read(() -> actions.of(meeting.workspace(), meeting.id()));
    }

    /** @param topic that it is about; empty where it is about the collaboration as a whole */
    public Noting add(MeetingTerms meeting, NoteTaker by, Optional<TopicId> topic, ActionText text) {
        return write(meeting, by, text.problems(), known -> {
            if (known.size() >= MOST_ACTIONS) {
                return new Noting.TooMany();
            }
            var agenda = new Agenda(topics.of(meeting.workspace(), meeting.id()));
            if (topic.filter(id -> agenda.topic(id).isEmpty()).isPresent()) {
                return new Noting.NoSuchTopic();
            }
            // Twice the same is somebody who pressed twice.
            if (known.stream()
                    .noneMatch(one -> one.topic().equals(topic) && one.text().equals(text))) {
                var action = new Action(new ActionId(ids.next()), topic, text, Action.State.OPEN);
                actions.add(meeting.workspace(), meeting.id(), action);
            }
            return new Noting.Noted(writingTime.written(meeting, by));
        });
    }

    /** @param shown the {@link ActionText#mark} of the text that was shown when the writing began */
    public Noting change(MeetingTerms meeting, NoteTaker by, ActionId id, String shown, ActionText text) {
        return write(
                meeting,
                by,
                text.problems(),
                known -> asShown(known, id, shown, Optional.of(text), action -> {
                    actions.change(meeting.workspace(), action.with(text));
                    return new Noting.Noted(writingTime.written(meeting, by));
                }));
    }

    public Noting remove(MeetingTerms meeting, NoteTaker by, ActionId id, String shown) {
        return write(
                meeting,
                by,
                Set.of(),
                known -> asShown(known, id, shown, Optional.empty(), action -> {
                    actions.remove(meeting.workspace(), action.id());
                    return new Noting.Noted(writingTime.written(meeting, by));
                }));
    }

    private Noting write(
            MeetingTerms meeting,
            NoteTaker by,
            Set<ActionText.Problem> problems,
            Function<List<Action>, Noting> writing) {
        return transactions.write(() -> switch (writingTime.leave(meeting, by)) {
            case NOT_THE_TIME -> new Noting.NotTheTime();
            case NOT_YOURS -> new Noting.NotYours();
            case GIVEN ->
                problems.isEmpty()
                        ? writing.apply(actions.of(meeting.workspace(), meeting.id()))
                        : new Noting.Refused(problems);
        });
    }

    /** @param same that it may be already; nothing clashes with that */
    private static Noting asShown(
            List<Action> known,
            ActionId id,
            String shown,
            Optional<ActionText> same,
            Function<Action, Noting> writing) {
        return known.stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .map(action -> action.text().mark().equals(shown)
                                || same.filter(action.text()::equals).isPresent()
                        ? writing.apply(action)
                        : new Noting.Clash(action.text()))
                .orElseGet(Noting.NoSuchAction::new);
    }
}
