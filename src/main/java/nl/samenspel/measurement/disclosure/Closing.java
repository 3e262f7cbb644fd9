package nl.samenspel.measurement.disclosure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.PrintedBand;

/** Turns the answers of one party into its snapshot: the partition first, then question by question (method D2–D4). */
public final class Closing {
    private final Instrument instrument;
    private final PartyAnswers party;
    private final Respondents respondents;
    private final Telling telling;
    private final Map<Question, Map<Block, Histogram>> histograms = new LinkedHashMap<>();
    private final Map<Question, Map<Block, Histogram>> joiners = new LinkedHashMap<>();
    private final Map<Question, Detail> details = new LinkedHashMap<>();
    private final Map<String, Map<Block, Integer>> fewInOne = new LinkedHashMap<>();
    private final Map<String, Map<Block, Differences>> differences = new LinkedHashMap<>();

    private Closing(Instrument instrument, PartyAnswers party) {
        this.instrument = instrument;
        this.party = party;
        this.respondents = new Respondents(instrument, party);
        this.telling = new Telling(instrument, party.disclosure());
    }

    public static PartySnapshot close(Instrument instrument, PartyAnswers party, RandomGenerator random) {
        Closing closing = new Closing(instrument, party);
        return closing.respondents
                .partition()
                .map(partition -> closing.publish(partition, random))
                .orElseGet(() -> closing.snapshot(
                        Map.of(),
                        party.disclosure() instanceof Disclosure.Open
                                ? Remarks.published(instrument, closing.respondents, party, random)
                                : List.of()));
    }

    private PartySnapshot snapshot(Map<Block, Integer> blocks, List<Remark> remarks) {
        return new PartySnapshot(
                party.disclosure(),
                party.invited(),
                respondents.size(),
                respondents.joined(),
                Collections.unmodifiableMap(blocks),
                Collections.unmodifiableMap(histograms),
                Collections.unmodifiableMap(joiners),
                Collections.unmodifiableMap(details),
                Collections.unmodifiableMap(fewInOne),
                Collections.unmodifiableMap(differences),
                remarks);
    }

    private PartySnapshot publish(Partition partition, RandomGenerator random) {
        Map<Block, Integer> blocks = new LinkedHashMap<>();
        partition
                .blocks()
                .forEach(block -> blocks.put(block, respondents.in(block).size()));
        details.putAll(respondents.leftOut());
        instrument.wholes().forEach(question -> publish(question, partition));
        for (AskedAspect aspect : instrument.aspects()) {
            new LinkedGap(instrument, respondents, aspect.slug(), this::blocks, details)
                    .publish(partition, fewInOne)
                    .ifPresent(kept -> differences.put(aspect.slug(), kept));
        }
        return snapshot(blocks, Remarks.published(instrument, respondents, party, random));
    }

    private List<Block> blocks(Question question) {
        return List.copyOf(histograms.getOrDefault(question, Map.of()).keySet());
    }

    /** By group, or else of all together, or else not at all; and with it the parts that it is made of. */
    private void publish(Question whole, Partition partition) {
        List<Block> blocks = groups(whole, partition);
        tell(whole, blocks);
        if (instrument.isComposed(whole)) {
            if (party.disclosure() instanceof Disclosure.Open) {
                instrument.facets(whole).forEach(facet -> tell(facet, groups(facet, partition)));
            } else if (!blocks.isEmpty()) {
                respondents.made(whole.aspect()).ifPresent(aspect -> publishParts(aspect, whole, blocks, partition));
            }
        }
    }

    private List<Block> groups(Question question, Partition partition) {
        if (party.disclosure() instanceof Disclosure.Open) {
            return partition.blocks().stream()
                    .filter(block -> !respondents.rating(question, block).isEmpty())
                    .toList();
        }
        return reaches(question, partition.blocks())
                ? partition.blocks()
                : reaches(question, List.of(partition.whole())) ? List.of(partition.whole()) : List.of();
    }

    private boolean reaches(Question question, List<Block> blocks) {
        return blocks.stream()
                .allMatch(block -> respondents.counted(respondents.rating(question, block))
                        >= party.disclosure().threshold());
    }

    private void publishParts(AskedAspect aspect, Question whole, List<Block> blocks, Partition partition) {
        LinkedParts linked = new LinkedParts(respondents, aspect, telling);
        List<Block> all = List.of(partition.whole());
        List<Question> parts = aspect.facets().stream()
                .map(facet -> Question.facet(aspect.slug(), facet))
                .toList();
        put(aspect.slug(), linked.few(blocks), linked.few(all));
        boolean inTotal = linked.areLinkedByNoneOrEnough(all) && linked.areSafeInFull(blocks, all);
        boolean byBlock = inTotal && linked.areLinkedByNoneOrEnough(blocks) && linked.areSafeInFull(blocks, blocks);
        if (!byBlock) {
            details.put(whole, Detail.BY_LEVEL);
        }
        if (inTotal) {
            parts.forEach(part -> tell(part, byBlock && reaches(part, blocks) ? blocks : enough(part, all)));
            return;
        }
        Map<Block, PrintedBand> told = new LinkedHashMap<>();
        blocks.forEach(block -> told.put(
                block,
                telling.told(whole, answered(whole, block), Optional.of(Detail.BY_LEVEL))
                        .meanLies(instrument.scale())));
        Map<Question, Answered> answers = new LinkedHashMap<>();
        parts.forEach(part -> answers.put(part, answered(part, partition.whole())));
        Detail detail = linked.finest(told, answers);
        for (Question part : parts) {
            details.put(part, detail);
            tell(part, detail == Detail.WITHHELD ? List.of() : enough(part, all));
        }
    }

    private List<Block> enough(Question question, List<Block> blocks) {
        return reaches(question, blocks) ? blocks : List.of();
    }

    private void put(String linked, Map<Block, Integer> byBlock, Map<Block, Integer> inTotal) {
        Map<Block, Integer> few = new LinkedHashMap<>(byBlock);
        few.putAll(inTotal);
        if (!few.isEmpty()) {
            fewInOne.put(linked, few);
        }
    }

    private void tell(Question question, List<Block> blocks) {
        Map<Block, Histogram> all = new LinkedHashMap<>();
        Map<Block, Histogram> joined = new LinkedHashMap<>();
        for (Block block : blocks) {
            Answered answered = answered(question, block);
            all.put(block, answered.all());
            if (answered.joined().n() > 0) {
                joined.put(block, answered.joined());
            }
        }
        if (!all.isEmpty()) {
            histograms.put(question, all);
        }
        if (!joined.isEmpty()) {
            joiners.put(question, joined);
        }
    }

    private Answered answered(Question question, Block block) {
        List<PersonAnswers> people = respondents.rating(question, block);
        return new Answered(
                histogram(question, people),
                histogram(
                        question,
                        people.stream().filter(person -> !person.asked()).toList()),
                respondents.counted(people));
    }

    private Histogram histogram(Question question, List<PersonAnswers> people) {
        return Histogram.of(
                instrument.scale(),
                people.stream()
                        .flatMap(person -> respondents.score(person, question).stream())
                        .toList());
    }
}
