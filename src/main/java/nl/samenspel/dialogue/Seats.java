package nl.samenspel.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/** Where the seats of meetings are kept, the links by which they are taken, and the codes of meetings in session. */
public interface Seats {

    /** A meeting as somebody without an account finds it. */
    record Found(WorkspaceId workspace, MeetingId meeting) {}

    /** A seat that somebody finds by its link. */
    record FoundSeat(WorkspaceId workspace, MeetingId meeting, SeatId seat) {}

    /** In no order that tells who came when. */
    List<Seat> of(WorkspaceId workspace, MeetingId meeting);

    /** Those that were ever taken, also by people who have left since. */
    List<Seat> everTaken(WorkspaceId workspace, MeetingId meeting);

    void add(WorkspaceId workspace, MeetingId meeting, Collection<Seat> seats);

    void remove(WorkspaceId workspace, SeatId seat);

    /** Binds the seat to a device; its link stays, for whoever comes back with another one. */
    void take(WorkspaceId workspace, SeatId seat, String device, String name);

    /** Nobody sits there any more, or shows anything. */
    void leave(WorkspaceId workspace, SeatId seat);

    void steer(WorkspaceId workspace, SeatId seat, boolean steers);

    /** What somebody there shows from now on. */
    void show(WorkspaceId workspace, SeatId seat, Gestures gestures);

    /** Nobody shows these any more. */
    void lower(WorkspaceId workspace, MeetingId meeting, Set<Gestures.Kind> gestures);

    /** The seat that was bound to the device. */
    Optional<Seat> ofDevice(WorkspaceId workspace, MeetingId meeting, String device);

    /** Whether the device has a seat in the meeting in session with the code; how long that takes tells nothing of the code. */
    boolean isSeated(String device, String code);

    Optional<FoundSeat> behind(String link);

    /** The meeting in session with the code. */
    Optional<Found> withCode(String code);

    /** Whether nobody else has the code. */
    boolean reserve(WorkspaceId workspace, String code);

    void forget(String code);
}
