package nl.samenspel.improvement;

import nl.samenspel.collaboration.Happening;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;

/** What becomes of targets, of what is done to reach them, and of when it is looked at again. */
public enum ImprovementHappening implements Happening {
    TARGETS_SET(About.DAY),
    TARGET_AGREED(About.PARTY_AND_DAY),
    TARGET_WITHDRAWN(About.DAY),
    ACTION_ADDED(About.NAMED),
    ACTION_CHANGED(About.NAMED),
    ACTION_BEGUN(About.NAMED),
    ACTION_DONE(About.NAMED),
    ACTION_DROPPED(About.NAMED),
    ACTION_REOPENED(About.NAMED),
    OWNER_ERASED(About.NAMED),
    FORECAST_GIVEN(About.DAY),
    RISK_ADDED(About.NAMED),
    RISK_CHANGED(About.NAMED),
    RISK_CLOSED(About.NAMED),
    RISK_OPENED(About.NAMED),
    CADENCE_SET(About.MONTHS);

    private static final Spoken<ImprovementHappening> WORDS =
            Spoken.of("improvement.happening", ImprovementHappening.class);

    private final About about;

    ImprovementHappening(About about) {
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
