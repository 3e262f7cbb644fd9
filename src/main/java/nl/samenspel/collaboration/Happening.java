package nl.samenspel.collaboration;

/** What the timeline of a collaboration tells of. */
public enum Happening {
    STARTED,
    CHANGED,
    WAVE_PLANNED,
    WAVE_DISCARDED,
    WAVE_OPENED,
    PEOPLE_INVITED,
    LINK_REISSUED,
    INVITATION_WITHDRAWN,
    WAVE_CLOSED,
    REVEAL_AGREED,
    REMARK_REDACTED,
    WAVE_REVEALED,
    WAVE_IMPORTED
}
