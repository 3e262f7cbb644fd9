package nl.samenspel.collaboration;

import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;

/** Who works together, and who has which say in it. */
public enum RelationHappening implements Happening {
    STARTED(About.NAMED),
    CHANGED(About.NAMED),
    SPONSOR_NAMED(About.SPONSOR),
    SPONSOR_ANNOUNCED(About.COMING_SPONSOR),
    SPONSOR_LINK_MADE(About.SPONSOR),
    SPONSOR_LINK_RENEWED(About.RENEWED_SPONSOR),
    SPONSOR_ACKNOWLEDGED(About.SPONSOR),
    SPONSOR_OBJECTED(About.SPONSOR),
    SPONSOR_GONE(About.SPONSOR),
    ROLE_GIVEN(About.ROLE),
    ROLE_TAKEN_BACK(About.ROLE),
    EVENT_REMOVED(About.EVENT);

    private static final Spoken<RelationHappening> WORDS =
            Spoken.of("collaboration.happening", RelationHappening.class);

    private final About about;

    RelationHappening(About about) {
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
