package nl.samenspel.invitation;

import java.util.Optional;

/** What a personal link opens, on the device that it is opened on. */
public sealed interface LinkOpening {

    /** No such link, or no longer. */
    record Unknown() implements LinkOpening {}

    /** A device that it does not belong to; nothing may be shown there of what happened on another one. */
    record NotRecognised(Invitation invitation) implements LinkOpening {}

    /** The device that it belongs to. */
    record Recognised(Invitation invitation, Optional<Tries> elsewhere) implements LinkOpening {}
}
