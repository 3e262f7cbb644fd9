package nl.samenspel.selection;

/** What can happen in a tender. */
public enum TenderHappening {
    PLANNED,
    CHANGED,
    /** The name of the lot. */
    LOT_ADDED,
    /** The name of the lot. */
    LOT_CHANGED,
    /** The name of the lot. */
    LOT_REMOVED,
    /** How many. */
    PEOPLE_ASKED,
    PERSON_WITHDRAWN,
    LINK_REISSUED,
    PROFILES_OPENED,
    PROFILES_CLOSED,
    /** The name of the lot. */
    PROFILE_AGREED,
    PROFILES_FROZEN,
    /** The name of the candidate. */
    CANDIDATE_ENTERED,
    /** The name of the candidate. */
    CANDIDATE_REMOVED,
    /** The name of the candidate. */
    LEVELS_STATED,
    LEVELS_READ
}
