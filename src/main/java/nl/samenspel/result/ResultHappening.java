package nl.samenspel.result;

import nl.samenspel.collaboration.Happening;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;

/** What becomes of what was answered. */
public enum ResultHappening implements Happening {
    REMARK_REDACTED(About.NAMED),
    PEOPLE_JOINED(About.PEOPLE);

    private static final Spoken<ResultHappening> WORDS = Spoken.of("result.happening", ResultHappening.class);

    private final About about;

    ResultHappening(About about) {
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
