package nl.samenspel.invitation.web;

import java.util.List;

/**
 * A wave and what can be done with it now.
 *
 * @param steps planned, open, sealed, revealed
 * @param next what to do now, in a sentence
 * @param traces another program keeps what was erased in the files of the database
 * @param parties how many people take part, of the parties that the visitor may know this of
 * @param terms label and what was agreed
 */
public record WaveView(
        String address,
        String collaboration,
        String collaborationAt,
        List<Step> steps,
        String next,
        boolean traces,
        Doing doing,
        List<PartyView> parties,
        List<Term> terms) {

    /**
     * What the visitor may do on the page.
     *
     * @param tooFew a sentence for each party of which nothing could be shown if the wave closed now
     * @param lookAgain something is under way that will be done soon
     */
    public record Doing(
            boolean open,
            boolean edit,
            boolean invite,
            boolean links,
            boolean asked,
            boolean close,
            List<String> tooFew,
            boolean lookAgain,
            String onwards,
            String onwardsLabel) {}

    /** One step of the life of a wave; {@code state} is done, here or ahead. */
    public record Step(String label, String note, String state) {}

    /**
     * How many of one party take part.
     *
     * @param sentences about the party as a whole
     * @param bar one, or none where the number is not told
     * @param hint how numbers are told here, or empty
     */
    public record PartyView(
            String slug, String name, List<String> sentences, List<Bar> bar, List<LevelView> levels, String hint) {}

    /** So many of so many. */
    public record Bar(int answered, int asked) {}

    /** How many of one level take part. */
    public record LevelView(String name, String count) {}

    /** Something that was agreed. */
    public record Term(String label, List<String> texts) {

        static Term of(String label, String text) {
            return new Term(label, List.of(text));
        }
    }
}
