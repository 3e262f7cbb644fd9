package nl.samenspel.measurement;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the figures of one party from its snapshot, with as much detail as its promise allows (method D5, D6). */
record PartyFigures(Scale scale, PartySnapshot snapshot, Weighting asked, Posteriors posteriors) {
    PartyFigures(Scale scale, PartySnapshot snapshot, Weighting asked) {
        this(scale, snapshot, asked, new Posteriors());
    }

    /** The weighting in force: with one published group there are only people to weigh. */
    Weighting weighting() {
        return levels().isEmpty() ? Weighting.PER_PERSON : asked;
    }

    /** The published groups, when there are several. */
    List<Block> levels() {
        return snapshot.partition()
                .map(Partition::blocks)
                .filter(blocks -> blocks.size() > 1)
                .orElseGet(List::of);
    }

    /** The question for the party. */
    Figure<Summary> summary(Question question) {
        Map<Block, Histogram> blocks = histograms(question);
        if (blocks.isEmpty()) {
            return nothing();
        }
        Histogram all = pooled(blocks);
        return shown(all, mean(question, weighting()).orElseThrow(), onlyInTotal(question));
    }

    /** The question for one of the {@link #levels()}. */
    Figure<Summary> summary(Question question, Block level) {
        Histogram histogram = histograms(question).get(level);
        if (histogram == null) {
            return onlyInTotal(question) ? new Figure.Suppressed<>(Figure.Reason.ONLY_IN_TOTAL) : nothing();
        }
        return shown(histogram, histogram.mean().orElseThrow(), false);
    }

    /** Which form of collaboration the party's people chose. */
    Figure<Intended> intended(Question question) {
        Map<Block, Histogram> blocks = histograms(question);
        if (blocks.isEmpty()) {
            return nothing();
        }
        Histogram all = pooled(blocks);
        Map<Intention, Integer> counts = new EnumMap<>(Intention.class);
        for (Intention intention : Intention.values()) {
            counts.put(intention, all.perLevel().get(intention.level() - 1));
        }
        return new Figure.Shown<>(new Intended(
                Intention.of(counts, snapshot.disclosure().threshold()),
                inDetail(all.n()) ? Optional.of(Collections.unmodifiableMap(counts)) : Optional.empty()));
    }

    /** The mean that can be set beside the other party's, as it would be printed. */
    Figure<Amount> mean(Question question, Partition common) {
        Map<Block, Histogram> blocks = histograms(question);
        if (blocks.isEmpty()) {
            return nothing();
        }
        List<Fraction> means = common.blocks().stream()
                .map(group -> together(question, group))
                .flatMap(histogram -> histogram.mean().stream())
                .toList();
        return new Figure.Shown<>(printed(Fraction.mean(means), pooled(blocks).n()));
    }

    /** The people who answered the question, weighed as is in force; empty when it is not published. */
    Optional<ScoredGroup> group(Question question) {
        Map<Block, Histogram> blocks = histograms(question);
        return switch (weighting()) {
            case PER_PERSON -> group(List.of(pooled(blocks)));
            case PER_LEVEL -> group(List.copyOf(blocks.values()));
        };
    }

    /** The people of one of the {@link #levels()} who answered the question. */
    Optional<ScoredGroup> group(Question question, Block level) {
        return Optional.ofNullable(histograms(question).get(level)).flatMap(histogram -> group(List.of(histogram)));
    }

    /** The people who answered the question, in groups that the other party has too. */
    Optional<ScoredGroup> group(Question question, Partition common) {
        return group(
                common.blocks().stream().map(group -> together(question, group)).toList());
    }

    private Optional<ScoredGroup> group(List<Histogram> histograms) {
        List<Histogram> answered =
                histograms.stream().filter(histogram -> histogram.n() > 0).toList();
        return answered.isEmpty() ? Optional.empty() : Optional.of(new ScoredGroup(answered, posteriors));
    }

    private Histogram together(Question question, Block group) {
        return pooled(histograms(question).entrySet().stream()
                .filter(entry -> entry.getKey().overlaps(group))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The differences importance − actual, weighed as is in force; empty when they are not kept. */
    List<Differences> differences(String aspect) {
        List<Differences> blocks =
                List.copyOf(fromTheTopDown(snapshot.differences().get(aspect)).values());
        return switch (weighting()) {
            case PER_PERSON ->
                blocks.stream().reduce(Differences::merge).stream().toList();
            case PER_LEVEL -> blocks.stream().filter(some -> some.n() > 0).toList();
        };
    }

    /** On which groups is this question published? Empty when on none. */
    Optional<Partition> partition(Question question) {
        return histograms(question).isEmpty()
                ? Optional.empty()
                : snapshot.partition().map(own -> onlyInTotal(question) ? Partition.of(own.whole()) : own);
    }

    /** Is this the published cut of the party? */
    boolean isCut(Partition partition) {
        return snapshot.partition().filter(partition::equals).isPresent();
    }

    /** Did somebody of every group answer the question, as far as it is published? */
    boolean answersIn(Question question, Partition groups) {
        return groups.blocks().stream()
                .allMatch(group -> together(question, group).n() > 0);
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
        return snapshot.disclosure() instanceof Disclosure.Open;
    }

    private Optional<Fraction> mean(Question question, Weighting weighting) {
        Map<Block, Histogram> blocks = histograms(question);
        return switch (weighting) {
            case PER_PERSON -> pooled(blocks).mean();
            case PER_LEVEL ->
                Optional.of(blocks.values().stream()
                                .map(Histogram::mean)
                                .flatMap(Optional::stream)
                                .toList())
                        .filter(means -> !means.isEmpty())
                        .map(Fraction::mean);
        };
    }

    private NavigableMap<Block, Histogram> histograms(Question question) {
        return fromTheTopDown(snapshot.histograms().get(question));
    }

    /** Always in the same order, because sums of floating numbers depend on it (method §12). */
    private static <T> NavigableMap<Block, T> fromTheTopDown(@Nullable Map<Block, T> blocks) {
        NavigableMap<Block, T> sorted = new TreeMap<>(
                Comparator.comparing((Block block) -> block.levels().getFirst()).thenComparing(Block::slug));
        sorted.putAll(Objects.requireNonNullElse(blocks, Map.of()));
        return sorted;
    }

    private boolean onlyInTotal(Question question) {
        return !levels().isEmpty()
                && snapshot.partition()
                        .map(Partition::whole)
                        .filter(histograms(question)::containsKey)
                        .isPresent();
    }

    private <T> Figure<T> nothing() {
        if (isOpen()) {
            return new Figure.NoAnswers<>();
        }
        return new Figure.Suppressed<>(
                snapshot.blocks().isEmpty() ? Figure.Reason.FEW_RESPONDENTS : Figure.Reason.FEW_ANSWERS);
    }

    private Figure<Summary> shown(Histogram histogram, Fraction mean, boolean onlyInTotal) {
        int n = histogram.n();
        return new Figure.Shown<>(new Summary(
                printed(mean, n),
                histogram.median().orElseThrow(),
                inDetail(n) ? Optional.of(new Distribution(n, histogram.perLevel())) : Optional.empty(),
                onlyInTotal));
    }

    private Amount printed(Fraction mean, int n) {
        return inDetail(n) ? Amount.exact(mean) : Amount.coarse(mean, scale);
    }

    private boolean inDetail(int n) {
        return isOpen() || n >= Method.DETAIL_FROM;
    }

    private Histogram pooled(Map<Block, Histogram> blocks) {
        return blocks.values().stream().reduce(Histogram.empty(scale), Histogram::merge);
    }
}
