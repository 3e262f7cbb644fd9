package nl.samenspel.dialogue;

/**
 * It was said what has become of an action that an earlier meeting agreed.
 *
 * @param meeting at which it was said
 */
public record ActionSettled(MeetingTerms meeting, ActionId action, Action.State state) {}
