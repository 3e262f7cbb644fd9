package nl.samenspel.dialogue;

/**
 * By what a result becomes the agenda of a meeting, in the order in which it is talked about: what the parties believe of each
 * other, where they differ, what each has to look at, and last what both want to keep. Within a rule, what was shown comes before
 * what there is an indication of.
 */
public enum AgendaRule {
    /** A party estimated the importance to the other otherwise than the other stated it. */
    WRONG_GUESS,
    /** The parties differ; what matters more comes first. */
    DIFFERENCE,
    /** The level is far from the desired one, or from how important the aspect is; what is a priority of both comes first. */
    GAP,
    /** The people of one party do not agree. */
    DISAGREEMENT,
    /** The parties aim for forms of collaboration that do not meet, or not as the other thinks. */
    FORMS,
    /** Two governance tiers of one party place it far apart. Nobody tests that, so it comes after what is claimed. */
    TIERS,
    /** People left comments. */
    COMMENTS,
    /** Both place it higher than almost anything else: a meeting of complaints alone is no conversation. */
    BOTH_HIGHEST
}
