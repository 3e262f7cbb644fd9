package nl.samenspel.response.web;

import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.invitation.Holder;

/** Where a personal link leads, on the device that it is opened on. */
sealed interface Arrival {

    /** No such link, or no longer. */
    record Nowhere() implements Arrival {}

    /** Nobody can answer by it any more; whether anybody has, nobody learns. */
    record Shut() implements Arrival {}

    /** A device that the link does not belong to; whether it belongs to another one, nobody learns by looking. */
    record AtTheDoor(Seat seat) implements Arrival {}

    /** The device that the link belongs to. */
    record Inside(Seat seat, DeviceKey key) implements Arrival {

        Holder holder() {
            return new Holder(seat.invitation(), key);
        }
    }
}
