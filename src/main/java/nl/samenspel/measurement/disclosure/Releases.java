package nl.samenspel.measurement.disclosure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody who adds and subtracts the figures of several assessments of one party, taking it that who answered several gave the same
 * answers each time (method, point 17). Where it is known who answered, all assessments are taken together; where it is not, two at
 * a time, and whoever may have answered.
 *
 * @param earlier those that tell how many people answered what, the last first
 */
public record Releases(Release now, List<Release> earlier) {

    /** With more than these, an attack takes longer the more there are; what lies further back has other people. */
    private static final int MOST_TOGETHER = 4;

    public Releases {
        earlier = List.copyOf(earlier);
    }

    /** May something follow about somebody, but fewer people than this? */
    public boolean mayTellOfFewerThan(int threshold) {
        return earlier.stream().anyMatch(before -> mayDifferByFewerThan(threshold, before))
                || DerivedSums.areOfFewerThan(threshold, known());
    }

    private boolean mayDifferByFewerThan(int threshold, Release before) {
        return before.partition().unions(now.partition()).stream()
                .anyMatch(union -> SamePeople.mayBe(before.answered(union), now.answered(union), threshold)
                        && new SamePeople(before.names(union), before.answered(union), now.names(union))
                                .mayDifferByFewerThan(threshold));
    }

    private List<Set<String>> known() {
        return Stream.concat(
                        Stream.of(now).filter(Release::isKnown),
                        earlier.stream().filter(Release::isKnown).limit(MOST_TOGETHER))
                .flatMap(release -> release.groups().stream())
                .toList();
    }
}
