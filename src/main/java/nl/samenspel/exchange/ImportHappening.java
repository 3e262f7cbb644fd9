package nl.samenspel.exchange;

import nl.samenspel.collaboration.Happening;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;

/** What came from a file. */
public enum ImportHappening implements Happening {
    WAVE_IMPORTED(About.NAMED);

    private static final Spoken<ImportHappening> WORDS = Spoken.of("exchange.happening", ImportHappening.class);

    private final About about;

    ImportHappening(About about) {
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
