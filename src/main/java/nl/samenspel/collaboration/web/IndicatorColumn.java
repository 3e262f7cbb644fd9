package nl.samenspel.collaboration.web;

import nl.samenspel.platform.Slug;

/** What is noted of an agreed indicator. */
public enum IndicatorColumn {
    NAME,
    TARGET,
    REALISED;

    /** The name of the field in the form. */
    public String field() {
        return "indicator-" + Slug.of(this);
    }

    /** The field in a row of the form, from 1. */
    public String field(int row) {
        return field() + "-" + row;
    }
}
