package nl.samenspel.selection.web;

import nl.samenspel.invitation.DeviceKey;

/** Where a personal link of somebody of a team leads, on the device that it is opened on. */
sealed interface ProfileArrival {

    /** No such link, or no longer. */
    record Nowhere() implements ProfileArrival {}

    /** The team cannot answer yet. */
    record NotYet() implements ProfileArrival {}

    /** Nobody can answer any more. */
    record Shut() implements ProfileArrival {}

    /** A device that the link does not belong to; whether it belongs to another one, nobody learns by looking. */
    record AtTheDoor(ProfileSeat seat) implements ProfileArrival {}

    /** The device that the link belongs to. */
    record Inside(ProfileSeat seat, DeviceKey key) implements ProfileArrival {}
}
