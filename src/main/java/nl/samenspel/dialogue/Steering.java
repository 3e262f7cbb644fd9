package nl.samenspel.dialogue;

/** What comes of steering a meeting. */
public sealed interface Steering {

    record Done(Meeting.InSession meeting) implements Steering {}

    /** Somebody else has moved on meanwhile; nothing was changed. */
    record Elsewhere(Meeting.InSession meeting) implements Steering {}

    /** It is not in session, or not any more. */
    record NotInSession() implements Steering {}

    /** Somebody else steers it. */
    record NotYours() implements Steering {}
}
