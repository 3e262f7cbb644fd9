package nl.samenspel.result.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.result.telling.Table;
import nl.samenspel.result.telling.Tag;
import nl.samenspel.result.telling.TrendWords;

/**
 * How levels went from one assessment to the next.
 *
 * @param trail the places above this page
 * @param place which aspect of how many it is; empty where all are shown
 * @param neighbours the aspects before and after it; none where all are shown
 * @param orders ways to put the panels in order; none where there is one only
 * @param legend markup in which everything is escaped
 * @param events what happened meanwhile, by the numbers in the pictures
 * @param gaps what is missing in all pictures, and why
 * @param together how all aspects went together
 * @param tables all figures, one for each party
 * @param lookingBack what people say now of how it was then; none where they did not look back
 * @param samePeople how the same people moved, and where new people are; none where nothing is told of that
 * @param tags short words in the tables, with what they stand for
 * @param reasons why figures are not there, by the numbers that stand in their places
 */
public record TrendView(
        List<Frame.Place> trail,
        String headline,
        String lead,
        String place,
        List<Frame.Place> neighbours,
        List<Frame.Place> orders,
        Optional<String> legend,
        List<Panel> panels,
        List<String> events,
        List<String> gaps,
        List<String> together,
        List<Table> tables,
        List<Table> samePeople,
        List<Table> lookingBack,
        List<Tag> tags,
        List<String> reasons) {

    /**
     * One aspect.
     *
     * @param address its own page; empty on that
     * @param drawing markup in which everything is escaped
     * @param said of the last change, according to each party
     */
    public record Panel(String name, String address, String drawing, List<TrendWords.Of> said) {}
}
