package nl.samenspel.response;

/** What comes of saving something. */
public enum Saving {
    /** It is on disk. */
    SAVED,
    /** The wave does not ask this, or not on such a scale. */
    NOT_ASKED,
    /** A remark is longer than is kept; nothing was changed. */
    TOO_LONG,
    /** The link was moved to another device meanwhile, or is gone. */
    NO_LONGER_HELD,
    /** The wave accepts no answers any more. */
    TOO_LATE
}
