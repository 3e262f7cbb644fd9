package nl.samenspel.response.web;

import java.util.List;

/**
 * The collaboration as a whole, to be answered.
 *
 * @param leaving address of the person's own pages
 * @param tried that the link was tried on another device, or empty
 * @param eyebrow where the page stands among the others
 */
public record WholeView(
        String address,
        String saving,
        String leaving,
        String tried,
        String eyebrow,
        List<Subject> subjects,
        List<AspectView.Step> steps) {

    /**
     * Something that is asked, in one question or from several sides.
     *
     * @param text what helps to answer, or empty
     * @param look how the possible answers are laid out
     */
    public record Subject(String title, String text, Look look, List<AspectView.Scale> scales) {}

    /** From one end to the other, or one below the other with words. */
    public enum Look {
        SEGMENTS,
        LEVELS,
        KINDS
    }
}
