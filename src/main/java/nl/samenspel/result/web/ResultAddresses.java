package nl.samenspel.result.web;

import java.util.ArrayList;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveAddresses;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.Angle;

/**
 * Where a wave is closed and revealed, and where its results are.
 *
 * @param wave the page of the wave
 */
public record ResultAddresses(String wave) {

    public static final String METHOD = "/method";

    static ResultAddresses of(Wave wave) {
        return new ResultAddresses(WaveAddresses.of(wave).page());
    }

    /** What whoever has a personal link sees of its wave, once nobody can answer by it any more. */
    static ResultAddresses behind(String link) {
        return new ResultAddresses("/r/" + link);
    }

    /** Where the released waves of a collaboration are side by side. */
    static String trend(WorkspaceId workspace, CollaborationId collaboration) {
        return CollaborationAddresses.of(workspace, collaboration) + "/trend";
    }

    /** The same in another order. */
    static String trend(WorkspaceId workspace, CollaborationId collaboration, TrendOrder order) {
        return trend(workspace, collaboration)
                + (order == TrendOrder.MODEL ? "" : "?" + AngleRequest.ORDER + "=" + Slug.of(order));
    }

    /** One aspect of it. */
    static String trend(WorkspaceId workspace, CollaborationId collaboration, String aspect) {
        return trend(workspace, collaboration) + "/" + aspect;
    }

    public String close() {
        return wave + "/close";
    }

    public String sealed() {
        return wave + "/sealed";
    }

    String remarks() {
        return sealed() + "#remarks";
    }

    public String redact() {
        return wave + "/redact";
    }

    public String agree() {
        return wave + "/agree";
    }

    public String withdrawAgreement() {
        return agree() + "/withdraw";
    }

    public String reveal() {
        return wave + "/reveal";
    }

    /** Where a wave is discarded that has nothing to show. */
    public String discard() {
        return wave + "/fruitless/discard";
    }

    public String results() {
        return wave + "/results";
    }

    /** What is told of one aspect. */
    public String aspect(String slug) {
        return results() + "/aspects/" + slug;
    }

    public String figures() {
        return results() + "/figures";
    }

    /** A page of results as it is seen from an angle. */
    static String from(String page, Angle from, Weighting agreed) {
        var asked = new ArrayList<String>();
        from.level().ifPresent(level -> asked.add("level=" + level.slug()));
        if (from.weighting() != agreed) {
            asked.add("weighting=" + from.weighting().slug());
        }
        return page + (asked.isEmpty() ? "" : "?" + String.join("&", asked));
    }

    /** The tables as they are seen from an angle, as a sheet. */
    String sheet(Angle from, Weighting agreed) {
        return from(figures() + ".csv", from, agreed);
    }

    /** The whole, made for paper. */
    String print() {
        return results() + "/print";
    }

    /** Two pages for those who decide. */
    String board() {
        return results() + "/board";
    }

    /** The same as data for other programs. */
    public String data() {
        return wave + "/results.json";
    }
}
