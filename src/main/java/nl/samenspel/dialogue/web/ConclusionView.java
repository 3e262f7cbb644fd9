package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;

/**
 * What is concluded about a topic.
 *
 * @param headline whether the parties place it at one level, in a sentence; empty where that is not said
 * @param now the level at which both place it
 * @param sides each by itself
 * @param by until when the level is to be reached; empty where that is not said
 * @param agreement what both hold each other to; empty where that is not said
 * @param form for which both aim; empty where that is not said
 * @param forums in which they meet; empty where that is not said
 * @param areApart whether a side wrote down what is not agreed on
 * @param review when they look at it again; empty where that is not said
 */
public record ConclusionView(
        boolean isEmpty,
        String headline,
        Optional<Rung> now,
        Optional<Rung> target,
        String by,
        String said,
        String agreement,
        String form,
        Optional<Forums> forums,
        boolean areApart,
        List<Side> sides,
        List<Doing> actions,
        String review) {

    /** Rows under what the columns are called, as many cells in each. */
    public record Forums(List<String> columns, List<List<String>> rows) {}

    /** A level with its name. */
    public record Rung(int number, String name) {}

    /**
     * What one side says.
     *
     * @param level at which it places the topic, where the parties do not agree
     * @param words its own
     * @param degree how far it goes along; empty where that is not said
     */
    public record Side(String slug, String name, Optional<Rung> level, String words, String degree) {}

    /**
     * Who will do what.
     *
     * @param decision to whom it goes and when both hear of it; empty where they decide it themselves
     */
    public record Doing(
            String slug, String party, String owner, String occasion, String deed, String due, String decision) {}
}
