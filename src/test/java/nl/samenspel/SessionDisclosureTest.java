package nl.samenspel;

import static nl.samenspel.HouseMeetings.FEMKE;
import static nl.samenspel.HouseWaves.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.JoinMeeting.Joining;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.SeatPeople;
import nl.samenspel.dialogue.SeatPeople.Guest;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.SteerMeeting;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.Tally;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.dialogue.record.RecordContent.OfRound;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.store.BothDatabases;
import org.junit.jupiter.api.Test;

/**
 * Whole anonymous sessions as somebody sees them who misses nothing: who is there, who has voted in which round, and all that is
 * shown. He takes it that everybody always votes the same. Either he knows what all those vote who came in by the code, or he knows
 * who came back as whom. He learns nothing about fewer invited people than the threshold.
 */
class SessionDisclosureTest {

    private static final int K = 3;
    private static final int SESSIONS = 16;
    private static final int ROUNDS = 5;
    private static final int[] LEVELS = {2, 4};
    private static final Steerer.ByAccount LEADER = new Steerer.ByAccount(FEMKE.account());

    /** Somebody, at whichever seats one after the other. */
    private static final class Person {
        final Party party;
        final int level;
        final boolean invited;
        final String link;
        SeatId seat;
        boolean present = true;
        boolean atOwnSeat;

        Person(Party party, int level, boolean invited, String link, SeatId seat) {
            this.party = party;
            this.level = level;
            this.invited = invited;
            this.link = link;
            this.seat = seat;
            this.atOwnSeat = invited;
        }
    }

    /**
     * What is shown of a side in a round, and whom it is about.
     *
     * @param invited those of them who voted from a seat that is kept for them
     * @param atTheFirstLevel how many of those chose it
     */
    private record Shown(Set<Person> voters, Set<Person> invited, int atTheFirstLevel) {}

    @Test
    void nothingThatASessionShowsIsAboutFewerInvitedPeopleThanTheThreshold() {
        try (var database = BothDatabases.sqlite();
                var house = House.on(database, MONDAY)) {
            var wave = HouseMeetings.revealed(house, new Disclosure.Anonymous(K), new Disclosure.Anonymous(K));
            int shown = 0;
            int withheld = 0;
            for (int seed = 0; seed < SESSIONS; seed++) {
                var session = new RandomSession(
                        house, HeldMeeting.begun(house, HouseMeetings.planned(house, wave, false)), new Random(seed));
                session.hold();
                for (Party party : Party.values()) {
                    var of = session.shown.of(party);
                    var people = session.of(party);
                    assertThat(linear(of, Shown::invited, people))
                            .as("session %d, %s, by somebody who knows the others", seed, party)
                            .isGreaterThanOrEqualTo(K);
                    assertThat(linear(of, Shown::voters, people))
                            .as("session %d, %s, by somebody who knows who came back", seed, party)
                            .isGreaterThanOrEqualTo(K);
                    assertThat(whole(
                                    of,
                                    people.stream().filter(one -> one.invited).toList()))
                            .as("session %d, %s, by trying all votes", seed, party)
                            .matches(known -> known == 0 || known >= K);
                    shown += of.size();
                }
                withheld += session.withheld;
                session.assertTheRecordTellsNoMore();
            }
            assertThat(shown).as("rounds of a side that were shown").isGreaterThan(2 * SESSIONS);
            assertThat(withheld).as("and that were not").isGreaterThan(SESSIONS);
        }
    }

    /** Random, but often enough with all of them that something is shown. */
    private static final class RandomSession {

        private final House house;
        private final HeldMeeting meeting;
        private final Random chance;
        private final List<Person> people = new ArrayList<>();
        private final PerParty<List<Shown>> shown = PerParty.each(_ -> new ArrayList<>());
        private final List<Map<Party, Boolean>> told = new ArrayList<>();
        private int withheld;

        RandomSession(House house, HeldMeeting meeting, Random chance) {
            this.house = house;
            this.meeting = meeting;
            this.chance = chance;
        }

        void hold() {
            for (Party party : Party.values()) {
                come(party, K + chance.nextInt(4), true);
                come(party, chance.nextInt(3), false);
            }
            meeting.at(meeting.first(), Step.VOTE);
            for (int round = 0; round < ROUNDS; round++) {
                vote();
                close();
                comeAndGo();
                ask();
            }
        }

