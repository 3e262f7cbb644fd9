package nl.samenspel.improvement.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.samenspel.improvement.programme.ActionNote;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.improvement.programme.ReportProgress;
import nl.samenspel.improvement.programme.ReportProgress.Reporting;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.Typed;
import org.springframework.util.MultiValueMap;

/**
 * What was said of an action, as it was typed.
 *
 * @param status the slug of a state
 */
public record ProgressForm(String status, String said) {

    static ProgressForm of(Progress progress) {
        return new ProgressForm(Slug.of(progress.status()), "");
    }

    static ProgressForm of(MultiValueMap<String, String> sent) {
        return new ProgressForm(Typed.line(sent.getFirst("status")), Typed.lines(sent.getFirst("said")));
    }

    /** Empty for what is no state. */
    Optional<Progress> progress(LocalDate today) {
        return Slug.parse(Progress.Status.class, status).map(known -> switch (known) {
            case PLANNED -> new Progress.Planned();
            case UNDER_WAY -> new Progress.UnderWay();
            case DONE -> new Progress.Done(today);
            case DROPPED -> new Progress.Dropped(said);
        });
    }

    /** What stands in the way of it; none where it was noted, or there was nothing to note. */
    static Problems problems(Reporting reporting, ProgrammeWords words) {
        var problems = Problems.none();
        return switch (reporting) {
            case NOTED, NOTHING_SAID, NO_SUCH_ACTION -> problems;
            case WHY_MISSING -> problems.add("said", words.say("programme.problem.why"));
            case TOO_LONG -> problems.add("said", words.say("programme.problem.said-too-long", ActionNote.LONGEST));
            case TOO_MANY ->
                problems.add("said", words.say("programme.problem.too-many-notes", ReportProgress.MOST_NOTES));
        };
    }
}
