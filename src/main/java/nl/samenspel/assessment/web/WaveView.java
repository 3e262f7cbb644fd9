package nl.samenspel.assessment.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;

/**
 * A wave and what can be done with it now.
 *
 * @param steps planned, open, sealed, revealed
 * @param next what to do now, in a sentence
 * @param traces another program keeps what was erased in the files of the database
 * @param parts what other modules show there
 * @param foreseen what will be seen of each party, while that can still be changed
 * @param terms label and what was agreed
 */
public record WaveView(
        WaveAddresses at,
        String collaboration,
        String collaborationAt,
        List<Step> steps,
        String next,
        boolean traces,
        Doing doing,
        List<JteModel> parts,
        List<Foreseen> foreseen,
        List<Term> terms) {

    /**
     * What the visitor may do on the page.
     *
     * @param moveLastDay give people more time, or less
     * @param links to what other modules have for him
     * @param closeAt where the wave is closed, if he may do that
     * @param beforeClosing what to know before that, in sentences
     * @param lookAgain something is under way that will be done soon
     */
    public record Doing(
            boolean open,
            boolean edit,
            boolean moveLastDay,
            List<WaveSection.Link> links,
            Optional<String> closeAt,
            List<String> beforeClosing,
            boolean lookAgain) {}

    /** One step of the life of a wave; {@code state} is done, here or ahead. */
    public record Step(String label, String note, String state) {}

    /**
     * What will be seen of a party, in sentences.
     *
     * @param others the same with other choices
     */
    public record Foreseen(String slug, String name, List<String> sentences, List<String> others) {}

    /** Something that was agreed. */
    public record Term(String label, List<String> texts) {

        static Term of(String label, String text) {
            return new Term(label, List.of(text));
        }
    }
}
