package nl.samenspel.dialogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.dialogue.ConclusionField.Problem;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Writes down what both sides conclude about a topic, field by field: nobody’s words are lost when two write at the same time. */
@UseCase
public class NoteConclusion {

    private final Topics topics;
    private final Conclusions conclusions;
    private final LevelsOfMeeting levels;
    private final GuideRules guideRules;
    private final WritingTime writingTime;
    private final Transactions transactions;

    NoteConclusion(
            Topics topics,
            Conclusions conclusions,
            LevelsOfMeeting levels,
            GuideRules guideRules,
            WritingTime writingTime,
            Transactions transactions) {
        this.topics = topics;
        this.conclusions = conclusions;
        this.levels = levels;
        this.guideRules = guideRules;
        this.writingTime = writingTime;
        this.transactions = transactions;
    }

    /**
     * What somebody wrote into a field.
     *
     * @param shown what stood there when the writing began
     */
    public record Entry(ConclusionField field, String shown, String value) {}

    /** What came of writing. */
    public sealed interface Noting {

        /**
         * What could be kept is kept.
         *
         * @param clashes fields in which somebody else wrote meanwhile, with what stands there now; they were not changed
         * @param problems fields that were not changed because what was written cannot stand there
         * @param reopened whether parties had agreed to the record, and now have to again
         */
        record Noted(Map<ConclusionField, String> clashes, Map<ConclusionField, Problem> problems, boolean reopened)
                implements Noting {}

        /** Not yet in session, or agreed to by both. */
        record NotTheTime() implements Noting {}

        record NotYours() implements Noting {}

        record NoSuchTopic() implements Noting {}
    }

    /** Of each topic about which something is concluded. */
    public Map<TopicId, Conclusion> of(MeetingTerms meeting) {
        return transactions.read(() -> conclusions.of(meeting.workspace(), meeting.id()));
    }

    public Conclusion of(WorkspaceId workspace, TopicId topic) {
        return transactions.read(() -> conclusions.of(workspace, topic));
    }

    public Noting handle(MeetingTerms meeting, TopicId topic, NoteTaker by, List<Entry> entries) {
        int most = levels.of(meeting);
        return transactions.write(() -> switch (writingTime.leave(meeting, by)) {
            case NOT_THE_TIME -> new Noting.NotTheTime();
            case NOT_YOURS -> new Noting.NotYours();
            case GIVEN ->
                new Agenda(topics.of(meeting.workspace(), meeting.id()))
                        .topic(topic)
                        .<Noting>map(found -> note(meeting, found, by, entries, most))
                        .orElseGet(Noting.NoSuchTopic::new);
        });
    }

    private Noting note(MeetingTerms meeting, Topic topic, NoteTaker by, List<Entry> entries, int most) {
        var stored = conclusions.of(meeting.workspace(), topic.id());
        var asked = ConclusionField.of(topic);
        var clashes = new EnumMap<ConclusionField, String>(ConclusionField.class);
        var problems = new EnumMap<ConclusionField, Problem>(ConclusionField.class);
        boolean changed = false;
        for (Entry entry : entries) {
            var before = stored.value(entry.field());
            var problem = problem(entry, by, most).or(() -> guideRules.problem(meeting, topic, entry));
            if (!asked.contains(entry.field())
                    || entry.value().equals(before)
                    || entry.value().equals(entry.shown())) {
                continue;
            }
            if (problem.isPresent()) {
                problems.put(entry.field(), problem.get());
            } else if (!before.equals(entry.shown())) {
                clashes.put(entry.field(), before);
            } else {
                conclusions.note(meeting.workspace(), topic.id(), entry.field(), entry.value());
                changed = true;
            }
        }
        return new Noting.Noted(clashes, problems, changed && writingTime.written(meeting, by));
    }

    private static Optional<Problem> problem(Entry entry, NoteTaker by, int most) {
        return entry.field().party().filter(party -> !by.mayWriteFor(party)).isPresent()
                ? Optional.of(Problem.OF_THE_OTHER_SIDE)
                : entry.field().problem(entry.value(), most);
    }
}
