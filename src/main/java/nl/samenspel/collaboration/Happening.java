package nl.samenspel.collaboration;

/** What the timeline of a collaboration tells of. */
public enum Happening {
    STARTED,
    CHANGED,
    WAVE_PLANNED,
    WAVE_DISCARDED,
    WAVE_OPENED,
    PEOPLE_INVITED,
    TICKETS_MADE,
    TICKETS_WITHDRAWN,
    SHARED_LINK_SWITCHED_OFF,
    LINK_REISSUED,
    LINK_TRIED,
    INVITATION_WITHDRAWN,
    WAVE_CLOSED,
    REVEAL_AGREED,
    AGREEMENT_WITHDRAWN,
    SPONSOR_NAMED,
    SPONSOR_ANNOUNCED,
    SPONSOR_LINK_MADE,
    SPONSOR_LINK_RENEWED,
    SPONSOR_ACKNOWLEDGED,
    SPONSOR_OBJECTED,
    SPONSOR_GONE,
    ROLE_GIVEN,
    ROLE_TAKEN_BACK,
    REMARK_REDACTED,
    WAVE_REVEALED,
    WAVE_IMPORTED;

    /** Whether it is about people of a party. */
    boolean isAboutPeople() {
        return switch (this) {
            case PEOPLE_INVITED,
                    TICKETS_MADE,
                    TICKETS_WITHDRAWN,
                    SHARED_LINK_SWITCHED_OFF,
                    LINK_REISSUED,
                    LINK_TRIED,
                    INVITATION_WITHDRAWN -> true;
            case STARTED,
                    CHANGED,
                    WAVE_PLANNED,
                    WAVE_DISCARDED,
                    WAVE_OPENED,
                    WAVE_CLOSED,
                    REVEAL_AGREED,
                    AGREEMENT_WITHDRAWN,
                    SPONSOR_NAMED,
                    SPONSOR_ANNOUNCED,
                    SPONSOR_LINK_MADE,
                    SPONSOR_LINK_RENEWED,
                    SPONSOR_ACKNOWLEDGED,
                    SPONSOR_OBJECTED,
                    SPONSOR_GONE,
                    ROLE_GIVEN,
                    ROLE_TAKEN_BACK,
                    REMARK_REDACTED,
                    WAVE_REVEALED,
                    WAVE_IMPORTED -> false;
        };
    }
}