        private void come(Party party, int number, boolean invited) {
            for (int person = 0; person < number; person++) {
                int level = LEVELS[chance.nextInt(LEVELS.length)];
                if (invited) {
                    var link = invite(party);
                    people.add(new Person(party, level, true, link, byLink(link)));
                } else {
                    people.add(new Person(party, level, false, "", byCode(party)));
                }
            }
        }

        private String invite(Party party) {
            var known = seats().stream().map(Seat::id).toList();
            house.use(SeatPeople.class)
                    .handle(meeting.terms(), List.of(new Guest(party, GovernanceLevel.TACTICAL, "")));
            return seats().stream()
                    .filter(seat -> !known.contains(seat.id()))
                    .flatMap(seat -> seat.link().stream())
                    .findFirst()
                    .orElseThrow();
        }

        private List<Seat> seats() {
            return house.use(SeatPeople.class).of(meeting.terms());
        }

        private SeatId byLink(String link) {
            var join = house.use(JoinMeeting.class);
            return seated(join.byLink(join.behind(link).orElseThrow(), ""));
        }

        private SeatId byCode(Party party) {
            return seated(house.use(JoinMeeting.class)
                    .byCode(meeting.terms(), party, GovernanceLevel.TACTICAL, "", Secrets.token()));
        }

        private SeatId seated(Joining joining) {
            var device = ((Joining.Joined) joining).device();
            return house.use(JoinMeeting.class)
                    .seat(meeting.terms().workspace(), meeting.terms().id(), device)
                    .orElseThrow()
                    .id();
        }

        /** Sometimes everybody, sometimes all but a few; some think again. */
        private void vote() {
            int absent = chance.nextInt(3);
            var voting =
                    new ArrayList<>(people.stream().filter(one -> one.present).toList());
            Collections.shuffle(voting, chance);
            voting.stream().skip(absent).forEach(one -> {
                if (chance.nextInt(4) == 0) {
                    cast(one, LEVELS[chance.nextInt(LEVELS.length)]);
                }
                cast(one, one.level);
            });
        }

        private void cast(Person person, int level) {
            house.use(TakePart.class).vote(meeting.terms(), open().id(), person.seat, level);
        }

        private Round open() {
            return standing().open().orElseThrow();
        }

        private WatchMeeting.Standing standing() {
            return house.use(WatchMeeting.class)
                    .handle(meeting.terms().workspace(), meeting.terms().id())
                    .orElseThrow();
        }

        /** Somebody may leave while the round is open, which takes back what he voted. */
        private void close() {
            if (chance.nextInt(3) == 0) {
                leave(people.get(chance.nextInt(people.size())));
            }
            var round = open();
            var voters = new HashMap<Party, Set<Person>>();
            for (Person one : people) {
                var voted = house.use(TakePart.class).voted(meeting.terms().workspace(), round.id(), one.seat);
                if (voted.isPresent()) {
                    voters.computeIfAbsent(one.party, _ -> new HashSet<>()).add(one);
                }
            }
            house.use(SteerMeeting.class).closeRound(meeting.terms(), LEADER, round.id());
            var tallies = Objects.requireNonNull(standing().tallies().get(round.id()));
            var isTold = new HashMap<Party, Boolean>();
            for (Party party : Party.values()) {
                see(party, tallies.of(party), voters.getOrDefault(party, Set.of()));
                isTold.put(party, tallies.of(party).isShown());
            }
            told.add(isTold);
        }

        private void see(Party party, Tally tally, Set<Person> voters) {
            assertThat(tally.voted()).isEqualTo(voters.size());
            if (tally.isShown()) {
                var invited = voters.stream().filter(one -> one.atOwnSeat).collect(Collectors.toSet());
                shown.of(party).add(new Shown(voters, invited, tally.invited().get(LEVELS[0] - 1)));
            } else if (tally.withheld()) {
                withheld++;
            }
        }

        private void leave(Person person) {
            house.use(JoinMeeting.class).leave(meeting.terms(), person.seat);
            person.present = false;
        }

