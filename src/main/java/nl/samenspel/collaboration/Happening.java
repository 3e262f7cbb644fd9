package nl.samenspel.collaboration;

/** Something that the timeline of a collaboration tells of. Each module has those that it makes happen, as an enum. */
public interface Happening {

    /** What is written down with it. */
    About about();

    /** The entry with its words. */
    String words();

    /** What it is stored as; no two modules have the same. */
    String slug();

    /** What is written down with it, so what its words speak of. */
    enum About {
        /** Something that goes by its name, such as a wave, or the collaboration itself. */
        NAMED,
        /** So many people of a party. */
        PEOPLE,
        /** A wave, and the party that agrees. */
        AGREEMENT,
        /** Something that goes by its day, such as a meeting. */
        DAY,
        /** The same, and a party. */
        PARTY_AND_DAY,
        /** A wave, the day that was to be its last, and the day that is. */
        LAST_DAY,
        /** What somebody said happened, its kind, and its day. */
        EVENT,
        /** Some numbers of months, 0 for never. */
        MONTHS,
        /** A party, and who speaks for it. */
        SPONSOR,
        /** The same, of one who counts later, beside or after others. */
        COMING_SPONSOR,
        /** The same, of one who does not count any more until later. */
        RENEWED_SPONSOR,
        /** A role, and who has it. */
        ROLE
    }
}
