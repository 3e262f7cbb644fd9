package nl.samenspel.collaboration;

/** What the timeline of a collaboration tells of. */
public enum Happening {
    STARTED(About.NAMED),
    CHANGED(About.NAMED),
    WAVE_PLANNED(About.NAMED),
    WAVE_DISCARDED(About.NAMED),
    WAVE_OPENED(About.NAMED),
    PEOPLE_INVITED(About.PEOPLE),
    TICKETS_MADE(About.PEOPLE),
    TICKETS_WITHDRAWN(About.PEOPLE),
    SHARED_LINK_SWITCHED_OFF(About.PEOPLE),
    LINK_REISSUED(About.PEOPLE),
    LINK_TRIED(About.PEOPLE),
    INVITATION_WITHDRAWN(About.PEOPLE),
    WAVE_CLOSED(About.NAMED),
    REVEAL_AGREED(About.AGREEMENT),
    AGREEMENT_WITHDRAWN(About.AGREEMENT),
    SPONSOR_NAMED(About.SPONSOR),
    SPONSOR_ANNOUNCED(About.COMING_SPONSOR),
    SPONSOR_LINK_MADE(About.SPONSOR),
    SPONSOR_LINK_RENEWED(About.RENEWED_SPONSOR),
    SPONSOR_ACKNOWLEDGED(About.SPONSOR),
    SPONSOR_OBJECTED(About.SPONSOR),
    SPONSOR_GONE(About.SPONSOR),
    ROLE_GIVEN(About.ROLE),
    ROLE_TAKEN_BACK(About.ROLE),
    REMARK_REDACTED(About.NAMED),
    WAVE_REVEALED(About.NAMED),
    PEOPLE_JOINED(About.PEOPLE),
    WAVE_IMPORTED(About.NAMED);

    private final About about;

    Happening(About about) {
        this.about = about;
    }

    public About about() {
        return about;
    }

    /** What is written down with it, so what its words speak of. */
    public enum About {
        /** Something that goes by its name, such as a wave, or the collaboration itself. */
        NAMED,
        /** So many people of a party. */
        PEOPLE,
        /** A wave, and the party that agrees. */
        AGREEMENT,
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
