package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;

/**
 * What the team said of one lot, and what it agrees.
 *
 * @param stored that somebody else wrote something meanwhile, and what it says where it differs; or empty
 * @param problems what needs another look, a sentence each
 * @param strip HTML with SVG
 * @param open whether the agreement can still be changed
 * @param documentAt where the frozen profile is, or empty
 */
public record LotProfileView(
        List<Frame.Place> trail,
        String lead,
        List<String> stored,
        List<Problem> problems,
        String strip,
        boolean open,
        String shown,
        String at,
        String back,
        String documentAt,
        List<Part> parts) {

    /** @param field to which it belongs */
    public record Problem(String field, String text) {}

    /**
     * One aspect.
     *
     * @param said what the team said of it, a sentence each
     * @param draft a sentence to begin with, of why the aspect belongs to a contract; may be empty
     * @param levels to choose from, with their names
     * @param importances likewise
     */
    public record Part(
            String slug,
            String name,
            List<String> said,
            List<LevelChoice> levels,
            List<LevelChoice> importances,
            List<LevelChoice> minima,
            String relevance,
            String draft,
            String reason,
            String minimumReason,
            String notAgreed) {}

    /** @param value as it is sent; empty for none */
    public record LevelChoice(String value, String label, boolean chosen) {}
}
