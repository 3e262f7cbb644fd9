package nl.samenspel.improvement.web;

import java.util.List;

/**
 * What is done to reach targets.
 *
 * @param lead how much of it is done
 * @param addAt where an action is added; empty for a visitor who may not
 * @param ownersAt where owners get their links; empty likewise
 * @param divided what is to be talked about, because the parties differ in how sure they are
 */
public record ProgrammeView(
        String lead, List<Row> rows, List<String> divided, String addAt, String columnsAt, String ownersAt) {

    /**
     * An action.
     *
     * @param at its page
     * @param placeAt where it is moved; empty for a visitor who may not
     */
    public record Row(
            String text,
            String at,
            Who who,
            String due,
            Standing standing,
            List<String> lifts,
            String effort,
            String placeAt) {}

    public record Who(List<ImprovementView.Side> sides, String name) {}

    /** @param slug of the state, or {@code overdue} */
    public record Standing(String slug, String words) {}

    /** The actions that have come equally far. */
    public record Column(String title, List<Row> rows) {}
}
