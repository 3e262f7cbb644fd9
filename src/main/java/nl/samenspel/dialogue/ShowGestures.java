package nl.samenspel.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Keeps what people at a meeting show beside votes and lines, each for their own seat. */
@UseCase
public class ShowGestures {

    private final Meetings meetings;
    private final Seats seats;
    private final Endings endings;
    private final Helm helm;
    private final Announcements announcements;
    private final Transactions transactions;

    ShowGestures(
            Meetings meetings,
            Seats seats,
            Endings endings,
            Helm helm,
            Announcements announcements,
            Transactions transactions) {
        this.meetings = meetings;
        this.seats = seats;
        this.endings = endings;
        this.helm = helm;
        this.announcements = announcements;
        this.transactions = transactions;
    }

    /** @param at the step that it is about; nothing happens when the meeting has moved on meanwhile */
    public void ready(MeetingTerms meeting, SeatId seat, Session.Place at, boolean isReady) {
        show(meeting, seat, now -> now.session().at().equals(at), (shown, _) -> shown.ready(isReady), () -> {});
    }

    public void raiseHand(MeetingTerms meeting, SeatId seat, boolean isUp) {
        show(
                meeting,
                seat,
                _ -> true,
                (shown, next) ->
                        isUp ? shown.hand(shown.hand().or(() -> Optional.of(next))) : shown.hand(Optional.empty()),
                () -> meetings.stir(meeting.workspace(), meeting.id()));
    }

    /**
     * Only where votes are shown as they were given: where they are not, a count that changes with every press would tell who pressed.
     *
     * @param topic about which something is concluded; nothing happens when the meeting has moved on meanwhile
     */
    public void assent(MeetingTerms meeting, SeatId seat, TopicId topic, Assent assent) {
        show(
                meeting,
                seat,
                now -> now.terms().isTogether()
                        && now.session().at().equals(new Session.Place.AtTopic(topic, Step.CONCLUDE)),
                (shown, _) -> shown.assenting(assent),
                () -> meetings.stir(meeting.workspace(), meeting.id()));
    }

    /** @param change what is shown, and the place that the next hand would have, to what is shown then */
    private void show(
            MeetingTerms meeting,
            SeatId id,
            Predicate<Meeting.InSession> isTime,
            BiFunction<Gestures, Integer, Gestures> change,
            Runnable afterwards) {
        transactions.change(() -> {
            meetings.hold(meeting.id());
            var now = meetings.find(meeting.workspace(), meeting.id())
                    .filter(Meeting.InSession.class::isInstance)
                    .map(Meeting.InSession.class::cast)
                    .filter(isTime);
            var all = seats.of(meeting.workspace(), meeting.id());
            var ended = endings.of(meeting.workspace(), meeting.id()).keySet();
            var own = all.stream()
                    .filter(seat -> seat.id().equals(id) && seat.present() && !ended.contains(seat.party()))
                    .findFirst();
            if (now.isEmpty() || own.isEmpty()) {
                return;
            }
            var before = own.get().gestures();
            var after = change.apply(before, 1 + lastHand(all));
            if (!after.equals(before)) {
                seats.show(meeting.workspace(), id, after);
                afterwards.run();
                announcements.announce(new MeetingChanged(meeting.id()));
            }
        });
    }

    private static int lastHand(List<Seat> all) {
        return all.stream()
                .flatMap(seat -> seat.gestures().hand().stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Whoever steers has heard them, and lowers their hands. */
    public Steering lower(MeetingTerms meeting, Steerer by, Predicate<Seat> whose) {
        return helm.steer(meeting, by, now -> {
            seats.of(meeting.workspace(), meeting.id()).stream()
                    .filter(seat -> seat.gestures().hand().isPresent())
                    .filter(whose)
                    .forEach(seat -> seats.show(
                            meeting.workspace(), seat.id(), seat.gestures().hand(Optional.empty())));
            return new Steering.Done(now);
        });
    }
}
