package nl.samenspel.improvement.forecast;

import java.util.List;

/**
 * Were the levels that were expected to move the ones that moved?
 *
 * @param expected how many were expected to move
 * @param moved how many of those did, in that direction
 * @param others how many were expected to stay
 * @param stayed how many of those did
 */
public record Discrimination(long expected, long moved, long others, long stayed) {

    static Discrimination of(List<Scored> scored) {
        var expected = scored.stream().filter(one -> one.expected() != 0).toList();
        var others = scored.stream().filter(one -> one.expected() == 0).toList();
        return new Discrimination(
                expected.size(),
                expected.stream().filter(one -> one.moved() == one.expected()).count(),
                others.size(),
                others.stream().filter(one -> one.moved() == 0).count());
    }
}
