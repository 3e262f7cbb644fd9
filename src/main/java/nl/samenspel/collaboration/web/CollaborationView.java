package nl.samenspel.collaboration.web;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.platform.web.Explained;

/**
 * @param newcomers sponsors who do not count yet
 * @param question what the two intended forms give to talk about; empty when they give nothing
 * @param scope empty when nothing was said about it
 * @param parts what other modules show there
 * @param timeline the latest of what happened, or all
 * @param earlier how much more happened
 * @param allAt where all of it stands
 * @param editAt where it is described anew; empty when the visitor may not
 * @param eventsAt where events are noted; empty when the visitor may not
 */
public record CollaborationView(
        List<Side> sides,
        List<Newcomer> newcomers,
        String question,
        String kind,
        String scope,
        String nature,
        List<Explained> directing,
        List<PerformanceIndicator> indicators,
        List<JteModel> parts,
        List<Happened> timeline,
        int earlier,
        String allAt,
        String editAt,
        String eventsAt) {

    /**
     * A party and what it intends.
     *
     * @param slug {@code customer} or {@code supplier}, which gives its colour
     * @param sponsors who speak for it, by name and address
     */
    public record Side(String slug, String label, String name, Explained intends, List<String> sponsors) {}

    /**
     * A sponsor who does not count yet.
     *
     * @param acknowledgeAt where the visitor acknowledges it; empty when that is not for him to say
     * @param objectAt where he objects; empty when he may not, or has done so
     */
    public record Newcomer(String text, String acknowledgeAt, String objectAt) {}

    /** @param day as a machine reads it, with {@code date} for people */
    public record Happened(String day, String date, String text) {}
}
