package nl.samenspel.chart;

import java.util.Locale;

/** The colours of a drawing that stands by itself. On a page, the tokens of the same names in the style sheet take their place. */
enum Colour {
    INK("#1b2330"),
    SOFT("#5b6472"),
    LINE("#ddd8cd"),
    EDGE("#857f73"),
    CARD("#fff"),
    CUSTOMER("#1f5fa8"),
    SUPPLIER("#b4540a");

    private final String hex;

    Colour(String hex) {
        this.hex = hex;
    }

    String hex() {
        return hex;
    }

    /** Of the token in the style sheet. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of what is drawn in it. */
    String look() {
        return "chart-" + slug();
    }
}
