package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;

/**
 * The frozen profile of a lot, for the file of a procurement.
 *
 * @param facts what it is about, who took part and when
 * @param parts an aspect each
 * @param rules by which candidates are compared, a sentence each
 * @param textAt where the text is of which the fingerprint is
 */
public record DocumentView(
        List<Frame.Place> trail,
        String fingerprint,
        String frozen,
        List<Fact> facts,
        List<Part> parts,
        List<String> rules,
        String textAt) {

    public record Fact(String label, String text) {}

    /**
     * One aspect.
     *
     * @param weight as it is published
     * @param level that is wanted, with its text
     * @param facts what else was agreed
     * @param levels all levels with their texts, for the tender document
     * @param requirement ready to edit, or empty
     * @param evidence likewise
     */
    public record Part(
            String name,
            String weight,
            String level,
            List<Fact> facts,
            List<String> levels,
            String requirement,
            String evidence) {}
}
