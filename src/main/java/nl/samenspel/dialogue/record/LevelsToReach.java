package nl.samenspel.dialogue.record;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Conclusions;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topics;
import nl.samenspel.dialogue.record.RecordAgreed.ToReach;
import nl.samenspel.platform.UseCase;

/**
 * Finds in what a meeting concluded at which levels both want to be, and by when; not where a party does not go along with what was
 * concluded.
 */
@UseCase
class LevelsToReach {

    private final Topics topics;
    private final Conclusions conclusions;

    LevelsToReach(Topics topics, Conclusions conclusions) {
        this.topics = topics;
        this.conclusions = conclusions;
    }

    List<ToReach> of(MeetingTerms meeting) {
        var concluded = conclusions.of(meeting.workspace(), meeting.id());
        return topics.of(meeting.workspace(), meeting.id()).stream()
                .filter(Topic::hasLevels)
                .flatMap(topic -> Optional.ofNullable(concluded.get(topic.id()))
                        .filter(Conclusion::bothGoAlong)
                        .map(conclusion -> of(topic, conclusion))
                        .orElseGet(Stream::of))
                .toList();
    }

    private static Stream<ToReach> of(Topic topic, Conclusion conclusion) {
        return topic.aspect().stream()
                .flatMap(aspect -> conclusion
                        .level(ConclusionField.LEVEL_TO_REACH)
                        .flatMap(level ->
                                conclusion.day(ConclusionField.REACH_BY).map(day -> new ToReach(aspect, level, day)))
                        .stream());
    }
}
