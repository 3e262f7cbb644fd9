package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Answered;
import nl.samenspel.measurement.disclosure.Attacker;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Detail;
import nl.samenspel.measurement.disclosure.LinkedGap;
import nl.samenspel.measurement.disclosure.PartySnapshot;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.measurement.disclosure.SnapshotWriting;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.party.Party;

/**
 * The attacker, let loose on a snapshot before it is revealed (method D14): can figures about fewer people than was promised
 * be worked out from those that would be shown?
 */
public final class RevealCheck {
    private static final String RESPONDENTS = "respondents";

    private final Party party;
    private final int threshold;
    private final List<Leak> leaks = new ArrayList<>();

    private RevealCheck(Party party, int threshold) {
        this.party = party;
        this.threshold = threshold;
    }

    /**
     * Something that must not be revealed.
     *
     * @param about key of the question, {@code <aspect>.difference}, or {@code respondents}
     * @param people how few it tells about
     */
    public record Leak(Party party, String about, int people) {}

    /** Every leak, in a fixed order; empty when the snapshot may be revealed. */
    public static List<Leak> leaks(Snapshot snapshot) {
        List<Leak> leaks = new ArrayList<>();
        for (Party party : Party.values()) {
            if (snapshot.party(party).disclosure() instanceof Disclosure.Anonymous(int threshold)) {
                RevealCheck check = new RevealCheck(party, threshold);
                check.attack(snapshot.party(party));
                check.attackLinked(snapshot.party(party));
                for (Weighting weighting : Weighting.values()) {
                    check.attackValues(Result.of(snapshot, weighting).party(party), snapshot.party(party));
                }
                check.leaks.sort(Comparator.comparing(Leak::about));
                leaks.addAll(check.leaks);
            }
        }
        return leaks;
    }

    private void attack(PartySnapshot snapshot) {
        attack(RESPONDENTS, snapshot.blocks(), people -> people);
        snapshot.histograms()
                .keySet()
                .forEach(question -> attack(question.key(), snapshot.answered(question), Answered::counted));
        snapshot.differences()
                .forEach((aspect, blocks) -> attack(aspect + SnapshotWriting.DIFFERENCE, blocks, Differences::n));
    }

    /** Figures over some people of a group beside figures over others: their difference is about those in one only. */
    private void attackLinked(PartySnapshot snapshot) {
        snapshot.differences()
                .forEach((aspect, blocks) -> blocks.keySet()
                        .forEach(block -> few(snapshot, aspect + LinkedGap.SLUG, block)
                                .ifPresent(people -> add(aspect + SnapshotWriting.DIFFERENCE, people))));
        snapshot.histograms().forEach((question, blocks) -> {
            Detail detail = snapshot.details().get(question);
            if (question.facet() != null && detail != Detail.HALF_LEVELS && detail != Detail.WHOLE_LEVELS) {
                blocks.keySet()
                        .forEach(block -> few(snapshot, question.aspect(), block)
                                .ifPresent(people -> add(question.key(), people)));
            }
        });
    }

    private Optional<Integer> few(PartySnapshot snapshot, String linked, Block block) {
        return Optional.ofNullable(
                        snapshot.fewInOne().getOrDefault(linked, Map.of()).get(block))
                .filter(people -> people < threshold);
    }

    /** Answers by level of a whole, less those of its other groups, are those of a group that is too small to tell them. */
    private void attackValues(PartyResult result, PartySnapshot snapshot) {
        result.aspects()
                .forEach((aspect, of) -> of.measures()
                        .forEach((measure, figure) -> figure.shown()
                                .filter(summary -> summary.distribution().isPresent()
                                        || summary.median().isPresent())
                                .ifPresent(_ -> attackValue(Question.whole(aspect, measure), snapshot))));
    }

    private void attackValue(Question question, PartySnapshot snapshot) {
        snapshot.answered(question).values().stream()
                .mapToInt(Answered::counted)
                .filter(people -> people < Method.DETAIL_FROM)
                .forEach(people -> add(question.key(), people));
    }

    private void add(String about, int people) {
        Leak leak = new Leak(party, about, people);
        if (!leaks.contains(leak)) {
            leaks.add(leak);
        }
    }

    private <T> void attack(String about, Map<Block, T> published, ToIntFunction<T> people) {
        Map<Block, Integer> sizes = published.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, block -> people.applyAsInt(block.getValue())));
        Attacker.fewest(sizes).stream()
                .filter(fewest -> fewest < threshold)
                .forEach(fewest -> leaks.add(new Leak(party, about, fewest)));
    }
}
