package nl.samenspel.party;

import java.util.Locale;

/** The level of consultation at which a respondent works, from the top down. */
public enum GovernanceLevel {
    STRATEGIC,
    TACTICAL,
    OPERATIONAL;

    /** The name in files, addresses and the results document: {@code strategic}, {@code tactical}, {@code operational}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** S, T or O: how the level is written in the name of a partition. */
    public String initial() {
        return name().substring(0, 1);
    }
}
