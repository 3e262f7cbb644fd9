package nl.samenspel.measurement.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two assessments that asked nearly the same people. If these gave the same answers both times, the figures of the one less those
 * of the other are about the few who are in one only. Of an earlier assessment it is known whom it asked and how many answered,
 * and not who did.
 *
 * @param askedBefore names of those whom the earlier one asked; the empty name is of somebody who is not known
 * @param answeredBefore how many of them answered
 * @param answered names of those who answered now
 */
public record SamePeople(List<String> askedBefore, int answeredBefore, List<String> answered) {
    public SamePeople {
        askedBefore = List.copyOf(askedBefore);
        answered = List.copyOf(answered);
    }

    /** Is it possible at all, of whomever so many before and so many now are? Without it nobody's name need be looked at. */
    public static boolean mayBe(int answeredBefore, int answeredNow, int threshold) {
        return Math.abs(answeredBefore - answeredNow) < threshold;
    }

    /** Can it be that somebody, but fewer than this, answered in one of the two only? */
    public boolean mayDifferByFewerThan(int threshold) {
        int all = answeredBefore + answered.size();
        return all - 2 * mostInBoth() < threshold && all - 2 * fewestInBoth() > 0;
    }

    private int mostInBoth() {
        int unknown = Math.max(unknown(askedBefore), unknown(answered));
        return Math.min(Math.min(answeredBefore, answered.size()), known() + unknown);
    }

    private int fewestInBoth() {
        return Math.max(answeredBefore - (askedBefore.size() - known()), 0);
    }

    private int known() {
        Set<String> both = new HashSet<>(askedBefore);
        both.retainAll(answered);
        both.remove("");
        return both.size();
    }

    private static int unknown(List<String> names) {
        return (int) names.stream().filter(String::isEmpty).count();
    }
}
