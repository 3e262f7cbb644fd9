package nl.samenspel.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.Instrument;

/**
 * A published version of a model.
 *
 * @param attribution whose model it is
 * @param levels how many levels every aspect has
 * @param aspects clockwise on the radar, from the top
 * @param openings with what a conversation about its results begins; none where its file says nothing of that
 * @param fingerprint SHA-256 of what is asked of respondents in the file it was read from, by which a change after publication is
 *     noticed
 */
public record AssessmentModel(
        ModelVersion version,
        Text name,
        Text attribution,
        int levels,
        ImportanceScale importance,
        List<Aspect> aspects,
        List<Quadrant> quadrants,
        OpeningQuestions openings,
        String fingerprint) {

    public AssessmentModel {
        aspects = List.copyOf(aspects);
        quadrants = List.copyOf(quadrants);
    }

    public Optional<Aspect> aspect(String slug) {
        return aspects.stream().filter(aspect -> aspect.slug().equals(slug)).findFirst();
    }

    /** The model as the mathematics sees it. */
    public Instrument instrument() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        quadrants.forEach(quadrant -> parts.put(quadrant.slug(), quadrant.aspects()));
        return new Instrument(levels, aspects.stream().map(Aspect::asked).toList(), parts);
    }
}
