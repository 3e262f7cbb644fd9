package nl.samenspel.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.dialogue.Agenda;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.NoteConclusion;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.SteerMeeting;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Steering;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.WatchMeeting;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.UseCase;

/** What people do at a meeting, done for them; throws IllegalStateException where a meeting would not take it. */
@UseCase
class DemonstrationTable {

    private final FindMeeting findMeeting;
    private final JoinMeeting joinMeeting;
    private final SteerMeeting steerMeeting;
    private final WatchMeeting watchMeeting;
    private final TakePart takePart;
    private final NoteConclusion noteConclusion;

    DemonstrationTable(
            FindMeeting findMeeting,
            JoinMeeting joinMeeting,
            SteerMeeting steerMeeting,
            WatchMeeting watchMeeting,
            TakePart takePart,
            NoteConclusion noteConclusion) {
        this.findMeeting = findMeeting;
        this.joinMeeting = joinMeeting;
        this.steerMeeting = steerMeeting;
        this.watchMeeting = watchMeeting;
        this.takePart = takePart;
        this.noteConclusion = noteConclusion;
    }

    /** Who sits there. */
    record Guest(Party party, GovernanceLevel level, String name) {}

    /** A meeting that goes on, with the seats of its guests in their order. */
    final class Table {

        private final MeetingTerms meeting;
        private final Steerer leader;
        private final List<SeatId> seats = new ArrayList<>();

        private Table(MeetingTerms meeting) {
            this.meeting = meeting;
            this.leader = new Steerer.ByAccount(meeting.leader().account());
        }

        Optional<TopicId> topic(Topic.About about) {
            return findMeeting.topics(meeting).stream()
                    .filter(topic -> topic.about().equals(about))
                    .map(Topic::id)
                    .findFirst();
        }

        Table at(TopicId topic, Step step) {
            return at(new Place.AtTopic(topic, step));
        }

        Table at(Place to) {
            var now = (Meeting.InSession)
                    findMeeting.handle(meeting.workspace(), meeting.id()).orElseThrow();
            require(steerMeeting.move(meeting, leader, now.session().at(), to) instanceof Steering.Done);
            return this;
        }

        /** To what comes last. */
        Table lookingBack() {
            return at(new Agenda(findMeeting.topics(meeting)).places(false).getLast());
        }

        /** @param levels of the seats in their order */
        Table voted(int... levels) {
            var open = watchMeeting
                    .handle(meeting.workspace(), meeting.id())
                    .flatMap(WatchMeeting.Standing::open)
                    .orElseThrow();
            for (int at = 0; at < levels.length; at++) {
                require(takePart.vote(meeting, open.id(), seats.get(at), levels[at]) == TakePart.Voting.COUNTED);
            }
            return this;
        }

        /** @param seat its place among the guests, from 0 */
        Table wrote(TopicId topic, int seat, String line) {
            require(takePart.write(meeting, topic, seats.get(seat), line) == TakePart.Writing.KEPT);
            return this;
        }

        Table concluded(TopicId topic, Map<ConclusionField, String> conclusion) {
            var before = noteConclusion.of(meeting.workspace(), topic);
            var entries = conclusion.entrySet().stream()
                    .map(entry ->
                            new NoteConclusion.Entry(entry.getKey(), before.value(entry.getKey()), entry.getValue()))
                    .toList();
            require(noteConclusion
                    .handle(meeting, topic, new NoteTaker.AtTheTable(leader), entries)
                    .equals(new NoteConclusion.Noting.Noted(new HashMap<>(), new HashMap<>(), false)));
            return this;
        }

        private void require(boolean isDone) {
            if (!isDone) {
                throw new IllegalStateException("the meeting does not take it: " + meeting);
            }
        }
    }

    Table seated(MeetingTerms meeting, List<Guest> guests) {
        var table = new Table(meeting);
        guests.forEach(guest -> table.seats.add(seat(meeting, guest)));
        return table;
    }

    private SeatId seat(MeetingTerms meeting, Guest guest) {
        var device = Secrets.token();
        var _ = joinMeeting.byCode(meeting, guest.party(), guest.level(), guest.name(), device);
        return joinMeeting
                .seat(meeting.workspace(), meeting.id(), device)
                .orElseThrow()
                .id();
    }
}
