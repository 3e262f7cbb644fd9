package nl.samenspel.improvement.web;

import java.util.Optional;
import nl.samenspel.improvement.SmallestChange;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.TargetLevel;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.wording.Wording;

/**
 * Says targets in the words of a visitor.
 *
 * @param model of the last assessment; empty where there was none
 */
record TargetWords(Visit visit, Wording wording, Optional<AssessmentModel> model) {

    String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    /** By its slug where the model does not have it. */
    String aspect(String slug) {
        return model.flatMap(known -> known.aspect(slug))
                .map(aspect -> aspect.name().in(visit.language()))
                .orElse(slug);
    }

    /** Whose targets for which day. */
    String column(TargetColumns.Column column) {
        var day = visit.date(column.by());
        return column.party()
                .map(party -> visit.say("improvement.target.of-party", wording.party(party), day))
                .orElseGet(() -> visit.say("improvement.target.of-both", day));
    }

    /** On which it should be reached. */
    String day(Target target) {
        return visit.date(target.by());
    }

    String level(TargetLevel level) {
        return wording.number(level.amount());
    }

    /** What is aimed for, by when, and whose it is. */
    String target(Target target) {
        return visit.say(
                "improvement.target.told",
                aspect(target.aspect()),
                level(target.level()),
                column(TargetColumns.Column.of(target)));
    }

    /** What a change has to be at least. */
    String smallest(SmallestChange change) {
        return change.isAtMost()
                ? visit.say("improvement.smallest.at-most", wording.number(change.levels()))
                : wording.number(change.levels());
    }
}
