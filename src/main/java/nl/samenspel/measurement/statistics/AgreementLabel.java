package nl.samenspel.measurement.statistics;

import java.util.Locale;

/** How much the people of a group agree, in words. There is no better and no worse: disagreement is a topic. */
public enum AgreementLabel {
    /** A level that nobody chose lies between two groups of people. */
    TWO_CAMPS,
    /** Near to each other, and nearer than luck explains. */
    UNANIMOUS,
    /** As far apart as if they had answered at random. */
    DIVIDED,
    /** None of the others. */
    MIXED,
    /** Near to each other, but so few that it may be luck. */
    SEEMS_UNANIMOUS;

    /** The name in the results document: {@code two-camps}, {@code seems-unanimous} and so on. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
