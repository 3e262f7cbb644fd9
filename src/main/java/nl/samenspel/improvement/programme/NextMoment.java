package nl.samenspel.improvement.programme;

import java.time.LocalDate;

/** What comes next in a collaboration: what is planned, or what could be. */
public sealed interface NextMoment {

    /** @param until the last day */
    record Answering(String assessment, LocalDate until) implements NextMoment {}

    /** @param until the last day */
    record PlannedAssessment(String assessment, LocalDate until) implements NextMoment {}

    record PlannedMeeting(LocalDate day) implements NextMoment {}

    /** What was concluded last has no action yet: asking again would tell nothing new. */
    record ActionFirst() implements NextMoment {}

    /** An assessment, a year after the last one. */
    record Proposed(LocalDate about) implements NextMoment {}
}
