package nl.samenspel.measurement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Turns the answers of one party into its snapshot: the partition first, then question by question (method D2–D4). */
final class Closing {
    private final Instrument instrument;
    private final Scale scale;
    private final Disclosure disclosure;
    private final List<PersonAnswers> respondents;
    private final Map<Block, List<PersonAnswers>> people = new HashMap<>();

    private Closing(Instrument instrument, PartyAnswers party) {
        this.instrument = instrument;
        this.scale = instrument.scale();
        this.disclosure = party.disclosure();
        this.respondents =
                party.people().stream().filter(PersonAnswers::isRespondent).toList();
    }

    static PartySnapshot close(Instrument instrument, PartyAnswers party, RandomGenerator random) {
        Closing closing = new Closing(instrument, party);
        return closing.partition()
                .map(partition -> closing.publish(partition, party, random))
                .orElseGet(() -> new PartySnapshot(
                        party.disclosure(),
                        party.invited(),
                        closing.respondents.size(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        party.disclosure() instanceof Disclosure.Open
                                ? Remarks.published(instrument, party, random)
                                : List.of()));
    }

    private Optional<Partition> partition() {
        Map<GovernanceLevel, Integer> sizes = new EnumMap<>(GovernanceLevel.class);
        respondents.forEach(person -> sizes.merge(person.level(), 1, Integer::sum));
        return Partition.choose(sizes, disclosure.threshold());
    }

    private PartySnapshot publish(Partition partition, PartyAnswers party, RandomGenerator random) {
        Map<Block, Integer> blocks = new LinkedHashMap<>();
        partition.blocks().forEach(block -> blocks.put(block, people(block).size()));
        Map<Question, Map<Block, Histogram>> histograms = new LinkedHashMap<>();
        Map<String, Map<Block, Differences>> differences = new LinkedHashMap<>();
        instrument.groups().forEach(together -> histograms.putAll(histograms(together, partition)));
        for (AskedAspect aspect : instrument.aspects()) {
            differences(aspect.slug(), partition, histograms).ifPresent(kept -> differences.put(aspect.slug(), kept));
        }
        return new PartySnapshot(
                disclosure,
                party.invited(),
                respondents.size(),
                Collections.unmodifiableMap(blocks),
                Collections.unmodifiableMap(histograms),
                Collections.unmodifiableMap(differences),
                Remarks.published(instrument, party, random));
    }

    /** Questions that stand or fall together: all by block, or else all in total, or else none of them. */
    private Map<Question, Map<Block, Histogram>> histograms(List<Question> together, Partition partition) {
        return switch (disclosure) {
            case Disclosure.Open _ -> answered(counted(together, partition.blocks()));
            case Disclosure.Anonymous(int threshold) -> {
                Map<Question, Map<Block, Histogram>> byBlock = counted(together, partition.blocks());
                Map<Question, Map<Block, Histogram>> inTotal = counted(together, List.of(partition.whole()));
                yield reaches(threshold, byBlock) ? byBlock : reaches(threshold, inTotal) ? inTotal : Map.of();
            }
        };
    }

    private static Map<Question, Map<Block, Histogram>> answered(Map<Question, Map<Block, Histogram>> counted) {
        counted.values().forEach(blocks -> blocks.values().removeIf(histogram -> histogram.n() == 0));
        counted.values().removeIf(Map::isEmpty);
        return counted;
    }

    private static boolean reaches(int threshold, Map<Question, Map<Block, Histogram>> counted) {
        return counted.values().stream()
                .flatMap(blocks -> blocks.values().stream())
                .allMatch(histogram -> histogram.n() >= threshold);
    }

    private Map<Question, Map<Block, Histogram>> counted(List<Question> questions, List<Block> blocks) {
        Map<Question, Map<Block, Histogram>> counted = new LinkedHashMap<>();
        for (Question question : questions) {
            Map<Block, Histogram> byBlock = new LinkedHashMap<>();
            for (Block block : blocks) {
                byBlock.put(block, histogram(question, block));
            }
            counted.put(question, byBlock);
        }
        return counted;
    }

    private Histogram histogram(Question question, Block block) {
        return Histogram.of(
                scale,
                people(block).stream()
                        .flatMap(person -> person.score(question, instrument, scale).stream())
                        .toList());
    }

    private Optional<Map<Block, Differences>> differences(
            String aspect, Partition partition, Map<Question, Map<Block, Histogram>> histograms) {
        Map<Block, Histogram> importance = histograms.get(Question.whole(aspect, Measure.IMPORTANCE));
        Map<Block, Histogram> actual = histograms.get(Question.whole(aspect, Measure.ACTUAL));
        if (importance == null || actual == null) {
            return Optional.empty();
        }
        int fewest = Math.max(Differences.FEWEST, disclosure.threshold());
        Optional<Map<Block, Differences>> byBlock = importance.keySet().equals(actual.keySet())
                ? differences(aspect, List.copyOf(importance.keySet()), fewest)
                : Optional.empty();
        return byBlock.or(() -> differences(aspect, List.of(partition.whole()), fewest));
    }

    private Optional<Map<Block, Differences>> differences(String aspect, List<Block> blocks, int fewest) {
        Map<Block, Differences> differences =
                blocks.stream().collect(Collectors.toMap(Function.identity(), block -> differences(aspect, block)));
        return differences.values().stream().allMatch(some -> some.n() >= fewest)
                ? Optional.of(Collections.unmodifiableMap(differences))
                : Optional.empty();
    }

    private Differences differences(String aspect, Block block) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (PersonAnswers person : people(block)) {
            person.score(Question.whole(aspect, Measure.IMPORTANCE), instrument, scale)
                    .ifPresent(importance -> person.score(Question.whole(aspect, Measure.ACTUAL), instrument, scale)
                            .ifPresent(actual ->
                                    counts.merge(importance.numerator() - actual.numerator(), 1, Integer::sum)));
        }
        return new Differences(scale, counts);
    }

    private List<PersonAnswers> people(Block block) {
        return people.computeIfAbsent(
                block,
                levels -> respondents.stream()
                        .filter(person -> levels.levels().contains(person.level()))
                        .toList());
    }
}
