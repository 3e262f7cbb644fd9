package nl.samenspel.assessment;

import java.util.List;

/** What comes of proposing terms for a wave. */
public sealed interface Planning {

    record Accepted(Wave.Planned wave) implements Planning {}

    /** Nothing was changed. */
    record Refused(List<TermsProblem> problems) implements Planning {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Answering has started, so the terms are fixed. */
    record AlreadyStarted() implements Planning {}
}
