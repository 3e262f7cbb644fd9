package nl.samenspel.exchange;

import java.util.Locale;

/** The columns of a case file. */
public enum CaseColumn implements FileColumn {
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

    /** All of them. */
    public static final Columns ALL = Columns.of(values());

    @Override
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean mayBeCutOff() {
        return this == COMMENT;
    }
}
