package nl.samenspel.dialogue;

import nl.samenspel.collaboration.Happening;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;

/** What becomes of a meeting. */
public enum DialogueHappening implements Happening {
    MEETING_PLANNED(About.DAY),
    MEETING_DISCARDED(About.DAY),
    MEETING_STARTED(About.DAY),
    MEETING_HANDED_OVER(About.DAY),
    MEETING_CONCLUDED(About.DAY),
    PARTICIPATION_ENDED(About.PARTY_AND_DAY),
    RECORD_AGREED(About.PARTY_AND_DAY),
    RECORD_AGREEMENT_WITHDRAWN(About.PARTY_AND_DAY),
    RECORD_CORRECTED(About.PARTY_AND_DAY);

    private static final Spoken<DialogueHappening> WORDS = Spoken.of("dialogue.happening", DialogueHappening.class);

    private final About about;

    DialogueHappening(About about) {
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
