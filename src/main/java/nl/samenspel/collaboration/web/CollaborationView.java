package nl.samenspel.collaboration.web;

import java.util.List;
import nl.samenspel.collaboration.CollaborationSection;
import nl.samenspel.collaboration.PerformanceIndicator;

/**
 * @param question what the two intended forms give to talk about; empty when they give nothing
 * @param scope empty when nothing was said about it
 * @param editAt where it is described anew; empty when the visitor may not
 */
public record CollaborationView(
        List<Side> sides,
        String question,
        String kind,
        String scope,
        String nature,
        List<Explained> directing,
        List<PerformanceIndicator> indicators,
        List<CollaborationSection.Content> sections,
        List<Happened> timeline,
        String editAt) {

    /**
     * A party and what it intends.
     *
     * @param slug {@code customer} or {@code supplier}, which gives its colour
     */
    public record Side(String slug, String label, String name, Explained intends) {}

    /** A choice and the sentence that explains it. */
    public record Explained(String name, String text) {}

    /** @param day as a machine reads it, with {@code date} for people */
    public record Happened(String day, String date, String text) {}
}
