package nl.samenspel.selection.profile;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a team agreed of one aspect of a lot.
 *
 * @param level that is wanted, in halves; empty while it is not agreed
 * @param importance how much it matters, in halves; empty while it is not agreed
 * @param minimum the level below which a candidate fails, in halves; empty where there is none
 * @param relevance why the aspect belongs to the subject of the lot; may be empty
 * @param reason of level and importance, in words; may be empty
 * @param minimumReason why less would not do; may be empty where there is no minimum
 * @param notAgreed what the team did not agree on; empty where it agreed
 */
public record AgreedAspect(
        Optional<Double> level,
        Optional<Double> importance,
        Optional<Double> minimum,
        String relevance,
        String reason,
        String minimumReason,
        String notAgreed) {

    public static final int LONGEST = 1000;

    /** What stands in the way. */
    public enum Problem {
        OFF_THE_SCALE,
        MINIMUM_ABOVE_THE_LEVEL,
        MINIMUM_WITHOUT_REASON,
        TOO_LONG
    }

    /** Nothing is agreed yet. */
    public static AgreedAspect none(String relevance) {
        return new AgreedAspect(Optional.empty(), Optional.empty(), Optional.empty(), relevance, "", "", "");
    }

    /** Whether a candidate can be held against it. */
    public boolean isComplete() {
        return level.isPresent() && importance.isPresent();
    }

    Set<Problem> problems(int levels) {
        var problems = EnumSet.noneOf(Problem.class);
        if (Stream.of(level, importance, minimum)
                .flatMap(Optional::stream)
                .anyMatch(number -> number < 1 || number > levels || number * 2 != Math.rint(number * 2))) {
            problems.add(Problem.OFF_THE_SCALE);
        }
        if (minimum.isPresent() && level.isPresent() && minimum.get() > level.get()) {
            problems.add(Problem.MINIMUM_ABOVE_THE_LEVEL);
        }
        if (minimum.isPresent() && minimumReason.isBlank()) {
            problems.add(Problem.MINIMUM_WITHOUT_REASON);
        }
        if (Stream.of(relevance, reason, minimumReason, notAgreed).anyMatch(text -> text.length() > LONGEST)) {
            problems.add(Problem.TOO_LONG);
        }
        return problems;
    }
}
