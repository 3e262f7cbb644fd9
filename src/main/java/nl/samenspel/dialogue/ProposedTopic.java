package nl.samenspel.dialogue;

import java.util.List;
import java.util.Optional;

/**
 * A topic as a result proposes it.
 *
 * @param aspect its slug; empty where it is about the forms of collaboration that the parties aim for
 * @param grounds the first is why it is where it is on the agenda; empty of an aspect about which nothing stands out
 */
public record ProposedTopic(Optional<String> aspect, List<Ground> grounds) {

    /** How long a topic takes that somebody puts on the agenda. */
    public static final int OWN_MINUTES = 15;

    private static final List<Integer> MINUTES = List.of(20, 20, 15, 10);

    public ProposedTopic {
        grounds = List.copyOf(grounds);
    }

    /** How long to talk about the topic at this place of the agenda, from 0, unless the facilitator says otherwise. */
    public static int minutes(int place) {
        return MINUTES.get(Math.min(place, MINUTES.size() - 1));
    }
}
