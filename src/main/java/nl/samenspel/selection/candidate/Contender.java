package nl.samenspel.selection.candidate;

import java.util.Locale;
import nl.samenspel.platform.TidyText;

/** Somebody who wants one or more lots of a tender. */
public record Contender(CandidateId id, String name) {

    public static final int LONGEST_NAME = 120;

    /** Whether somebody of this name would be taken for this one. */
    boolean isCalled(String other) {
        return known(name).equals(known(other));
    }

    private static String known(String name) {
        return TidyText.of(name).toLowerCase(Locale.ROOT);
    }
}
