package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;

/**
 * What somebody at a meeting shows beside votes and lines, and where that is said.
 *
 * @param place that the meeting is at, as forms send it; empty where nobody can be ready to go on
 * @param hand whether the own hand is up
 * @param seen who sees the hand, in a sentence
 * @param assenting to what is concluded; empty where that is not asked
 */
public record PhoneGestures(
        String place,
        boolean ready,
        String readyAt,
        boolean hand,
        String seen,
        String handAt,
        Optional<Assenting> assenting) {

    /** @param topic as the form sends it */
    public record Assenting(String topic, List<Choice> choices, String address) {}

    public record Choice(String slug, String label, boolean chosen) {}
}
