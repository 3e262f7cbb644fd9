package nl.samenspel.dialogue.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.Seat;
import nl.samenspel.platform.Attempts;
import nl.samenspel.platform.Remembered;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.web.ClientAddress;
import nl.samenspel.platform.web.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Where people without an account come in: which meeting has the code, and who they are there. */
@Component
class Room {

    /** Among so many wrong codes nobody finds one of a few meetings, and a room full of people may mistype. */
    private static final int WRONG_CODES = 60;

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final String ANYBODY = "";
    private static final int MOST_SITTING = 10_000;

    private final JoinMeeting joinMeeting;
    private final ClientAddress clientAddress;
    private final Attempts attempts;

    /** Who sits in a meeting, or sat there: by asking for it again, also when it is over, they guess nothing. */
    private final Remembered<Sitting, Sitting> sitting = new Remembered<>(MOST_SITTING);

    Room(JoinMeeting joinMeeting, ClientAddress clientAddress, Clock clock) {
        this.joinMeeting = joinMeeting;
        this.clientAddress = clientAddress;
        this.attempts = new Attempts(WRONG_CODES, PAUSE, clock);
    }

    private record Sitting(String device, String code) {}

    /** What is behind a code that somebody typed. */
    sealed interface Behind {

        /** @param code as it is written */
        record Open(Meeting.InSession meeting, String code) implements Behind {

            MeetingTerms terms() {
                return meeting.terms();
            }
        }

        /** No meeting that goes on. */
        record Nothing() implements Behind {}

        /** Too many wrong ones came from there. */
        record TooMany() implements Behind {}
    }

    /** Wrong codes are counted by where they come from, which keeps nobody out who sits in the same room. */
    Behind behind(HttpServletRequest request, String typed) {
        var code = Secrets.typedShortCode(typed);
        if (code.filter(known -> isSitting(request, known)).isPresent()) {
            return look(code);
        }
        var from = clientAddress.of(request).orElse(ANYBODY);
        if (!attempts.begin(from)) {
            return new Behind.TooMany();
        }
        var behind = look(code);
        if (behind instanceof Behind.Open) {
            attempts.takeBack(from);
        }
        return behind;
    }

    private boolean isSitting(HttpServletRequest request, String code) {
        return SeatCookie.read(request)
                .map(device -> new Sitting(device, code))
                .flatMap(one -> sitting.get(
                        one, () -> Optional.of(one).filter(_ -> joinMeeting.isSeated(one.device, one.code))))
                .isPresent();
    }

    private Behind look(Optional<String> code) {
        return code.flatMap(known -> joinMeeting.withCode(known).<Behind>map(open -> new Behind.Open(open, known)))
                .orElseGet(Behind.Nothing::new);
    }

    /** For whoever has a seat there; everybody else is led to the way in. */
    View seated(HttpServletRequest request, String code, BiFunction<Behind.Open, Seat, View> act) {
        return behind(request, code) instanceof Behind.Open open
                ? seat(request, open)
                        .map(seat -> act.apply(open, seat))
                        .orElseGet(() ->
                                Page.seeOther(RoomAddresses.of(open.code()).page()))
                : Page.seeOther(RoomAddresses.DOOR);
    }

    /** The seat that this device has in the meeting. */
    Optional<Seat> seat(HttpServletRequest request, Behind.Open open) {
        return SeatCookie.read(request)
                .flatMap(device ->
                        joinMeeting.seat(open.terms().workspace(), open.terms().id(), device));
    }
}
