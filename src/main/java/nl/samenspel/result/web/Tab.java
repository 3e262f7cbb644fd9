package nl.samenspel.result.web;

import nl.samenspel.platform.Spoken;

/** The pages of a result. */
enum Tab {
    OVERVIEW,
    ASPECTS,
    FIGURES,
    /** Beside those of the other waves; not a page of these results alone. */
    TREND;

    static final Spoken<Tab> NAME = Spoken.of("result.tab", Tab.class);
}
