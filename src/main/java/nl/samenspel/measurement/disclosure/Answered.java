package nl.samenspel.measurement.disclosure;

import nl.samenspel.measurement.statistics.Histogram;

/**
 * The answers of a group to one question.
 *
 * @param all everybody’s
 * @param joined those of people who came by a shared link
 * @param counted how many people these are worth where it is asked how much may be told: only those who were asked one by one
 */
public record Answered(Histogram all, Histogram joined, int counted) {

    /** Only people who were asked one by one. */
    public Histogram asked() {
        return all.without(joined);
    }
}
