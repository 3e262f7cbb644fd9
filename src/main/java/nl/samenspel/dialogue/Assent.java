package nl.samenspel.dialogue;

/** What somebody at the table says of what is written down as concluded; both are equally good answers. */
public enum Assent {
    ALONG,
    DIFFERENTLY
}
