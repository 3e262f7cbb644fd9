package nl.samenspel.improvement.rhythm;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.assessment.Wave;

/** What comes next in a collaboration: what is planned, or what could be. */
public sealed interface NextMoment {

    /** @param until the last day */
    record Answering(String assessment, LocalDate until) implements NextMoment {}

    /** @param until the last day */
    record PlannedAssessment(String assessment, LocalDate until) implements NextMoment {}

    record PlannedMeeting(LocalDate day) implements NextMoment {}

    /** What was concluded last has no action yet: asking again would tell nothing new. */
    record ActionFirst() implements NextMoment {}

    /**
     * An assessment that asks everything.
     *
     * @param like the last such one; empty where there was none
     * @param workedOn slugs of the aspects that actions aim at, on which people can look back
     */
    record ProposedAssessment(LocalDate about, Optional<Wave.Revealed> like, Set<String> workedOn)
            implements NextMoment {
        public ProposedAssessment {
            workedOn = Set.copyOf(workedOn);
        }
    }

    /**
     * A pulse.
     *
     * @param like the last assessment, whatever it asked
     * @param aspects slugs of those that actions aim at; at least one
     */
    record ProposedPulse(LocalDate about, Wave.Revealed like, Set<String> aspects) implements NextMoment {
        public ProposedPulse {
            aspects = Set.copyOf(aspects);
        }
    }

    /** @param results that it can be about; empty where there are none */
    record ProposedMeeting(LocalDate about, Optional<Wave.Revealed> results) implements NextMoment {}
}
