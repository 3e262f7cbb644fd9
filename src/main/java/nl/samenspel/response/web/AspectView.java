package nl.samenspel.response.web;

import java.util.List;
import nl.samenspel.platform.web.Problems;

/**
 * One aspect, to be answered.
 *
 * @param leaving address of the person's own pages
 * @param tried that the link was tried on another device, or empty
 * @param eyebrow where it stands among the others
 * @param composite whether the aspect is asked by its facets
 * @param levels what one sees at each level of all facets, once; empty where each has its own, or there are none
 * @param next label of the button that goes on
 */
public record AspectView(
        String address,
        String saving,
        String leaving,
        String tried,
        String eyebrow,
        String question,
        String explanation,
        boolean composite,
        List<LevelText> levels,
        List<Scale> actual,
        List<Scale> importance,
        List<Scale> desired,
        List<Scale> guessed,
        Remark remark,
        List<Step> steps,
        boolean first,
        String next,
        Problems problems) {

    /**
     * What a level is called, and what one sees there.
     *
     * @param number the level
     * @param sign how it is written on the scale
     */
    public record LevelText(String number, String sign, String name, String anchor) {

        static LevelText of(int number, String name, String anchor) {
            return new LevelText(String.valueOf(number), String.valueOf(number), name, anchor);
        }
    }

    /**
     * One question and its possible answers.
     *
     * @param shown the field that tells what the page showed
     * @param chosen value of the choice that was made, or empty
     * @param takesBack whether an answer may be taken back
     */
    public record Scale(
            String field, String shown, String question, String chosen, List<LevelText> choices, boolean takesBack) {}

    /** Room for words of one's own: what is kept of them, and what is in the field. */
    public record Remark(String field, String shown, String kept, String text, int longest) {}

    /** An aspect on the way, or what comes after the last one; {@code label} says also whether it was answered. */
    public record Step(String slug, String label, boolean done, boolean here) {}
}
