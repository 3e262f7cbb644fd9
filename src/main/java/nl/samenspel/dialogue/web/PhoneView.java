package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.result.telling.LadderTold;

/**
 * What somebody at a meeting has on the own phone.
 *
 * @param slug of the own party, which gives its colour
 * @param votes what is shown of votes, in a sentence
 * @param gestures what is shown beside votes and lines
 * @param hint what is said to nobody else after a round, or empty
 * @param steersAt where somebody steers who was asked to help; else empty
 */
public record PhoneView(
        StageView stage,
        String slug,
        String party,
        String name,
        String votes,
        long version,
        String stream,
        Optional<Ballot> ballot,
        Optional<Box> box,
        PhoneGestures gestures,
        String hint,
        Problems problems,
        String voteAt,
        String lineAt,
        String leaveAt,
        String steersAt) {

    /**
     * What is voted on.
     *
     * @param round as the form sends it
     * @param chosen the number of the own vote; 0 without one
     * @param besideAnswer what becomes of an earlier answer to the same question; empty where there was none
     */
    public record Ballot(
            String round, String question, List<LadderTold.Rung> choices, int chosen, String besideAnswer) {}

    /** Where a line about the topic is written. */
    public record Box(String topic, String text, boolean kept) {}
}
