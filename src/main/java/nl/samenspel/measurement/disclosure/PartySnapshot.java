package nl.samenspel.measurement.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Method;

/**
 * All that may ever be said about one party's answers in one wave.
 *
 * @param invited how many were asked
 * @param respondents how many rated something
 * @param joined how many of those came by a shared link
 * @param blocks respondents per published block, from the top down; empty when nothing is published
 * @param histograms per question and block; a question that is absent is not published, one that has only the whole party
 *     as its block is published as a total
 * @param joiners the part of the histograms that is of people who came by a shared link; absent where it is of none
 * @param details how finely a question is told, or why it is not, where that does not follow from the number of people
 * @param fewInOne how many people answered one of two things that are linked and not the other, where that is somebody: per
 *     aspect or topic and block those who skipped a part, per {@code <aspect>.gap} those who gave importance or level only
 * @param differences importance − actual per aspect and block, where enough people gave both
 */
public record PartySnapshot(
        Disclosure disclosure,
        int invited,
        int respondents,
        int joined,
        Map<Block, Integer> blocks,
        Map<Question, Map<Block, Histogram>> histograms,
        Map<Question, Map<Block, Histogram>> joiners,
        Map<Question, Detail> details,
        Map<String, Map<Block, Integer>> fewInOne,
        Map<String, Map<Block, Differences>> differences,
        List<Remark> remarks) {

    /** The published cut of this party; empty when nothing is published. */
    public Optional<Partition> partition() {
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Partition(blocks.keySet().stream()
                        .sorted((left, right) -> left.levels()
                                .getFirst()
                                .compareTo(right.levels().getFirst()))
                        .toList()));
    }

    /** The answers to a question per published block; empty when it is not published. */
    public Map<Block, Answered> answered(Question question) {
        Map<Block, Answered> answered = new LinkedHashMap<>();
        histograms.getOrDefault(question, Map.of()).forEach((block, all) -> {
            Histogram some = joiners.getOrDefault(question, Map.of()).getOrDefault(block, Histogram.empty(all.scale()));
            answered.put(block, new Answered(all, some, counted(all.n(), some.n())));
        });
        return answered;
    }

    /** Is it told of somebody, who was promised anonymity, how many answered what? */
    boolean tellsByLevel() {
        return disclosure instanceof Disclosure.Anonymous
                && histograms.keySet().stream()
                        .filter(question -> details.get(question) == null || details.get(question) == Detail.BY_LEVEL)
                        .anyMatch(question -> answered(question).values().stream()
                                .anyMatch(group -> group.counted() >= Method.DETAIL_FROM));
    }

    /** The same, told as of nine people; parts that are told more coarsely stay so. */
    PartySnapshot asOfNine() {
        return asOfNine(_ -> true, Map.of());
    }

    /**
     * The same, telling what people say now of an earlier assessment as of nine people, where they were promised anonymity. Those who
     * joined since do not know, so that it is of nearly the people who answered then: beside what was said then it would tell of the few
     * who left.
     */
    PartySnapshot lookingBackAsOfNine() {
        return disclosure instanceof Disclosure.Anonymous
                ? asOfNine(question -> question.measure() == Measure.THEN, differences)
                : this;
    }

    private PartySnapshot asOfNine(Predicate<Question> which, Map<String, Map<Block, Differences>> stillTold) {
        Map<Question, Detail> coarser = new LinkedHashMap<>(details);
        histograms.keySet().stream()
                .filter(which)
                .filter(question -> details.getOrDefault(question, Detail.BY_LEVEL) == Detail.BY_LEVEL)
                .forEach(question -> coarser.put(question, Detail.AS_OF_NINE));
        return new PartySnapshot(
                disclosure,
                invited,
                respondents,
                joined,
                blocks,
                histograms,
                joiners,
                coarser,
                fewInOne,
                stillTold,
                remarks);
    }

    /**
     * How many respondents per published block were asked one by one: those who did not come by a shared link and answered whatever most of
     * these answered.
     */
    public Map<Block, Integer> askedOneByOne() {
        Map<Block, Integer> asked = new LinkedHashMap<>(blocks);
        asked.replaceAll((block, people) -> people
                - joiners.values().stream()
                        .flatMap(byBlock -> Optional.ofNullable(byBlock.get(block)).stream())
                        .mapToInt(Histogram::n)
                        .max()
                        .orElse(0));
        return asked;
    }

    /** Did everybody come by a shared link? */
    public boolean hasOnlyJoined() {
        return respondents > 0 && joined == respondents;
    }

    /** How many people count: those asked one by one, or where there are none of these, one for every two. */
    private int counted(int people, int joinedOfThem) {
        if (disclosure instanceof Disclosure.Open) {
            return people;
        }
        return hasOnlyJoined() ? people / 2 : people - joinedOfThem;
    }
}
