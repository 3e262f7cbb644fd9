package nl.samenspel.measurement.asked;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.Intention;

/**
 * What a wave asks, as far as the mathematics needs to know it.
 *
 * @param levels how many levels every question has
 * @param aspects in the order of the radar
 * @param quadrants slug of the quadrant → slugs of its aspects, in order
 * @param measures what is rated about each aspect; importance and actual level at least
 * @param topics what is asked about the collaboration as a whole
 */
public record Instrument(
        int levels,
        List<AskedAspect> aspects,
        Map<String, List<String>> quadrants,
        Set<Measure> measures,
        Set<Topic> topics) {
    public Instrument {
        aspects = List.copyOf(aspects);
        quadrants = Collections.unmodifiableMap(new LinkedHashMap<>(quadrants));
        Set<Measure> inOrder = EnumSet.copyOf(Measure.ALWAYS);
        inOrder.addAll(measures);
        measures = Collections.unmodifiableSet(inOrder);
        Set<Topic> topicsInOrder = EnumSet.noneOf(Topic.class);
        topicsInOrder.addAll(topics);
        topics = Collections.unmodifiableSet(topicsInOrder);
    }

    /** Rating importance and actual level only. */
    public Instrument(int levels, List<AskedAspect> aspects, Map<String, List<String>> quadrants) {
        this(levels, aspects, quadrants, Set.of(), Set.of());
    }

    /** The same, with these measures rated too. */
    public Instrument rating(Set<Measure> more) {
        return new Instrument(levels, aspects, quadrants, more, topics);
    }

    /** The same, with these topics asked too. */
    public Instrument asking(Set<Topic> more) {
        return new Instrument(levels, aspects, quadrants, measures, more);
    }

    /** The scale on which every score of this instrument is exact. */
    public Scale scale() {
        int most = Stream.concat(aspects.stream(), topics.stream().map(Topic::asked))
                .mapToInt(aspect -> aspect.facets().size())
                .max()
                .orElse(1);
        return Scale.of(levels, Math.max(most, 1));
    }

    public Optional<AskedAspect> aspect(String slug) {
        return aspects.stream().filter(aspect -> aspect.slug().equals(slug)).findFirst();
    }

    /** Does the topic make sense with this model? */
    public boolean canAsk(Topic topic) {
        return switch (topic) {
            case BENEFIT -> levels == Topic.BENEFIT_CHOICES;
            case SCORECARD -> aspect(Topic.SCORED_ASPECT).isPresent();
            case OWN_FORM, OTHER_FORM -> levels >= Intention.values().length;
        };
    }

    /** How many answers the question offers besides “don't know”. */
    public int choices(Question question) {
        return Topic.of(question).filter(topic -> !topic.isRated()).isPresent() ? Intention.values().length : levels;
    }

    /** What is put to a respondent: a composite aspect's actual level is asked by its facets only. */
    public List<Question> asked() {
        return published().stream().filter(this::isAsked).toList();
    }

    /** What is published: everything asked, and the score on each composite aspect. */
    public List<Question> published() {
        return groups().stream().flatMap(List::stream).toList();
    }

    /** What is published, without the choices between kinds, which have no mean. */
    public List<Question> rated() {
        return published().stream()
                .filter(question -> Topic.of(question).map(Topic::isRated).orElse(true))
                .toList();
    }

    /** What is published, in groups that are disclosed together or not at all. */
    public List<List<Question>> groups() {
        List<List<Question>> groups = new ArrayList<>();
        for (AskedAspect aspect : aspects) {
            for (Measure measure : measures) {
                groups.add(together(aspect, measure));
            }
        }
        topics.forEach(topic -> groups.add(together(topic.asked(), Measure.ACTUAL)));
        return groups;
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

    /** What is published, without the parts of what is asked in parts. */
    public List<Question> wholes() {
        return groups().stream().map(List::getFirst).toList();
    }

    /** The parts of a composed score. */
    public List<Question> facets(Question whole) {
        return asked(whole.aspect()).orElseThrow().facets().stream()
                .map(facet -> Question.facet(whole.aspect(), facet))
                .toList();
    }

    /** The aspects and topics that are asked in parts. */
    public List<AskedAspect> composites() {
        return Stream.concat(aspects.stream(), topics.stream().map(Topic::asked))
                .filter(AskedAspect::composite)
                .toList();
    }

    /** The aspect or topic with this slug. */
    public Optional<AskedAspect> asked(String slug) {
        return Stream.concat(aspects.stream(), topics.stream().map(Topic::asked))
                .filter(one -> one.slug().equals(slug))
                .findFirst();
    }

    /** Is it a score that is made of a person’s answers to several questions? */
    public boolean isComposed(Question question) {
        return question.facet() == null
                && question.measure() == Measure.ACTUAL
                && asked(question.aspect()).orElseThrow().composite();
    }

    /** Can a respondent be asked this? */
    public boolean isAsked(Question question) {
        return asked(question.aspect())
                .filter(_ -> measures.contains(question.measure()))
                .filter(_ -> question.measure() == Measure.ACTUAL
                        || Topic.of(question).isEmpty())
                .map(aspect -> question.facet() == null
                        ? question.measure() != Measure.ACTUAL || !aspect.composite()
                        : question.measure() == Measure.ACTUAL
                                && aspect.facets().contains(question.facet()))
                .orElse(false);
    }
}
