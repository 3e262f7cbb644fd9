package nl.samenspel.dialogue.web;

import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Step;
import nl.samenspel.platform.Spoken;

/** What the pages of a meeting in session call the choices of closed lists. */
final class SessionWords {

    static final Spoken<Step> STEP = Spoken.of("dialogue.step", Step.class);
    static final Spoken<Step> STEP_TEXT = STEP.ending("text");
    /** The question as it is put to everybody. */
    static final Spoken<Round.Question> ASKED = Spoken.of("dialogue.asked", Round.Question.class);

    private SessionWords() {}
}
