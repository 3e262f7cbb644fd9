package nl.samenspel.invitation;

/** What a personal link opens, on the device that it is opened on. */
public sealed interface LinkOpening {

    /** No such link, or no longer. */
    record Unknown() implements LinkOpening {}

    /** Nobody has begun to answer with it. */
    record NotYetBound(Invitation invitation) implements LinkOpening {}

    /** The device it belongs to. */
    record Recognised(Invitation invitation) implements LinkOpening {}

    /** It belongs to another device; the resume code moves it. Nothing of the answers may be shown. */
    record OtherDevice(Invitation invitation) implements LinkOpening {}
}
