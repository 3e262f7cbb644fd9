package nl.samenspel.model;

/** What makes a topic one to talk about; each has opening questions of its own. */
public enum OpeningReason {
    WRONG_GUESS,
    IMPORTANCE_DIFFERS,
    LEVEL_DIFFERS,
    /** Importance is ahead of the level, or the desired level is. */
    IMPORTANCE_AHEAD,
    /** The people of one party do not see it the same way. */
    VIEWS_WITHIN_A_PARTY,
    TIERS_DIFFER,
    /** The forms of collaboration that the parties aim for; about no aspect. */
    INTENDED_FORMS,
    /** People left comments. */
    COMMENTS,
    BOTH_HIGHEST,
    /** Somebody put it on the agenda; about no aspect. */
    OWN_TOPIC;

    /** Whether its questions can name the aspect that is talked about. */
    public boolean concernsAspect() {
        return this != INTENDED_FORMS && this != OWN_TOPIC;
    }
}
