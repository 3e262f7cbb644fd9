package nl.samenspel.measurement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.measurement.disclosure.PartySnapshot;
import nl.samenspel.measurement.disclosure.Remark;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.party.Intention;

/**
 * What one party said.
 *
 * @param joined how many of the respondents came by a shared link
 * @param partition the published groups; empty when nothing is published
 * @param weighting the one in force: per person when there is one group only
 * @param aspects slug → result, in the order of the instrument
 * @param quadrants slug → result, in the order of the instrument
 * @param topics what was rated of the collaboration as a whole
 * @param choices what was chosen about the collaboration as a whole
 */
public record PartyResult(
        Disclosure disclosure,
        int invited,
        int respondents,
        int joined,
        Optional<Partition> partition,
        Weighting weighting,
        Map<String, AspectResult> aspects,
        Map<String, QuadrantResult> quadrants,
        Map<Topic, TopicResult> topics,
        Map<Topic, Figure<Intended>> choices,
        List<Remark> remarks) {

    /** Where fewer out of ten answered, their view need not be that of all. */
    private static final int FEW_OF_TEN = 6;

    public AspectResult aspect(String slug) {
        return Result.present(aspects, slug);
    }

    public QuadrantResult quadrant(String slug) {
        return Result.present(quadrants, slug);
    }

    /** What the party is after, or thinks that the other is after; empty where it is divided, or nothing is shown. */
    public Optional<Intention> intention(Topic topic) {
        return Optional.ofNullable(choices.get(topic)).flatMap(Figure::shown).flatMap(Intended::most);
    }

    static PartyResult of(Instrument instrument, PartyFigures figures) {
        PartySnapshot snapshot = figures.snapshot();
        Map<String, AspectResult> aspects = new LinkedHashMap<>();
        for (AskedAspect aspect : instrument.aspects()) {
            aspects.put(aspect.slug(), aspect(instrument, aspect, figures));
        }
        Map<String, QuadrantResult> quadrants = new LinkedHashMap<>();
        instrument.quadrants().forEach((quadrant, of) -> quadrants.put(quadrant, QuadrantResult.of(of, aspects)));
        return new PartyResult(
                snapshot.disclosure(),
                snapshot.invited(),
                snapshot.respondents(),
                snapshot.joined(),
                snapshot.partition(),
                figures.weighting(),
                Collections.unmodifiableMap(aspects),
                Collections.unmodifiableMap(quadrants),
                topics(instrument, Topic::isRated, topic -> TopicResult.of(topic, figures)),
                topics(
                        instrument,
                        topic -> !topic.isRated(),
                        topic -> new PartyIntentions(figures.told()).intended(topic.whole())),
                snapshot.remarks());
    }

    private static <T> Map<Topic, T> topics(Instrument instrument, Predicate<Topic> which, Function<Topic, T> result) {
        return Ordered.map(instrument.topics().stream().filter(which).toList(), topic -> topic, result);
    }

    private static AspectResult aspect(Instrument instrument, AskedAspect aspect, PartyFigures figures) {
        Map<Measure, Figure<Summary>> measures = new EnumMap<>(Measure.class);
        for (Measure measure : instrument.measures()) {
            measures.put(measure, figures.summary(Question.whole(aspect.slug(), measure)));
        }
        Map<String, Figure<Summary>> facets = new LinkedHashMap<>();
        aspect.facets().forEach(facet -> facets.put(facet, figures.summary(Question.facet(aspect.slug(), facet))));
        Map<Block, Map<Measure, Figure<Summary>>> levels = new LinkedHashMap<>();
        for (Block block : figures.levels()) {
            Map<Measure, Figure<Summary>> level = new EnumMap<>(Measure.class);
            for (Measure measure : instrument.measures()) {
                level.put(measure, figures.summary(Question.whole(aspect.slug(), measure), block));
            }
            levels.put(block, Collections.unmodifiableMap(level));
        }
        return new AspectResult(
                Collections.unmodifiableMap(measures),
                difference(measures, Measure.IMPORTANCE, Measure.ACTUAL),
                instrument.measures().contains(Measure.DESIRED)
                        ? Optional.of(difference(measures, Measure.DESIRED, Measure.ACTUAL))
                        : Optional.empty(),
                Collections.unmodifiableMap(facets),
                Collections.unmodifiableMap(levels));
    }

    private static Figure<Amount> difference(Map<Measure, Figure<Summary>> measures, Measure one, Measure other) {
        return Figure.combine(
                Result.present(measures, one),
                Result.present(measures, other),
                (first, second) -> first.mean().minus(second.mean()));
    }

    /** Did so few answer that their view need not be that of all who were asked (method §4.3)? */
    public boolean isViewOfSome() {
        return FEW_OF_TEN * (long) invited > 10L * respondents;
    }

    /** Did all answer who were asked, and not nobody? */
    public boolean isViewOfAll() {
        return respondents >= Math.max(1, invited);
    }
}
