package nl.samenspel.response.web;

import java.time.LocalDate;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.Holder;

/** Where a personal link leads, on the device that it is opened on. */
sealed interface Arrival {

    /** No such link, or no longer. */
    record Nowhere() implements Arrival {}

    /** @param closedOn the last day on which answers were accepted */
    record Shut(String wave, LocalDate closedOn) implements Arrival {}

    /** Nobody has begun with the link. */
    record AtTheDoor(Seat seat) implements Arrival {}

    /** The link belongs to another device; nothing of the answers may be shown. */
    record Elsewhere(Seat seat) implements Arrival {}

    /** The device that the link belongs to. */
    record Inside(Seat seat, DeviceKey key) implements Arrival {

        Holder holder() {
            return new Holder(seat.invitation(), key);
        }
    }
}