        private void comeAndGo() {
            for (Person one : List.copyOf(people)) {
                if (one.present && chance.nextInt(12) == 0) {
                    leave(one);
                } else if (!one.present && chance.nextInt(3) == 0) {
                    house.use(SeatPeople.class).remove(meeting.terms(), one.seat);
                } else if (!one.present && chance.nextBoolean()) {
                    comeBack(one);
                }
            }
            if (chance.nextInt(4) == 0) {
                come(
                        chance.nextBoolean() ? Party.CUSTOMER : Party.SUPPLIER,
                        1 + chance.nextInt(K),
                        chance.nextBoolean());
            }
        }

        /** By the own link, or as one of those who come by the code. */
        private void comeBack(Person person) {
            var isExpected = house.use(JoinMeeting.class).behind(person.link).isPresent();
            person.atOwnSeat = isExpected && chance.nextBoolean();
            person.seat = person.atOwnSeat ? byLink(person.link) : byCode(person.party);
            person.present = true;
        }

        private void ask() {
            var at = new Place.AtTopic(meeting.first(), Step.VOTE);
            house.use(SteerMeeting.class).ask(meeting.terms(), LEADER, at, Round.Question.NOW);
        }

        List<Person> of(Party party) {
            return people.stream().filter(one -> one.party == party).toList();
        }

        void assertTheRecordTellsNoMore() {
            var rounds =
                    meeting.concluded().record().content().topics().getFirst().rounds();
            for (int number = 0; number < told.size(); number++) {
                for (Party party : Party.values()) {
                    var isTold = Objects.requireNonNull(told.get(number).get(party));
                    assertThat(tells(rounds.get(number), party)).isEqualTo(isTold);
                }
            }
        }

        private static boolean tells(OfRound round, Party party) {
            return round.told().of(party).en().contains("average");
        }
    }

    /** The fewest people, somebody invited among them, about whom alone something follows from sums and differences of rounds. */
    private static int linear(List<Shown> shown, Function<Shown, Set<Person>> about, List<Person> people) {
        var rounds = shown.stream().map(about).toList();
        int rank = rank(rounds, people, Set.of());
        return few(people)
                .filter(some -> some.stream().anyMatch(one -> one.invited))
                .filter(some -> rank(rounds, people, some) < rank)
                .mapToInt(Set::size)
                .min()
                .orElse(K);
    }

    /** Everybody, and every two: fewer than the threshold of three. */
    private static Stream<Set<Person>> few(List<Person> people) {
        return people.stream().flatMap(one -> people.stream().map(other -> Set.copyOf(List.of(one, other))));
    }

    private static int rank(List<Set<Person>> rounds, List<Person> people, Set<Person> without) {
        var rows = new ArrayList<double[]>();
        for (var round : rounds) {
            rows.add(people.stream()
                    .filter(person -> !without.contains(person))
                    .mapToDouble(person -> round.contains(person) ? 1 : 0)
                    .toArray());
        }
        return rank(rows);
    }

    private static int rank(List<double[]> rows) {
        int rank = 0;
        int columns = rows.isEmpty() ? 0 : rows.getFirst().length;
        for (int column = 0; column < columns; column++) {
            int pivot = rank;
            while (pivot < rows.size() && Math.abs(rows.get(pivot)[column]) < 1e-9) {
                pivot++;
            }
            if (pivot == rows.size()) {
                continue;
            }
            Collections.swap(rows, rank, pivot);
            for (int other = rank + 1; other < rows.size(); other++) {
                double times = rows.get(other)[column] / rows.get(rank)[column];
                for (int at = column; at < columns; at++) {
                    rows.get(other)[at] -= times * rows.get(rank)[at];
                }
            }
            rank++;
        }
        return rank;
    }

    /** Of how many invited people the vote is certain, when all votes are tried that fit what is shown. */
    private static int whole(List<Shown> shown, List<Person> invited) {
        int first = 0;
        int second = 0;
        for (int votes = 0; votes < 1 << invited.size(); votes++) {
            if (fits(votes, shown, invited)) {
                first |= votes;
                second |= ~votes;
            }
        }
        int open = first & second;
        return invited.size() - Integer.bitCount(open & (1 << invited.size()) - 1);
    }

    private static boolean fits(int votes, List<Shown> shown, List<Person> invited) {
        return shown.stream()
                .allMatch(one -> IntStream.range(0, invited.size())
                                .filter(at -> (votes >> at & 1) == 1)
                                .filter(at -> one.invited.contains(invited.get(at)))
                                .count()
                        == one.atTheFirstLevel);
    }
}
