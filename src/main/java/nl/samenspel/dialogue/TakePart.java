package nl.samenspel.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Keeps what people at a meeting vote and write, each for their own seat. */
@UseCase
public class TakePart {

    public static final int LONGEST_LINE = 2_000;

    private final Meetings meetings;
    private final Rounds rounds;
    private final Seats seats;
    private final Endings endings;
    private final LevelsOfMeeting levels;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Function<Vote, Voting> casting;

    TakePart(
            Meetings meetings,
            Rounds rounds,
            Seats seats,
            Endings endings,
            LevelsOfMeeting levels,
            Announcements announcements,
            Transactions transactions) {
        this.meetings = meetings;
        this.rounds = rounds;
        this.seats = seats;
        this.endings = endings;
        this.levels = levels;
        this.announcements = announcements;
        this.transactions = transactions;
        this.casting = transactions.gathering(Vote::meeting, this::cast);
    }

    private record Vote(MeetingTerms meeting, RoundId round, SeatId seat, int level) {}

    /** What comes of voting. */
    public enum Voting {
        /** Stored; it counts once, whatever was voted before. */
        COUNTED,
        /** The round was closed before, or the side takes part no longer. */
        TOO_LATE,
        /** There is no such level to vote for. */
        NO_SUCH_LEVEL
    }

    /** Many vote at the same moment, so what they vote is stored together. */
    public Voting vote(MeetingTerms meeting, RoundId round, SeatId seat, int level) {
        return level < 1 ? Voting.NO_SUCH_LEVEL : casting.apply(new Vote(meeting, round, seat, level));
    }

    private List<Voting> cast(List<Vote> votes) {
        var meeting = votes.getFirst().meeting();
        meetings.hold(meeting.id());
        var highest = rounds.of(meeting.workspace(), meeting.id()).stream()
                .filter(Round::open)
                .collect(Collectors.toMap(Round::id, round -> levels.of(meeting, round.question())));
        var gone = gone(meeting);
        var outcomes = votes.stream()
                .map(vote -> gone.contains(vote.seat())
                        ? Voting.TOO_LATE
                        : cast(vote, Optional.ofNullable(highest.get(vote.round()))))
                .toList();
        announcements.announce(new MeetingChanged(meeting.id()));
        return outcomes;
    }

    /** The seats of a side that has ended its participation. */
    private Set<SeatId> gone(MeetingTerms meeting) {
        var ended = endings.of(meeting.workspace(), meeting.id()).keySet();
        return ended.isEmpty()
                ? Set.of()
                : seats.of(meeting.workspace(), meeting.id()).stream()
                        .filter(seat -> ended.contains(seat.party()))
                        .map(Seat::id)
                        .collect(Collectors.toSet());
    }

    /** @param highest level that can be voted for in the round; empty when it is closed */
    private Voting cast(Vote vote, Optional<Integer> highest) {
        if (highest.isEmpty()) {
            return Voting.TOO_LATE;
        }
        if (vote.level() > highest.get()) {
            return Voting.NO_SUCH_LEVEL;
        }
        rounds.cast(vote.meeting().workspace(), vote.round(), vote.seat(), vote.level());
        return Voting.COUNTED;
    }

    /** What the seat voted in the round. */
    public Optional<Integer> voted(WorkspaceId workspace, RoundId round, SeatId seat) {
        return transactions.read(() -> rounds.vote(workspace, round, seat));
    }

    /** What comes of writing. */
    public enum Writing {
        KEPT,
        TOO_LONG,
        /** Lines about the topic were shown already, or the side takes part no longer. */
        TOO_LATE
    }

    /** A line about the topic, as long as lines are written and not shown. */
    public Writing write(MeetingTerms meeting, TopicId topic, SeatId seat, String line) {
        if (line.length() > LONGEST_LINE) {
            return Writing.TOO_LONG;
        }
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            var isTime = meetings.find(meeting.workspace(), meeting.id()).orElse(null) instanceof Meeting.InSession now
                    && now.session().at().equals(new Session.Place.AtTopic(topic, Step.WRITE));
            if (!isTime || gone(meeting).contains(seat)) {
                return Writing.TOO_LATE;
            }
            rounds.write(meeting.workspace(), topic, seat, line);
            announcements.announce(new MeetingChanged(meeting.id()));
            return Writing.KEPT;
        });
    }

    public Optional<String> line(WorkspaceId workspace, TopicId topic, SeatId seat) {
        return transactions.read(
                () -> Optional.ofNullable(rounds.lines(workspace, topic).get(seat)));
    }
}
