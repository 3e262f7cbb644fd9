package nl.samenspel.dialogue;

import static nl.samenspel.dialogue.Guide.KICK_OFF;
import static nl.samenspel.dialogue.Guide.RECOVERY;

import java.util.Arrays;
import java.util.List;

/**
 * The topics of guided meetings, in the order in which they are gone through.
 *
 * <p>A recovery begins with what still works, and repairs trust in the order in which that succeeds: acknowledge what happened, then
 * agree on measures.
 */
public enum GuideTopic {
    INTENDED_FORM(KICK_OFF, 20, Prompt.FORM, Prompt.ALONE),
    EXPECTATIONS(KICK_OFF, 25, Prompt.EXPECTED, Prompt.OFFERED),
    /** Who meets whom about what. */
    FORUMS(KICK_OFF, 20),
    ESCALATION(KICK_OFF, 10),
    /** How to talk when it gets difficult, and how to repair what went wrong. */
    DIFFICULT_TIMES(KICK_OFF, 15),
    /** What is measured, and when. */
    MEASURING(KICK_OFF, 10),

    STILL_WORKS(RECOVERY, 10, Prompt.STILL_WORKS),
    /** Do they mean well, and can they do it? */
    PULSE(RECOVERY, 10),
    WHAT_HAPPENED(RECOVERY, 25, Prompt.HAPPENED, Prompt.EFFECT),
    OWN_SHARE(RECOVERY, 15, Prompt.OWN_SHARE),
    NEEDS(RECOVERY, 20, Prompt.NEEDED, Prompt.OFFERED),
    /** What is agreed on for the next weeks, and when both look again. */
    SHORT_CYCLE(RECOVERY, 20);

    private final Guide guide;
    private final int minutes;
    private final List<Prompt> prompts;

    GuideTopic(Guide guide, int minutes, Prompt... prompts) {
        this.guide = guide;
        this.minutes = minutes;
        this.prompts = List.of(prompts);
    }

    public static List<GuideTopic> of(Guide guide) {
        return Arrays.stream(values()).filter(topic -> topic.guide == guide).toList();
    }

    public Guide guide() {
        return guide;
    }

    /** How long it usually takes. */
    public int minutes() {
        return minutes;
    }

    /** What each party says by itself beforehand. */
    public List<Prompt> prompts() {
        return prompts;
    }

    /** What everybody votes on. */
    public List<Round.Question> questions() {
        return this == PULSE ? List.of(Round.Question.MEAN_WELL, Round.Question.ABLE) : List.of();
    }

    List<Step> steps() {
        if (this == PULSE) {
            return List.of(Step.VOTE, Step.CONCLUDE);
        }
        return prompts.isEmpty()
                ? List.of(Step.WRITE, Step.TALK, Step.CONCLUDE)
                : List.of(Step.SEE, Step.TALK, Step.CONCLUDE);
    }
}
