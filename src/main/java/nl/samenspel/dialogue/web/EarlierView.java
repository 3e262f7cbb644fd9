package nl.samenspel.dialogue.web;

import java.util.List;

/**
 * What was agreed at earlier meetings and was not done when this one began.
 *
 * @param states what can be said of each; empty for whoever may not
 */
public record EarlierView(List<Agreed> agreed, List<State> states) {

    static EarlierView nothing() {
        return new EarlierView(List.of(), List.of());
    }

    EarlierView toRead() {
        return new EarlierView(agreed, List.of());
    }

    /**
     * An action.
     *
     * @param said the slug of what was said of it at this meeting, or empty
     * @param saidInWords the same in words
     * @param address where something is said of it
     */
    public record Agreed(String id, ConclusionView.Doing doing, String said, String saidInWords, String address) {}

    /** What has become of it. */
    public record State(String slug, String label) {}
}
