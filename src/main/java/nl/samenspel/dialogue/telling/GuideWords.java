package nl.samenspel.dialogue.telling;

import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.party.Intention;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.Words;
import nl.samenspel.wording.Names;

/** What guided meetings and their topics are called, and what is asked there. */
public final class GuideWords {

    public static final Spoken<Guide> GUIDE = Spoken.of("dialogue.guide", Guide.class);
    public static final Spoken<Guide> PLAN = GUIDE.ending("plan");
    public static final Spoken<Guide> LEAD = GUIDE.ending("lead");
    public static final Spoken<GuideTopic> TOPIC = Spoken.of("dialogue.guided", GuideTopic.class);

    /** What it is about, and what is to come of it. */
    public static final Spoken<GuideTopic> TOPIC_TEXT = TOPIC.ending("text");

    /** What each party says about itself and the other, as it is asked. */
    public static final Spoken<Prompt> PROMPT = Spoken.of("dialogue.prompt", Prompt.class);

    /** The same as a heading over what was said. */
    public static final Spoken<Prompt> SAID = PROMPT.ending("said");

    private GuideWords() {}

    /** What a party said to a prompt, in words. */
    public static String said(Words words, Prompt prompt, String stored) {
        return switch (prompt.kind()) {
            case TEXT -> stored;
            case FORM -> stored.isEmpty() ? "" : words.say(Names.INTENTION, Slug.stored(Intention.class, stored));
        };
    }
}
