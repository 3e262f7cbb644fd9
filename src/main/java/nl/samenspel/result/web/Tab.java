package nl.samenspel.result.web;

import nl.samenspel.platform.Spoken;

/** The pages of a result. */
enum Tab {
    OVERVIEW,
    ASPECTS,
    FIGURES;

    static final Spoken<Tab> NAME = Spoken.of("result.tab", Tab.class);
}
