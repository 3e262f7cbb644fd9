package nl.samenspel.response.web;

import java.util.List;

/**
 * All answers at a glance.
 *
 * @param tried that the link was tried on another device, or empty
 * @param missing a sentence when something has no answer yet, or empty
 * @param firstOpen where the first question without an answer is asked, or empty
 * @param refused whether sending in was tried before everything had an answer
 * @param sent whether the answers were sent in before
 */
public record ReviewView(
        AnsweringAddresses at,
        String tried,
        List<Line> lines,
        String missing,
        String firstOpen,
        boolean refused,
        boolean sent) {

    public boolean complete() {
        return missing.isEmpty();
    }

    /** An aspect, or something about the whole, and what was answered to it. */
    public record Line(String title, String address, List<Given> given, String remark) {}

    /** One answer in words; {@code open} when there is none yet. */
    public record Given(String question, String answer, boolean open) {}
}
