package nl.samenspel.dialogue;

import java.util.Map;
import java.util.Optional;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.UseCase;

/** What a guided meeting asks before something may be concluded. Called in a transaction. */
@UseCase
class GuideRules {

    /** A short cycle ends within so many weeks of the meeting. */
    static final int WEEKS = 8;

    private final Statements statements;

    GuideRules(Statements statements) {
        this.statements = statements;
    }

    Optional<ConclusionField.Problem> problem(MeetingTerms meeting, Topic topic, NoteConclusion.Entry entry) {
        return topic.guided().flatMap(guided -> switch (guided) {
            case INTENDED_FORM ->
                namesPartnership(entry) && !bothSaidWhatTheyCanDoAlone(meeting, topic)
                        ? Optional.of(ConclusionField.Problem.ALONE_FIRST)
                        : Optional.empty();
            case SHORT_CYCLE ->
                isOutsideCycle(meeting, entry)
                        ? Optional.of(ConclusionField.Problem.NOT_WITHIN_WEEKS)
                        : Optional.empty();
            case EXPECTATIONS,
                    FORUMS,
                    ESCALATION,
                    DIFFICULT_TIMES,
                    MEASURING,
                    STILL_WORKS,
                    PULSE,
                    WHAT_HAPPENED,
                    OWN_SHARE,
                    NEEDS -> Optional.empty();
        });
    }

    private static boolean namesPartnership(NoteConclusion.Entry entry) {
        return entry.field() == ConclusionField.INTENDED_FORM && entry.value().equals(Slug.of(Intention.PARTNERSHIP));
    }

    private boolean bothSaidWhatTheyCanDoAlone(MeetingTerms meeting, Topic topic) {
        return statements.revealed(meeting.workspace(), meeting.id()).contains(topic.id())
                && saidAlone(meeting, topic, Party.CUSTOMER)
                && saidAlone(meeting, topic, Party.SUPPLIER);
    }

    private boolean saidAlone(MeetingTerms meeting, Topic topic, Party party) {
        return statements
                .of(meeting.workspace(), meeting.id(), party)
                .getOrDefault(topic.id(), Map.of())
                .containsKey(Prompt.ALONE);
    }

    private static boolean isOutsideCycle(MeetingTerms meeting, NoteConclusion.Entry entry) {
        return entry.field() == ConclusionField.REVIEW_ON
                && ConclusionField.day(entry.value())
                        .filter(day -> day.isBefore(meeting.day())
                                || day.isAfter(meeting.day().plusWeeks(WEEKS)))
                        .isPresent();
    }
}
