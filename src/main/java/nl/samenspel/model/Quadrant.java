package nl.samenspel.model;

import java.util.List;

/**
 * Aspects that together show one thing.
 *
 * @param corner where its name stands beside the radar
 * @param aspects their slugs, in the order of the radar
 */
public record Quadrant(String slug, Corner corner, Text name, Text explanation, List<String> aspects) {

    /** A corner of the square around the radar. */
    public enum Corner {
        TOP_RIGHT,
        BOTTOM_RIGHT,
        BOTTOM_LEFT,
        TOP_LEFT;

        public boolean isTop() {
            return this == TOP_LEFT || this == TOP_RIGHT;
        }

        public boolean isLeft() {
            return this == TOP_LEFT || this == BOTTOM_LEFT;
        }
    }

    public Quadrant {
        aspects = List.copyOf(aspects);
    }
}
