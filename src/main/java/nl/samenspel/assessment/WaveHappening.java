package nl.samenspel.assessment;

import nl.samenspel.collaboration.Happening;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;

/** What becomes of a wave. */
public enum WaveHappening implements Happening {
    WAVE_PLANNED(About.NAMED),
    WAVE_DISCARDED(About.NAMED),
    WAVE_OPENED(About.NAMED),
    LAST_DAY_MOVED(About.LAST_DAY),
    SHARED_LINK_SWITCHED_OFF(About.PEOPLE),
    WAVE_CLOSED(About.NAMED),
    WAVE_FRUITLESS(About.NAMED),
    FRUITLESS_DISCARDED(About.NAMED),
    REVEAL_AGREED(About.AGREEMENT),
    AGREEMENT_WITHDRAWN(About.AGREEMENT),
    WAVE_REVEALED(About.NAMED);

    private static final Spoken<WaveHappening> WORDS = Spoken.of("assessment.happening", WaveHappening.class);

    private final About about;

    WaveHappening(About about) {
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
