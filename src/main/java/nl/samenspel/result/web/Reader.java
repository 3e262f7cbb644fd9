package nl.samenspel.result.web;

import nl.samenspel.assessment.ForRespondents;

/** Who looks at released results. */
sealed interface Reader {

    /** Somebody with a role. */
    record Member() implements Reader {}

    /**
     * Somebody with a personal link.
     *
     * @param sees what was settled beforehand
     */
    record Respondent(String link, ForRespondents sees) implements Reader {}

    /** Whether there is more to see than the overview. */
    default boolean seesEverything() {
        return switch (this) {
            case Member _ -> true;
            case Respondent(var _, ForRespondents sees) -> sees == ForRespondents.EVERYTHING;
        };
    }
}
