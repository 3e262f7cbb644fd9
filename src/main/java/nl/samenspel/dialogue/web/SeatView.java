package nl.samenspel.dialogue.web;

import nl.samenspel.platform.web.Problems;

/**
 * A seat that is kept for somebody.
 *
 * @param slug of the party, which gives its colour
 * @param votes what is shown of votes, in a sentence
 * @param state why it cannot be taken now; empty when it can
 */
public record SeatView(
        String slug,
        String party,
        String lead,
        String when,
        String place,
        String votes,
        String state,
        String name,
        Problems problems,
        String address) {}
