package nl.samenspel.response.web;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.platform.Spoken;

/** What is asked on one page about the collaboration as a whole. */
enum WholePart {
    BENEFIT(Topic.BENEFIT),
    SCORECARD(Topic.SCORECARD),
    FORM(Topic.OWN_FORM, Topic.OTHER_FORM);

    static final Spoken<WholePart> NAME = Spoken.of("response.whole", WholePart.class);

    private final List<Topic> topics;

    WholePart(Topic... topics) {
        this.topics = List.of(topics);
    }

    List<Topic> topics() {
        return topics;
    }

    /** The name of the page; no aspect has it. */
    String slug() {
        return topics.getFirst().slug();
    }

    List<Question> questions(Seat seat) {
        return topics.stream().flatMap(topic -> seat.questions(topic).stream()).toList();
    }

    /** Where the topic is asked. */
    static WholePart of(Topic topic) {
        return Arrays.stream(values())
                .filter(part -> part.topics.contains(topic))
                .findFirst()
                .orElseThrow();
    }
}
