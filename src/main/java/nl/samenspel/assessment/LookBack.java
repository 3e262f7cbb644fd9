package nl.samenspel.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What people look back on: after a good talk they judge more strictly, so they are asked as well how it was then, knowing what
 * they know now (method §8, response shift). It stands beside what was said then, never in its place.
 *
 * @param to the last day of the assessment to which they look back
 * @param aspects slugs of those that were worked on since; at least one
 */
public record LookBack(LocalDate to, Set<String> aspects) {

    public LookBack {
        if (aspects.isEmpty()) {
            throw new IllegalArgumentException("looks back on nothing");
        }
        aspects = Collections.unmodifiableSet(new TreeSet<>(aspects));
    }

    /** How much longer it takes to answer, about: the levels have been read just before. */
    int minutes() {
        return (aspects.size() + 2) / 3;
    }
}
