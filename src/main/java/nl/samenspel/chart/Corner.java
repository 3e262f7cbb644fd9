package nl.samenspel.chart;

/** A corner of the square around a radar. */
public enum Corner {
    TOP_RIGHT,
    BOTTOM_RIGHT,
    BOTTOM_LEFT,
    TOP_LEFT;

    boolean isTop() {
        return this == TOP_LEFT || this == TOP_RIGHT;
    }

    boolean isLeft() {
        return this == TOP_LEFT || this == BOTTOM_LEFT;
    }
}
