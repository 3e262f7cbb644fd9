package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.PrintedBand;

/**
 * An aspect beside its parts. Who skipped a part is in some of the figures only: the number of parts times the sum of the aspect,
 * less the sums of the parts, is made of the answers of those people alone. Where they are few, the parts are told so coarsely
 * that this leaves open all that it could be, or not at all.
 */
final class LinkedParts {
    private final Respondents respondents;
    private final AskedAspect aspect;
    private final Question whole;
    private final Telling telling;

    LinkedParts(Respondents respondents, AskedAspect aspect, Telling telling) {
        this.respondents = respondents;
        this.aspect = aspect;
        this.whole = Question.whole(aspect.slug(), Measure.ACTUAL);
        this.telling = telling;
    }

    /** Those who rated a part, and not all of them. */
    List<PersonAnswers> skipping(Block block) {
        return respondents.in(block).stream()
                .filter(person -> person.rated(aspect) > 0
                        && person.rated(aspect) < aspect.facets().size())
                .toList();
    }

    /** Did nobody skip a part, or so many that something may be told of them, in each of these groups? */
    boolean areLinkedByNoneOrEnough(List<Block> blocks) {
        return blocks.stream().map(this::skipping).allMatch(respondents::areNoneOrEnough);
    }

    /**
     * Does nothing follow about a few people when the aspect is told in full of these groups, and the parts of those groups? A
     * part that too few of a group rated is not told.
     */
    boolean areSafeInFull(List<Block> blocks, List<Block> ofParts) {
        Map<String, List<PersonAnswers>> classes = new TreeMap<>();
        for (Block block : blocks) {
            respondents.in(block).stream()
                    .filter(person -> person.rated(aspect) > 0)
                    .forEach(person -> classes.computeIfAbsent(
                                    block.slug() + " " + rated(person), _ -> new ArrayList<>())
                            .add(person));
        }
        List<List<PersonAnswers>> people = List.copyOf(classes.values());
        List<Integer> classOf = new ArrayList<>();
        for (int one = 0; one < people.size(); one++) {
            for (int part = 0; part < aspect.facets().size(); part++) {
                classOf.add(one);
            }
        }
        Isolation isolation =
                new Isolation(classOf, people.stream().map(this::worth).toList());
        blocks.forEach(block -> isolation.publish(ofWhole(people, block)));
        for (String facet : aspect.facets()) {
            for (Block block : ofParts) {
                if (respondents.counted(respondents.rating(Question.facet(aspect.slug(), facet), block))
                        >= telling.disclosure().threshold()) {
                    isolation.publish(ofPart(people, facet, block));
                }
            }
        }
        return !isolation.tellsOfFewerThan(telling.disclosure().threshold());
    }

    /** A class of people who joined is as small as one person, so that nothing about it follows either. */
    private int worth(List<PersonAnswers> people) {
        return Math.max(respondents.counted(people), 1);
    }

    private List<String> rated(PersonAnswers person) {
        return aspect.facets().stream().filter(facet -> rated(person, facet)).toList();
    }

    private boolean rated(PersonAnswers person, String facet) {
        return person.answers().get(Question.facet(aspect.slug(), facet)) instanceof Answer.Rated;
    }

    private List<Fraction> ofWhole(List<List<PersonAnswers>> classes, Block block) {
        List<Fraction> parts = new ArrayList<>();
        for (List<PersonAnswers> people : classes) {
            PersonAnswers one = people.getFirst();
            boolean counts = block.levels().contains(one.level())
                    && respondents.score(one, whole).isPresent();
            for (String facet : aspect.facets()) {
                parts.add(counts && rated(one, facet) ? Fraction.of(1, one.rated(aspect)) : Fraction.ZERO);
            }
        }
        return parts;
    }

    private List<Fraction> ofPart(List<List<PersonAnswers>> classes, String which, Block block) {
        List<Fraction> parts = new ArrayList<>();
        for (List<PersonAnswers> people : classes) {
            PersonAnswers one = people.getFirst();
            for (String facet : aspect.facets()) {
                boolean counts = block.levels().contains(one.level()) && facet.equals(which) && rated(one, facet);
                parts.add(counts ? Fraction.of(1, 1) : Fraction.ZERO);
            }
        }
        return parts;
    }

    /**
     * The finest way to tell the parts of all people together at which those who skipped one stay as open as they were.
     *
     * @param told the aspect per group, as it is told
     * @param parts the parts of all people together
     */
    Detail finest(Map<Block, PrintedBand> told, Map<Question, Answered> parts) {
        for (Detail detail : List.of(Detail.HALF_LEVELS, Detail.WHOLE_LEVELS)) {
            if (leavesOpen(told, parts, detail)) {
                return detail;
            }
        }
        return Detail.WITHHELD;
    }

    private boolean leavesOpen(Map<Block, PrintedBand> told, Map<Question, Answered> parts, Detail detail) {
        List<Block> blocks = List.copyOf(told.keySet());
        return new LinkedSums(
                        telling.instrument().levels(),
                        told.entrySet().stream()
                                .map(group -> group(group.getKey(), group.getValue()))
                                .toList(),
                        parts.entrySet().stream()
                                .map(part -> new LinkedSums.Part(
                                        part.getValue().all().n(), told(part.getKey(), part.getValue(), detail)))
                                .toList(),
                        IntStream.range(0, blocks.size())
                                .boxed()
                                .flatMap(group ->
                                        skipping(blocks.get(group)).stream().map(person -> skipper(group, person)))
                                .toList())
                .leaveOpen();
    }

    private LinkedSums.Group group(Block block, PrintedBand told) {
        int complete = (int) respondents.in(block).stream()
                .filter(person -> person.rated(aspect) == aspect.facets().size())
                .count();
        return new LinkedSums.Group(complete, respondents.rating(whole, block).size(), told);
    }

    private LinkedSums.Skipper skipper(int group, PersonAnswers person) {
        Set<Integer> rated = IntStream.range(0, aspect.facets().size())
                .filter(part -> rated(person, aspect.facets().get(part)))
                .boxed()
                .collect(Collectors.toSet());
        return new LinkedSums.Skipper(
                group, rated, respondents.score(person, whole).isPresent());
    }

    private PrintedBand told(Question part, Answered group, Detail detail) {
        return group.counted() < telling.disclosure().threshold()
                ? new PrintedBand(
                        Fraction.of(1, 1), Fraction.of(telling.instrument().levels(), 1))
                : telling.told(part, group, Optional.of(detail))
                        .meanLies(group.all().scale());
    }

    /** How many people skipped a part, of whom it would be told if it were told: per group where there is somebody. */
    Map<Block, Integer> few(List<Block> blocks) {
        Map<Block, Integer> worth = new LinkedHashMap<>();
        for (Block block : blocks) {
            List<PersonAnswers> some = skipping(block);
            if (!some.isEmpty()) {
                worth.put(block, worth(some));
            }
        }
        return worth;
    }
}
