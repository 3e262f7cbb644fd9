package nl.samenspel.chart;

import java.util.List;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Quadrant.Corner;
import nl.samenspel.platform.Language;

/**
 * A quadrant: a name in a corner and an arc outside the outer ring.
 *
 * @param first position of its first aspect on the radar, from 0, clockwise
 * @param last position of its last aspect; before {@code first} when the arc passes the top
 */
public record RadarQuadrant(String name, Corner corner, int first, int last) {

    /** All quadrants of a model, with their names in the language. */
    public static List<RadarQuadrant> all(AssessmentModel model, Language language) {
        var slugs = model.aspects().stream().map(Aspect::slug).toList();
        return model.quadrants().stream()
                .map(quadrant -> of(quadrant.name().in(language), quadrant.corner(), quadrant.aspects(), slugs))
                .toList();
    }

    /**
     * @param aspects slugs of the quadrant's aspects, clockwise
     * @param all slugs of all aspects, in the order of the radar
     */
    public static RadarQuadrant of(String name, Corner corner, List<String> aspects, List<String> all) {
        return new RadarQuadrant(name, corner, all.indexOf(aspects.getFirst()), all.indexOf(aspects.getLast()));
    }
}
