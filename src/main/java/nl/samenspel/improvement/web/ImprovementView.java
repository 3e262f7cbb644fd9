package nl.samenspel.improvement.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.result.web.Tabs;

/**
 * What the parties want to reach, on one page.
 *
 * @param trail the places above this page
 * @param tabs the pages of the last results that were released, among which this one is
 * @param here this page
 * @param headline what stands out
 * @param lead what it rests on
 * @param radar markup in which everything is escaped; empty where nothing is to be drawn
 * @param ways how far there is to go in each aspect that has targets, as far as that may be told
 * @param table where both are and want to be; empty where there is neither
 * @param remarks what is to be said of single targets
 * @param proposed what waits for somebody to agree
 * @param held what is aimed for
 * @param past what was aimed for, or proposed, before
 * @param setAt where targets are set; empty for a visitor who may not, or while nothing was released
 * @param programme what is done to reach them
 * @param forecastsAt where it is told what is expected, and what came true
 * @param risksAt where it is told what may stand in the way
 */
public record ImprovementView(
        List<Frame.Place> trail,
        Tabs tabs,
        Frame.Place here,
        String headline,
        String lead,
        Optional<String> radar,
        List<Way> ways,
        Optional<Table> table,
        List<String> remarks,
        List<Entry> proposed,
        List<Entry> held,
        List<Entry> past,
        String setAt,
        ProgrammeView programme,
        String forecastsAt,
        String risksAt) {

    /**
     * How far there is to go in an aspect.
     *
     * @param strip markup in which everything is escaped
     * @param parties those that have a target
     */
    public record Way(String aspect, String strip, List<WayOf> parties) {}

    /** @param said how far it is, or that it is not shown where the party is */
    public record WayOf(String slug, String name, String said) {}

    /** @param sides by whom each column of what is now is; {@code targets} the headings of the others */
    public record Table(List<Side> sides, List<String> targets, List<Row> rows) {}

    public record Side(String slug, String name) {}

    /**
     * An aspect.
     *
     * @param now level, importance and smallest change of each party; a dash where it is not shown
     * @param targets empty where there is none
     */
    public record Row(String aspect, List<Now> now, List<String> targets) {}

    public record Now(String party, String level, String importance, String smallest) {}

    /**
     * One target.
     *
     * @param why may be empty
     * @param said by whom and when it was set, and how it stands
     * @param agreeAt where the visitor agrees to it; empty where there is nothing to agree to
     * @param withdrawAt where it is withdrawn; empty for a visitor who may not
     */
    public record Entry(String text, String why, String said, String agreeAt, String withdrawAt) {}
}
