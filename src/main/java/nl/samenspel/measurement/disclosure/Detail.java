package nl.samenspel.measurement.disclosure;

/** How finely a question is told of a party that was promised anonymity, where closing found that it must not be told as usual. */
public enum Detail {
    /**
     * A few people skipped one of its parts: by level and to one decimal. The scores of those few lie between those of the
     * others, so nothing may follow each person’s score.
     */
    BY_LEVEL,
    /** A part that a few people skipped: its mean to half levels. */
    HALF_LEVELS,
    /** A part that a few people skipped: its mean to whole levels. */
    WHOLE_LEVELS,
    /** A part that a few people skipped, whose answers even whole levels would tell. */
    WITHHELD,
    /** Too few of the party see this part: it is left out of the aspect. */
    FEW_SEE_IT,
    /** Nobody was asked. */
    NOT_ASKED,
    /** Another assessment asked nearly the same people: as of nine people, however many answered. */
    AS_OF_NINE
}
