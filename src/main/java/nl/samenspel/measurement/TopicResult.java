package nl.samenspel.measurement;

import java.util.Map;
import nl.samenspel.measurement.asked.Topic;

/**
 * What one party said about a topic that is rated from several sides.
 *
 * @param whole the mean over people of their scores
 * @param sides slug of the side → what was said of it
 */
public record TopicResult(Figure<Summary> whole, Map<String, Figure<Summary>> sides) {

    static TopicResult of(Topic topic, PartyFigures figures) {
        return new TopicResult(
                figures.summary(topic.whole()),
                Ordered.map(topic.sides(), side -> side, side -> figures.summary(topic.side(side))));
    }
}
