package nl.samenspel.dialogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * Counts the votes of a round, side by side and never together, as far as they may be shown.
 *
 * <p>Whoever sees two rounds of the same question may take it that people who voted in both voted the same, and learn from what
 * changed how those voted who voted in one only. So a later round of a side is shown only where everybody who voted in some of
 * its shown rounds voted in the same ones as enough others: the rounds part the people into groups, none of which has fewer people
 * than the threshold. Then whatever is worked out from sums of rounds is about as many people (changes to the method, points 15,
 * 17 and 29).
 *
 * @param levels how many there are to choose from
 * @param shown what is shown of each side
 */
public record RoundCount(int levels, PerParty<Disclosure> shown) {

    /**
     * @param seats all of the meeting
     * @param votes of the round
     * @param before who voted in each of the rounds of the same question that were shown of a side
     */
    public PerParty<Tally> count(List<Seat> seats, Map<SeatId, Integer> votes, PerParty<List<Set<Seat>>> before) {
        return PerParty.each(party -> count(party, seats, votes, before.of(party)));
    }

    private Tally count(Party party, List<Seat> seats, Map<SeatId, Integer> votes, List<Set<Seat>> before) {
        var voters = seats.stream()
                .filter(seat -> seat.party() == party && votes.containsKey(seat.id()))
                .toList();
        var invited = perLevel(voters, votes, true);
        var joined = perLevel(voters, votes, false);
        return switch (shown.of(party)) {
            case Disclosure.Open _ -> new Tally(voters.size(), false, invited, joined);
            case Disclosure.Anonymous(int threshold) -> {
                if (!isEnough(voters, threshold)) {
                    yield Tally.nothingBut(voters.size(), false);
                }
                yield partsFewFromOthers(voters, before, threshold)
                        ? Tally.nothingBut(voters.size(), true)
                        : new Tally(voters.size(), false, invited, joined);
            }
        };
    }

    private List<Integer> perLevel(List<Seat> voters, Map<SeatId, Integer> votes, boolean invited) {
        return IntStream.rangeClosed(1, levels)
                .mapToObj(level -> (int) voters.stream()
                        .filter(seat -> seat.invited() == invited)
                        .filter(seat -> level == votes.getOrDefault(seat.id(), 0))
                        .count())
                .toList();
    }

    private static boolean partsFewFromOthers(List<Seat> voters, List<Set<Seat>> before, int threshold) {
        var rounds = new ArrayList<>(before);
        rounds.add(Set.copyOf(voters));
        var groups = rounds.stream()
                .flatMap(Set::stream)
                .distinct()
                .collect(Collectors.groupingBy(seat ->
                        rounds.stream().map(round -> round.contains(seat)).toList()));
        return groups.values().stream().anyMatch(group -> !isEnough(group, threshold));
    }

    /** Only who was invited counts; people who all joined by themselves must be twice as many. */
    private static boolean isEnough(Collection<Seat> group, int threshold) {
        long invited = group.stream().filter(Seat::invited).count();
        return invited == 0 ? group.size() >= 2 * threshold : invited >= threshold;
    }
}
