package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

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
        leaks.sort(Comparator.comparing(Leak::about));
    }

    private <T> void attack(String about, Map<Block, T> published, ToIntFunction<T> people) {
        Map<Block, Integer> sizes = published.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, block -> people.applyAsInt(block.getValue())));
        Attacker.fewest(sizes).stream()
                .filter(fewest -> fewest < threshold)
                .forEach(fewest -> leaks.add(new Leak(party, about, fewest)));
    }
}
