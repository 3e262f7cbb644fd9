package nl.samenspel.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.junit.jupiter.api.Test;

class RoundCountTest {

    private static final int K = 3;
    private static final RoundCount ANONYMOUS = new RoundCount(5, PerParty.each(_ -> new Disclosure.Anonymous(K)));
    private static final RoundCount TOGETHER = new RoundCount(5, PerParty.each(_ -> new Disclosure.Open()));
    private static final PerParty<List<Set<Seat>>> NOTHING_BEFORE = PerParty.each(_ -> List.of());

    @Test
    void togetherEverySideIsCountedByItself() {
        var customer = seat(Party.CUSTOMER, true);
        var supplier = seat(Party.SUPPLIER, false);

        var tallies =
                TOGETHER.count(List.of(customer, supplier), Map.of(customer.id(), 2, supplier.id(), 5), NOTHING_BEFORE);

        assertThat(tallies.customer()).isEqualTo(new Tally(1, false, List.of(0, 1, 0, 0, 0), List.of(0, 0, 0, 0, 0)));
        assertThat(tallies.supplier()).isEqualTo(new Tally(1, false, List.of(0, 0, 0, 0, 0), List.of(0, 0, 0, 0, 1)));
    }

    @Test
    void onlyWhoWasInvitedCountsTowardsTheSmallestGroup() {
        var seats = new ArrayList<>(seats(K - 1, true));
        seats.addAll(seats(5, false));

        assertThat(count(seats, NOTHING_BEFORE).isShown()).isFalse();
        seats.add(seat(Party.CUSTOMER, true));
        assertThat(count(seats, NOTHING_BEFORE).isShown()).isTrue();
    }

    @Test
    void aSideOfPeopleWhoJoinedByThemselvesNeedsTwiceAsMany() {
        assertThat(count(seats(2 * K - 1, false), NOTHING_BEFORE).isShown()).isFalse();
        assertThat(count(seats(2 * K, false), NOTHING_BEFORE).isShown()).isTrue();
    }

    @Test
    void howManyVotedIsAlwaysTold() {
        assertThat(count(seats(1, true), NOTHING_BEFORE)).isEqualTo(Tally.nothingBut(1, false));
    }

    @Test
    void aLaterRoundIsWithheldWhereOnePersonLeft() {
        var seats = seats(2 * K, true);
        var before =
                PerParty.each(party -> party == Party.CUSTOMER ? List.of(Set.copyOf(seats)) : List.<Set<Seat>>of());

        assertThat(count(seats, before).isShown()).as("the same people").isTrue();
        assertThat(count(seats.subList(1, seats.size()), before)).isEqualTo(Tally.nothingBut(2 * K - 1, true));
        assertThat(count(seats.subList(K, seats.size()), before).isShown())
                .as("as many left as stayed, and enough of both")
                .isTrue();
    }

    /**
     * Whoever sees all rounds that were shown, and takes it that everybody voted the same each time, knows the sum of each. What he
     * can work out are the combinations of those sums; none of them is about fewer people than the threshold.
     */
    @Test
    void noCombinationOfShownRoundsIsAboutFewerPeopleThanTheThreshold() {
        int shown = 0;
        for (int seed = 0; seed < 400; seed++) {
            var chance = new Random(seed);
            var all = seats(4 + chance.nextInt(8), true);
            var rounds = new ArrayList<Set<Seat>>();
            for (int round = 0; round < 5; round++) {
                var voters = all.stream()
                        .filter(_ -> chance.nextInt(5) > 0)
                        .collect(Collectors.toCollection(ArrayList::new));
                if (chance.nextBoolean() && !rounds.isEmpty()) {
                    voters = new ArrayList<>(rounds.getLast());
                }
                var before =
                        PerParty.each(party -> party == Party.CUSTOMER ? List.copyOf(rounds) : List.<Set<Seat>>of());
                if (count(voters, before).isShown()) {
                    rounds.add(Set.copyOf(voters));
                    shown++;
                }
            }
            assertThat(smallestKnown(all, rounds)).as("seed %d", seed).isGreaterThanOrEqualTo(K);
        }
        assertThat(shown).as("rounds that were shown, of 2,000").isGreaterThan(400);
    }

    /** The fewest people about whose votes alone something is known; as many as there are where nothing is. */
    private static int smallestKnown(List<Seat> all, List<Set<Seat>> rounds) {
        var rows = rounds.stream()
                .map(round -> all.stream()
                        .mapToDouble(seat -> round.contains(seat) ? 1 : 0)
                        .toArray())
                .toList();
        int rank = rank(rows);
        return IntStream.range(1, 1 << all.size())
                .filter(people -> Integer.bitCount(people) < K)
                .filter(people -> {
                    var more = new ArrayList<>(rows);
                    more.add(IntStream.range(0, all.size())
                            .mapToDouble(seat -> (people >> seat & 1))
                            .toArray());
                    return rank(more) == rank;
                })
                .map(Integer::bitCount)
                .min()
                .orElse(Math.max(K, all.size()));
    }

    private static int rank(List<double[]> rows) {
        var left = new ArrayList<double[]>();
        rows.forEach(row -> left.add(row.clone()));
        int rank = 0;
        int columns = left.isEmpty() ? 0 : left.getFirst().length;
        for (int column = 0; column < columns; column++) {
            int pivot = rank;
            while (pivot < left.size() && Math.abs(left.get(pivot)[column]) < 1e-9) {
                pivot++;
            }
            if (pivot == left.size()) {
                continue;
            }
            Collections.swap(left, rank, pivot);
            for (int other = rank + 1; other < left.size(); other++) {
                double times = left.get(other)[column] / left.get(rank)[column];
                for (int at = column; at < columns; at++) {
                    left.get(other)[at] -= times * left.get(rank)[at];
                }
            }
            rank++;
        }
        return rank;
    }

    private static Tally count(List<Seat> seats, PerParty<List<Set<Seat>>> before) {
        var votes = new HashMap<SeatId, Integer>();
        seats.forEach(seat -> votes.put(seat.id(), 3));
        return ANONYMOUS.count(seats, votes, before).customer();
    }

    private static List<Seat> seats(int number, boolean invited) {
        return IntStream.range(0, number)
                .mapToObj(_ -> seat(Party.CUSTOMER, invited))
                .toList();
    }

    private static Seat seat(Party party, boolean invited) {
        return new Seat(
                new SeatId(UUID.randomUUID()),
                party,
                GovernanceLevel.TACTICAL,
                "",
                invited,
                Optional.empty(),
                true,
                false,
                Gestures.NONE);
    }
}
