package nl.samenspel.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a case file; their order in a file is free. */
public enum CaseColumn {
    COLLABORATION,
    WAVE,
    CLOSED_ON,
    PARTY,
    GOVERNANCE_LEVEL,
    RESPONDENT,
    ASPECT,
    FACET,
    IMPORTANCE,
    ACTUAL,
    COMMENT;

    /** The name in the header, such as {@code closed_on}. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CaseColumn> of(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }
}
