package nl.samenspel.measurement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Detail;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.measurement.disclosure.PartySnapshot;
import nl.samenspel.measurement.disclosure.Told;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Posteriors;

/** Reads the figures of one party from its snapshot, with as much detail as its promise allows. */
record PartyFigures(PartyTold told, Weighting asked, Posteriors posteriors) {

    PartyFigures(Instrument instrument, PartySnapshot snapshot, Weighting asked, Posteriors posteriors) {
        this(new PartyTold(instrument, snapshot), asked, posteriors);
    }

    PartyFigures(Instrument instrument, PartySnapshot snapshot, Weighting asked) {
        this(instrument, snapshot, asked, new Posteriors());
    }

    Instrument instrument() {
        return told.instrument();
    }

    PartySnapshot snapshot() {
        return told.snapshot();
    }

    /** The weighting in force: with one published group there are only people to weigh. */
    Weighting weighting() {
        return levels().isEmpty() ? Weighting.PER_PERSON : asked;
    }

    /** The published groups, when there are several. */
    List<Block> levels() {
        return snapshot()
                .partition()
                .map(Partition::blocks)
                .filter(blocks -> blocks.size() > 1)
                .orElseGet(List::of);
    }

    /** The question for the party. */
    Figure<Summary> summary(Question question) {
        List<Told> groups = told.told(question);
        return groups.isEmpty()
                ? nothing(question)
                : shown(
                        question,
                        weighting() == Weighting.PER_LEVEL ? Told.equally(groups) : Told.together(groups),
                        onlyInTotal(question));
    }

    /** The question for one of the {@link #levels()}. */
    Figure<Summary> summary(Question question, Block level) {
        return Optional.ofNullable(told.toldByBlock(question).get(level))
                .map(told -> shown(question, told, false))
                .orElseGet(() -> onlyInTotal(question)
                        ? new Figure.Suppressed<>(Figure.Reason.ONLY_IN_TOTAL)
                        : nothing(question));
    }

    private Figure<Summary> shown(Question question, Told told, boolean onlyInTotal) {
        return new Figure.Shown<>(new Summary(
                told.mean(),
                told.grain().map(grain -> Fraction.of(1, grain.steps())),
                detail(question),
                told.median(),
                told.distribution(),
                onlyInTotal));
    }

    /** The mean that can be set beside the other party's, as it would be printed. */
    Figure<Amount> mean(Question question, Partition common) {
        List<Told> groups = told.told(question, common);
        return groups.isEmpty()
                ? nothing(question)
                : new Figure.Shown<>(Told.equally(groups).mean());
    }

    /** The people who answered the question, weighed as is in force; empty when nothing is said beside its mean. */
    Optional<ScoredGroup> group(Question question) {
        List<Told> groups = told.told(question);
        return isRoundedPart(question)
                ? Optional.empty()
                : switch (weighting()) {
                    case PER_PERSON -> groups.isEmpty() ? Optional.empty() : group(List.of(Told.together(groups)));
                    case PER_LEVEL -> group(groups);
                };
    }

    /** The people of one of the {@link #levels()} who answered the question. */
    Optional<ScoredGroup> group(Question question, Block level) {
        return Optional.ofNullable(told.toldByBlock(question).get(level)).flatMap(told -> group(List.of(told)));
    }

    /** The people who answered the question, in groups that the other party has too. */
    Optional<ScoredGroup> group(Question question, Partition common) {
        return group(told.told(question, common));
    }

    private Optional<ScoredGroup> group(List<Told> groups) {
        return groups.isEmpty() ? Optional.empty() : Optional.of(new ScoredGroup(groups, posteriors));
    }

    /** Those whose answers the range beside the mean follows, where they are others than all that is computed from. */
    Optional<ScoredGroup> ofRange(Question question) {
        List<Told> groups = told.told(question);
        return groups.size() == 1 ? ofRange(groups.getFirst()) : Optional.empty();
    }

    /** The same, of one of the {@link #levels()}. */
    Optional<ScoredGroup> ofRange(Question question, Block level) {
        return Optional.ofNullable(told.toldByBlock(question).get(level)).flatMap(PartyFigures::ofRange);
    }

    private static Optional<ScoredGroup> ofRange(Told told) {
        return told.ofRange().map(ScoredGroup::of);
    }

    /** Everybody’s answers, where all of them are told. */
    Optional<Histogram> inFull(Question question) {
        List<Told> groups = told.told(question);
        return groups.isEmpty() || !groups.stream().allMatch(Told::isInFull)
                ? Optional.empty()
                : Optional.of(Told.pooled(groups));
    }

    /** The differences importance − actual, weighed as is in force; empty when they are not kept. */
    List<Differences> differences(String aspect) {
        List<Differences> blocks = List.copyOf(
                PartyTold.fromTheTopDown(snapshot().differences().get(aspect)).values());
        return switch (weighting()) {
            case PER_PERSON ->
                blocks.stream().reduce(Differences::merge).stream().toList();
            case PER_LEVEL -> blocks.stream().filter(some -> some.n() > 0).toList();
        };
    }

    /** On which groups is this question published? Empty when on none. */
    Optional<Partition> partition(Question question) {
        return snapshot().answered(question).isEmpty()
                ? Optional.empty()
                : snapshot().partition().map(own -> onlyInTotal(question) ? Partition.of(own.whole()) : own);
    }

    /** Is this the published cut of the party? */
    boolean isCut(Partition partition) {
        return snapshot().partition().filter(partition::equals).isPresent();
    }

    /** Did somebody of every group answer the question, as far as it is published? */
    boolean answersIn(Question question, Partition groups) {
        return told.told(question, groups).size() == groups.blocks().size();
    }

    /** The mean of one question minus that of another, which may be the other party’s; both as printed. */
    Figure<Amount> difference(Question first, PartyFigures other, Question second) {
        return Figure.combine(
                summary(first),
                other.summary(second),
                (one, another) -> one.mean().minus(another.mean()));
    }

    /**
     * Are the linked answers to both questions about an aspect weighed as its means are? If not, the gap weighs governance
     * levels, and what stands beside it weighs people.
     */
    LevelMix levelsOfGap(String aspect) {
        int linked = differences(aspect).size();
        boolean asMeans = Stream.of(Measure.IMPORTANCE, Measure.ACTUAL)
                .flatMap(measure -> group(Question.whole(aspect, measure)).stream())
                .allMatch(group -> group.blocks().size() == linked);
        return linked == 0 || asMeans ? LevelMix.ALIKE : LevelMix.UNKNOWN;
    }

    boolean isOpen() {
        return told.isOpen();
    }

    private Optional<Detail> detail(Question question) {
        return told.detail(question);
    }

    private <T> Figure<T> nothing(Question question) {
        return told.nothing(question);
    }

    private boolean isRoundedPart(Question question) {
        return detail(question)
                .filter(detail -> detail == Detail.HALF_LEVELS || detail == Detail.WHOLE_LEVELS)
                .isPresent();
    }

    private boolean onlyInTotal(Question question) {
        return !levels().isEmpty()
                && snapshot()
                        .partition()
                        .map(Partition::whole)
                        .filter(snapshot().answered(question)::containsKey)
                        .isPresent();
    }
}
