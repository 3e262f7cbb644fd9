package nl.samenspel.improvement.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;

/**
 * What was forecast, and what came true.
 *
 * @param giveAt where the visitor forecasts; empty for a visitor who may not, or while nothing was released
 * @param waiting by the day for which they are
 * @param settled the latest assessment first
 */
public record ForecastsView(
        List<Frame.Place> trail,
        String headline,
        String lead,
        String giveAt,
        List<Day> waiting,
        List<Settled> settled) {

    /** @param hidden of whom there is something that the visitor does not see yet; empty where there is nothing */
    public record Day(String title, List<Row> rows, String hidden) {}

    /**
     * @param strip markup in which everything is escaped
     * @param target where a target is for that day, seen from the interval; empty where there is none
     */
    public record Row(
            String aspect, String whose, String by, String strip, String point, String interval, String target) {}

    /**
     * @param unseen what could not be held against anything; empty where all could
     * @param actions what was to lift levels until then
     * @param warnings what has to be known of every comparison in time
     */
    public record Settled(
            String title, List<Performance> records, String unseen, List<Promise> actions, List<String> warnings) {}

    /** How one forecaster did: in words first, and the figures. */
    public record Performance(String who, List<String> words, List<Figure> figures, List<Outcome> outcomes) {}

    public record Figure(String name, String value) {}

    /**
     * @param place seen from the interval
     * @param strong whether that is to be noticed
     * @param noise where the difference may be no more than that; else empty
     */
    public record Outcome(
            String aspect,
            String party,
            String strip,
            String forecast,
            String interval,
            String before,
            String realised,
            String range,
            String place,
            boolean strong,
            String noise,
            String error) {}

    /** @param realised by each party, how its level changed */
    public record Promise(String action, String state, String lift, String realised) {}
}
