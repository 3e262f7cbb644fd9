package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.result.telling.Point;
import nl.samenspel.result.telling.Table;

/**
 * The results of a wave at a glance.
 *
 * @param trail the places above this page
 * @param prints what of it is made for paper
 * @param topics what there is to talk about, the first first
 * @param form what the answers point to and what does not meet; empty where it was not asked
 * @param radar absent when nothing may be shown
 * @param gaps importance beside the level, where both were asked
 * @param quadrants of everybody only
 * @param heldBack what is held back of a party as a whole, and why
 * @param claims what is to be kept in mind of them; empty where there are none
 */
public record OverviewView(
        List<Frame.Place> trail,
        Tabs tabs,
        List<Frame.Place> prints,
        String headline,
        String lead,
        List<Side> sides,
        List<Point> evidence,
        List<Topic> topics,
        Optional<Picture> radar,
        Optional<Picture> gaps,
        Optional<Quadrants> quadrants,
        List<Point> form,
        Angles angles,
        List<String> heldBack,
        String claims,
        String method) {

    /** Why figures of the quadrants are not there, by the numbers that stand in their places. */
    public List<String> reasons() {
        return quadrants.map(Quadrants::reasons).orElseGet(List::of);
    }

    /** A party and how its people answered. */
    public record Side(String slug, String name, String took) {}

    /**
     * An aspect to talk about, with its reasons.
     *
     * @param address empty for whoever sees the overview only
     */
    public record Topic(String aspect, String reasons, String address) {}

    /** @param meanings by the rows of the table */
    public record Quadrants(Table table, List<String> meanings, List<String> reasons) {}
}
