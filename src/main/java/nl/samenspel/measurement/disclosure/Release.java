package nl.samenspel.measurement.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.party.GovernanceLevel;

/**
 * Whom of one party an assessment asked that tells how many people answered what.
 *
 * @param answered how many answered, per published group
 * @param asked those who were asked; of the assessment that is about to be told, those who answered
 */
public record Release(Map<Block, Integer> answered, List<Member> asked) {

    public Release {
        answered = Map.copyOf(answered);
        asked = List.copyOf(asked);
    }

    /** @param name by which the same person is known in every assessment; empty where that is not known */
    public record Member(String name, GovernanceLevel level) {}

    Partition partition() {
        return new Partition(List.copyOf(answered.keySet()));
    }

    /** @param union of published groups, and of levels at which nobody is */
    int answered(Block union) {
        return answered.entrySet().stream()
                .filter(group -> group.getKey().overlaps(union))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    List<String> names(Block union) {
        return asked.stream()
                .filter(member -> union.levels().contains(member.level()))
                .map(Member::name)
                .toList();
    }

    /** Is it known of everybody whether they answered: because all did? */
    boolean isKnown() {
        List<String> names = asked.stream().map(Member::name).toList();
        return !names.contains("")
                && new HashSet<>(names).size() == names.size()
                && answered.keySet().stream()
                        .allMatch(group -> answered(group) == names(group).size());
    }

    List<Set<String>> groups() {
        return answered.keySet().stream()
                .map(group -> names(group).stream().collect(Collectors.toSet()))
                .toList();
    }
}
