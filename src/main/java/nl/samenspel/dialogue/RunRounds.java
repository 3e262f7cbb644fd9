package nl.samenspel.dialogue;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.UseCase;

/** Opens and closes rounds; called while the meeting is held. */
@UseCase
public class RunRounds {

    private final Topics topics;
    private final Rounds rounds;
    private final Seats seats;
    private final LevelsOfMeeting levels;
    private final Ids ids;

    private record Before(PerParty<Tally> shown, Set<SeatId> voters) {}

    RunRounds(Topics topics, Rounds rounds, Seats seats, LevelsOfMeeting levels, Ids ids) {
        this.topics = topics;
        this.rounds = rounds;
        this.seats = seats;
        this.levels = levels;
        this.ids = ids;
    }

    /** What a place asks by itself, the first time that it is come to. */
    void begin(MeetingTerms meeting, Place to) {
        switch (to) {
            case Place.Welcome _, Place.LastTime _ -> {}
            case Place.Farewell _ -> begin(meeting, Optional.empty(), Round.Question.WORTH);
            case Place.AtTopic(var topic, var step) -> {
                switch (step) {
                    case GUESS -> begin(meeting, Optional.of(topic), Round.Question.GUESS);
                    case VOTE ->
                        question(meeting, topic).ifPresent(question -> begin(meeting, Optional.of(topic), question));
                    case SEE, WRITE, TALK, CONCLUDE -> {}
                }
            }
        }
    }

    /** What is voted on first. */
    private Optional<Round.Question> question(MeetingTerms meeting, TopicId id) {
        return new Agenda(topics.of(meeting.workspace(), meeting.id()))
                .topic(id).stream().flatMap(topic -> topic.questions().stream()).findFirst();
    }

    private void begin(MeetingTerms meeting, Optional<TopicId> topic, Round.Question question) {
        if (before(meeting, topic, question).isEmpty()) {
            open(meeting, topic, question);
        }
    }

    /** Whether everybody votes on that now. */
    boolean isOpen(MeetingTerms meeting, Optional<TopicId> topic, Round.Question question) {
        return before(meeting, topic, question).stream().anyMatch(Round::open);
    }

    void open(MeetingTerms meeting, Optional<TopicId> topic, Round.Question question) {
        int number = before(meeting, topic, question).size() + 1;
        rounds.open(
                meeting.workspace(), meeting.id(), new Round(new RoundId(ids.next()), topic, question, number, true));
    }

    private List<Round> before(MeetingTerms meeting, Optional<TopicId> topic, Round.Question question) {
        return rounds.of(meeting.workspace(), meeting.id()).stream()
                .filter(round -> round.topic().equals(topic) && round.question() == question)
                .toList();
    }

    void closeAll(MeetingTerms meeting) {
        rounds.of(meeting.workspace(), meeting.id()).stream()
                .filter(Round::open)
                .forEach(round -> close(meeting, round));
    }

    /** Whether it was open. */
    boolean close(MeetingTerms meeting, RoundId id) {
        var open = rounds.of(meeting.workspace(), meeting.id()).stream()
                .filter(round -> round.id().equals(id) && round.open())
                .findFirst();
        open.ifPresent(round -> close(meeting, round));
        return open.isPresent();
    }

    private void close(MeetingTerms meeting, Round round) {
        rounds.close(meeting.workspace(), round.closed(), count(meeting, round));
    }

    /** What would be shown of the round if it were closed now. */
    PerParty<Tally> count(MeetingTerms meeting, Round round) {
        var workspace = meeting.workspace();
        var all = seats.of(workspace, meeting.id());
        return new RoundCount(levels.of(meeting, round.question()), meeting.shown())
                .count(all, rounds.votes(workspace, round.id()), shownBefore(meeting, round, all));
    }

    /** Who voted in the rounds of the same question that were shown of a side. */
    private PerParty<List<Set<Seat>>> shownBefore(MeetingTerms meeting, Round round, List<Seat> all) {
        var tallies = rounds.tallies(meeting.workspace(), meeting.id());
        var earlier = rounds.of(meeting.workspace(), meeting.id()).stream()
                .filter(one -> one.question() == round.question() && one.topic().equals(round.topic()))
                .filter(one -> tallies.containsKey(one.id()))
                .map(one -> new Before(
                        Objects.requireNonNull(tallies.get(one.id())),
                        rounds.votes(meeting.workspace(), one.id()).keySet()))
                .toList();
        return PerParty.each(party -> earlier.stream()
                .filter(one -> one.shown().of(party).isShown())
                .map(one -> all.stream()
                        .filter(seat -> seat.party() == party && one.voters().contains(seat.id()))
                        .collect(Collectors.toSet()))
                .toList());
    }
}
