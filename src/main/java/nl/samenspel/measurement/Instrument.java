package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a wave asks, as far as the mathematics needs to know it.
 *
 * @param levels how many levels every question has
 * @param aspects in the order of the radar
 * @param quadrants slug of the quadrant → slugs of its aspects, in order
 * @param measures what is rated about each aspect; importance and actual level at least
 */
public record Instrument(
        int levels, List<AskedAspect> aspects, Map<String, List<String>> quadrants, Set<Measure> measures) {
    public Instrument {
        aspects = List.copyOf(aspects);
        quadrants = Collections.unmodifiableMap(new LinkedHashMap<>(quadrants));
        Set<Measure> inOrder = EnumSet.copyOf(Measure.ALWAYS);
        inOrder.addAll(measures);
        measures = Collections.unmodifiableSet(inOrder);
    }

    /** Rating importance and actual level only. */
    public Instrument(int levels, List<AskedAspect> aspects, Map<String, List<String>> quadrants) {
        this(levels, aspects, quadrants, Set.of());
    }

    /** The same, with these measures rated too. */
    public Instrument rating(Set<Measure> more) {
        return new Instrument(levels, aspects, quadrants, more);
    }

    /** The scale on which every score of this instrument is exact. */
    public Scale scale() {
        int most = aspects.stream()
                .mapToInt(aspect -> aspect.facets().size())
                .max()
                .orElse(1);
        return Scale.of(levels, Math.max(most, 1));
    }

    public Optional<AskedAspect> aspect(String slug) {
        return aspects.stream().filter(aspect -> aspect.slug().equals(slug)).findFirst();
    }

    /** What is put to a respondent: a composite aspect's actual level is asked by its facets only. */
    public List<Question> asked() {
        return published().stream().filter(this::isAsked).toList();
    }

    /** What is published: everything asked, and the score on each composite aspect. */
    public List<Question> published() {
        List<Question> questions = new ArrayList<>();
        for (AskedAspect aspect : aspects) {
            for (Measure measure : measures) {
                questions.addAll(together(aspect, measure));
            }
        }
        return questions;
    }

    /** An aspect and measure with its facets: these are disclosed together or not at all (method D4). */
    List<Question> together(AskedAspect aspect, Measure measure) {
        List<Question> questions = new ArrayList<>();
        questions.add(Question.whole(aspect.slug(), measure));
        if (measure == Measure.ACTUAL) {
            aspect.facets().forEach(facet -> questions.add(Question.facet(aspect.slug(), facet)));
        }
        return questions;
    }

    /** Can a respondent be asked this? */
    public boolean isAsked(Question question) {
        return aspect(question.aspect())
                .filter(_ -> measures.contains(question.measure()))
                .map(aspect -> question.facet() == null
                        ? question.measure() != Measure.ACTUAL || !aspect.composite()
                        : question.measure() == Measure.ACTUAL
                                && aspect.facets().contains(question.facet()))
                .orElse(false);
    }
}
