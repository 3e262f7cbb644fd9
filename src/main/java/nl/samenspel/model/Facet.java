package nl.samenspel.model;

import java.util.List;

/**
 * A part of a composite aspect that is asked by itself.
 *
 * @param levels those of the aspect, with what one sees of this part there
 * @param described whether that is said of this part by itself, and not of the aspect as a whole
 */
public record Facet(String slug, Text name, Text question, List<Level> levels, boolean described) {

    public Facet {
        levels = List.copyOf(levels);
    }

    /** What one sees at a level, from 1. */
    public Text levelText(int level) {
        return levels.get(level - 1).anchor();
    }
}
