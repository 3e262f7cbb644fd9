package nl.samenspel.dialogue;

import java.util.Arrays;
import java.util.List;

/** What is done about a topic, one after the other; any of them may be left out or gone back to. */
public enum Step {
    /** Each side guesses where the other side stands, before it is shown. */
    GUESS,
    /** What people answered is shown, or what each side said by itself. */
    SEE,
    /** Everybody writes a line before anybody talks. */
    WRITE,
    TALK,
    /** Everybody says where it stands now, or where it should be. */
    VOTE,
    /** What both sides conclude is written down. */
    CONCLUDE;

    private static final List<Step> WITHOUT_LEVELS = List.of(WRITE, TALK, CONCLUDE);

    /** The steps of a topic: levels are seen and voted on only where it has levels. */
    public static List<Step> of(Topic topic) {
        return topic.guided()
                .map(GuideTopic::steps)
                .orElseGet(() -> topic.hasLevels() ? Arrays.asList(values()) : WITHOUT_LEVELS);
    }
}
