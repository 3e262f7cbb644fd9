package nl.samenspel.dialogue;

/** Whether both sides place a topic at one level. */
public enum Stance {
    AGREED,
    APART
}
