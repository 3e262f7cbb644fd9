package nl.samenspel.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Reads how a meeting in session stands, as everybody who is there may see it. */
@UseCase
public class WatchMeeting {

    private final Meetings meetings;
    private final Topics topics;
    private final Seats seats;
    private final Rounds rounds;
    private final Actions actions;
    private final Transactions transactions;

    WatchMeeting(
            Meetings meetings, Topics topics, Seats seats, Rounds rounds, Actions actions, Transactions transactions) {
        this.meetings = meetings;
        this.topics = topics;
        this.seats = seats;
        this.rounds = rounds;
        this.actions = actions;
        this.transactions = transactions;
    }

    /**
     * How it stands.
     *
     * @param version grows with everything but what is only counted
     * @param gestures grows with what only whoever steers sees of those who are there
     * @param tallies of each closed round
     * @param done how many of each side have voted in the round that is open, or else have written about the topic
     * @param earlier what was agreed at earlier meetings and was not done when this one began
     * @param lines what was written about the topic, once that is shown; in no order that tells who wrote it
     */
    public record Standing(
            Meeting.InSession meeting,
            long version,
            int gestures,
            Agenda agenda,
            List<Seat> seats,
            List<Round> rounds,
            Map<RoundId, PerParty<Tally>> tallies,
            PerParty<Integer> done,
            List<Actions.Earlier> earlier,
            List<Line> lines) {

        public Optional<Topic> topic() {
            return meeting.session().at() instanceof Place.AtTopic at ? agenda.topic(at.topic()) : Optional.empty();
        }

        /** All places that the meeting comes to, in their order. */
        public List<Place> places() {
            return agenda.places(!earlier.isEmpty() || meeting.session().at() instanceof Place.LastTime);
        }

        /** The round in which everybody votes now. */
        public Optional<Round> open() {
            return rounds.stream().filter(Round::open).findFirst();
        }

        /** The last round about the topic with the question that is closed. */
        public Optional<Round> last(Topic topic, Round.Question question) {
            return last(round -> round.isAbout(topic.id()) && round.question() == question);
        }

        /** The last round about the meeting itself that is closed. */
        public Optional<Round> lastOfMeeting() {
            return last(round -> round.topic().isEmpty());
        }

        private Optional<Round> last(Predicate<Round> of) {
            return rounds.stream().filter(round -> !round.open()).filter(of).reduce((_, later) -> later);
        }

        /** What came of a round that is closed. */
        public Optional<PerParty<Tally>> tally(Round round) {
            return Optional.ofNullable(tallies.get(round.id()));
        }

        /** How many of each side are ready to go on. */
        public PerParty<Integer> ready() {
            return PerParty.each(party -> (int) seats.stream()
                    .filter(seat -> seat.party() == party && seat.gestures().ready())
                    .count());
        }

        /** Can somebody be ready to go on here? Where everybody votes, it is counted who has. */
        public boolean goesOn() {
            return open().isEmpty()
                    && switch (meeting.session().at()) {
                        case Place.LastTime _, Place.AtTopic _ -> true;
                        case Place.Welcome _, Place.Farewell _ -> false;
                    };
        }

        /** How many of each side are there. */
        public PerParty<Integer> here() {
            return PerParty.each(party -> (int) seats.stream()
                    .filter(seat -> seat.party() == party && seat.present())
                    .count());
        }
    }

    /** What somebody wrote. */
    public record Line(Party party, String text) {}

    /** Empty unless it is in session. */
    public Optional<Standing> handle(WorkspaceId workspace, MeetingId id) {
        return transactions.readTogether(() -> meetings.find(workspace, id)
                .filter(Meeting.InSession.class::isInstance)
                .map(Meeting.InSession.class::cast)
                .map(this::standing));
    }

    private Standing standing(Meeting.InSession meeting) {
        var workspace = meeting.terms().workspace();
        var id = meeting.id();
        var all = seats.of(workspace, id);
        var held = rounds.of(workspace, id);
        var at = meeting.session().at();
        var lines = at instanceof Place.AtTopic(var topic, var _)
                ? rounds.lines(workspace, topic)
                : Map.<SeatId, String>of();
        return new Standing(
                meeting,
                meetings.version(workspace, id),
                meetings.gestures(workspace, id),
                new Agenda(topics.of(workspace, id)),
                all,
                held,
                rounds.tallies(workspace, id),
                count(all, voters(workspace, held).orElse(lines.keySet())),
                actions.before(workspace, meeting.terms().collaboration(), id),
                isShown(at) ? lines(all, lines) : List.of());
    }

    /** Who has voted in the round that is open. */
    private Optional<Set<SeatId>> voters(WorkspaceId workspace, List<Round> held) {
        return held.stream()
                .filter(Round::open)
                .findFirst()
                .map(open -> rounds.votes(workspace, open.id()).keySet());
    }

    private static PerParty<Integer> count(List<Seat> all, Set<SeatId> of) {
        return PerParty.each(party -> (int) all.stream()
                .filter(seat -> seat.party() == party && of.contains(seat.id()))
                .count());
    }

    /** Lines are shown together, once writing is over. */
    private static boolean isShown(Place at) {
        return at instanceof Place.AtTopic(var _, var step) && step.compareTo(Step.WRITE) > 0;
    }

    /** In the order of the words, as that of the people would tell who wrote what. */
    private static List<Line> lines(List<Seat> all, Map<SeatId, String> written) {
        return all.stream()
                .filter(seat -> written.containsKey(seat.id()))
                .map(seat -> new Line(seat.party(), written.getOrDefault(seat.id(), "")))
                .sorted(Comparator.comparing(Line::text))
                .toList();
    }
}
