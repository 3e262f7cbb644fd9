package nl.samenspel.dialogue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.platform.UseCase;

/** A charter that is renewed begins with what was agreed in the last one. Called in a transaction. */
@UseCase
class GoOnFromCharter {

    private static final Set<ConclusionField> AGREED =
            Set.of(ConclusionField.AGREEMENT, ConclusionField.INTENDED_FORM, ConclusionField.FORUMS);

    private final Meetings meetings;
    private final Topics topics;
    private final Conclusions conclusions;

    GoOnFromCharter(Meetings meetings, Topics topics, Conclusions conclusions) {
        this.meetings = meetings;
        this.topics = topics;
        this.conclusions = conclusions;
    }

    /** Writes it down under the topics of the meeting; of one that is no kick-off nothing. */
    void from(MeetingTerms meeting, List<Topic> agenda) {
        if (meeting.purpose().guided().equals(Optional.of(Guide.KICK_OFF))) {
            var before = last(meeting);
            agenda.forEach(topic -> topic.guided()
                    .map(before::get)
                    .ifPresent(conclusion -> conclusion.values().entrySet().stream()
                            .filter(entry -> AGREED.contains(entry.getKey()))
                            .forEach(entry -> conclusions.note(
                                    meeting.workspace(), topic.id(), entry.getKey(), entry.getValue()))));
        }
    }

    private Map<GuideTopic, Conclusion> last(MeetingTerms meeting) {
        var agreed = new EnumMap<GuideTopic, Conclusion>(GuideTopic.class);
        meetings.of(meeting.workspace(), meeting.collaboration()).stream()
                .filter(Meeting.Agreed.class::isInstance)
                .filter(other -> other.terms().purpose().equals(meeting.purpose()))
                .findFirst()
                .ifPresent(other -> {
                    var concluded = conclusions.of(meeting.workspace(), other.id());
                    topics.of(meeting.workspace(), other.id())
                            .forEach(topic -> topic.guided()
                                    .ifPresent(guided -> Optional.ofNullable(concluded.get(topic.id()))
                                            .ifPresent(conclusion -> agreed.put(guided, conclusion))));
                });
        return agreed;
    }
}
