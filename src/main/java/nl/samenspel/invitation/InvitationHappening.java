package nl.samenspel.invitation;

import nl.samenspel.collaboration.Happening;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;

/** Who is asked, or not any more; never who answered. */
public enum InvitationHappening implements Happening {
    PEOPLE_INVITED(About.PEOPLE),
    TICKETS_MADE(About.PEOPLE),
    TICKETS_WITHDRAWN(About.PEOPLE),
    LINK_REISSUED(About.PEOPLE),
    LINK_TRIED(About.PEOPLE),
    INVITATION_WITHDRAWN(About.PEOPLE);

    private static final Spoken<InvitationHappening> WORDS =
            Spoken.of("invitation.happening", InvitationHappening.class);

    private final About about;

    InvitationHappening(About about) {
        this.about = about;
    }

    @Override
    public About about() {
        return about;
    }

    @Override
    public String words() {
        return WORDS.key(this);
    }

    @Override
    public String slug() {
        return Slug.of(this);
    }
}
