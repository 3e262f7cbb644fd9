package nl.samenspel.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.samenspel.platform.TidyText;

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

    /** The column with this name, whatever its case and the blanks around it. */
    public static Optional<CaseColumn> of(String heading) {
        String name = TidyText.of(heading).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(name))
                .findFirst();
    }
}
