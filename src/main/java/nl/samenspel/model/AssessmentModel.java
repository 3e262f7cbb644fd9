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
 * @param requirements slug of an aspect → what tender documents can say of it; of no aspect where its file says nothing of that
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
        Map<String, AspectRequirements> requirements,
        String fingerprint) {

    public AssessmentModel {
        aspects = List.copyOf(aspects);
        quadrants = List.copyOf(quadrants);
        requirements = Map.copyOf(requirements);
    }

    public Optional<Aspect> aspect(String slug) {
        return aspects.stream().filter(aspect -> aspect.slug().equals(slug)).findFirst();
    }

    /**
     * What a buyer can ask of bidders at a level of an aspect, as a first draft to edit.
     *
     * @param aspect its slug
     * @param level from 1
     * @return nothing where the model has no such text
     */
    public Optional<Requirement> requirement(String aspect, int level) {
        return Optional.ofNullable(requirements.get(aspect))
                .map(AspectRequirements::levels)
                .filter(texts -> level >= 1 && level <= texts.size())
                .map(texts -> texts.get(level - 1));
    }

    /**
     * Why an aspect belongs to the subject of a contract, as a first draft to edit.
     *
     * @param aspect its slug
     * @return nothing where the model has no such text
     */
    public Optional<Text> belongs(String aspect) {
        return Optional.ofNullable(requirements.get(aspect)).map(AspectRequirements::belongs);
    }

    /** The model as the mathematics sees it. */
    public Instrument instrument() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        quadrants.forEach(quadrant -> parts.put(quadrant.slug(), quadrant.aspects()));
        return new Instrument(levels, aspects.stream().map(Aspect::asked).toList(), parts);
    }
}
