package nl.samenspel.response.web.answering;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A page with questions, to be answered.
 *
 * @param question the question of the page, or what its questions are about
 * @param rule how to choose a level, or empty where no levels are asked
 * @param levels what one sees at each level of all scales, once; empty where each says it, or there are none
 */
public record StopView(
        Passage passage,
        String question,
        String explanation,
        String rule,
        List<LevelText> levels,
        List<Scale> scales,
        Optional<Remark> remark,
        Problems problems) {

    /**
     * The way to and from here.
     *
     * @param address where the page saves
     * @param saving where a script saves each choice
     * @param leaving address of the person's own pages
     * @param tried that the link was tried on another device, or empty
     * @param eyebrow where it stands among the others
     * @param previous label of the button that goes back
     * @param next label of the button that goes on
     * @param fromReview whether the main button leads back to the review
     */
    public record Passage(
            String address,
            String saving,
            String leaving,
            String tried,
            String eyebrow,
            List<Step> steps,
            String previous,
            String next,
            boolean fromReview) {}

    /**
     * A choice: what it is called, and what one sees there.
     *
     * @param number the value that is sent
     * @param sign how it is written on the scale
     */
    public record LevelText(String number, String sign, String name, String anchor) {

        /** Written on the scale as the number that it is. */
        public static LevelText of(int number, String name, String anchor) {
            return new LevelText(String.valueOf(number), String.valueOf(number), name, anchor);
        }
    }

    /** How the possible answers are laid out. */
    public enum Look {
        /** One below the other, with all that is said of each. */
        CARDS,
        /** One below the other, a sentence each. */
        TEXTS,
        /** Numbers beside each other; of the one that is chosen or looked at, what is said of it. */
        ROW,
        /** Beside each other, by their names. */
        POINTS
    }

    /**
     * One question and its possible answers.
     *
     * @param shown the field that tells what the page showed
     * @param question empty where it is the question of the page
     * @param chosen value of the choice that was made, or empty
     * @param unknown how one says that one does not know
     */
    public record Scale(
            String field,
            String shown,
            String question,
            String chosen,
            List<LevelText> choices,
            Look look,
            String unknown) {}

    /** Room for words of one's own: what is kept of them, and what is in the field. */
    public record Remark(String field, String shown, String kept, String text, int longest) {}

    /** How far somebody has come with a page. */
    public enum Progress {
        NOTHING(null),
        SOME("some"),
        DONE("done");

        private final @Nullable String look;

        Progress(@Nullable String look) {
            this.look = look;
        }

        /** The class of its segment. */
        public @Nullable String look() {
            return look;
        }
    }

    /** A stop on the way; {@code label} says also how much of it was answered. */
    public record Step(String slug, String label, Progress progress, boolean here) {}
}
