package nl.samenspel.measurement.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.PrintedBand;

/**
 * What those who rated all parts answered together, as the aspect tells it and as its parts tell it. Both depend on what the
 * few who skipped a part answered: where the two would not meet, those few cannot have answered that. Counted in whole answers,
 * as an outsider can who tries them all.
 *
 * @param groups the aspect, of each group of which it is told
 * @param parts each part, of all people together
 * @param few those who rated some parts only
 */
record LinkedSums(int levels, List<Group> groups, List<Part> parts, List<Skipper> few) {

    /**
     * @param complete how many rated all parts
     * @param counted how many have a score on the aspect
     * @param mean where that of the aspect lies
     */
    record Group(int complete, int counted, PrintedBand mean) {}

    /**
     * @param rated how many rated it
     * @param mean where that of the part lies
     */
    record Part(int rated, PrintedBand mean) {}

    /**
     * @param group in which of the groups
     * @param rated which of the parts
     * @param counts has this person a score on the aspect?
     */
    record Skipper(int group, Set<Integer> rated, boolean counts) {}

    /** Can the few have answered together with both all that they can have answered by either alone? */
    boolean leaveOpen() {
        return meetFromBelow() && mirrored().meetFromBelow();
    }

    /** Is the least by the aspect never more than the most by its parts? */
    private boolean meetFromBelow() {
        int ends = groups.size() + parts.size();
        return IntStream.range(0, 1 << ends).allMatch(chosen -> mostOfDifference(chosen) <= 0);
    }

    /**
     * The difference is the largest of sums that are straight in every answer: for each figure either what it tells or the end
     * of the scale. So it is tried for each choice of these.
     */
    private long mostOfDifference(int chosen) {
        long most = 0;
        for (int group = 0; group < groups.size(); group++) {
            Group one = groups.get(group);
            most += isTold(chosen, group)
                    ? leastSum(one.mean(), unit() * parts.size() * one.counted()) + unit() - 1
                    : unit() * parts.size() * one.complete();
        }
        for (int part = 0; part < parts.size(); part++) {
            Part one = parts.get(part);
            most -= unit()
                    * (isTold(chosen, groups.size() + part)
                            ? mostSum(one.mean(), one.rated())
                            : (long) levels * complete());
            most += mostOfTheFew(chosen, part);
        }
        return most;
    }

    /** What the few can add to the difference by their answers to this part, within what is told of it. */
    private long mostOfTheFew(int chosen, int part) {
        Part told = parts.get(part);
        List<Long> weights = few.stream()
                .filter(person -> person.rated().contains(part))
                .map(person -> weight(chosen, part, person))
                .sorted(Comparator.reverseOrder())
                .toList();
        long least = Math.max(weights.size(), leastSum(told.mean(), told.rated()) - (long) levels * complete());
        long most = Math.min((long) levels * weights.size(), mostSum(told.mean(), told.rated()) - complete());
        long sum = weights.stream().mapToLong(Long::longValue).sum();
        long given = weights.size();
        for (long weight : weights) {
            long more = Math.min(levels - 1L, (weight > 0 ? most : least) - given);
            if (more > 0) {
                sum += more * weight;
                given += more;
            }
        }
        return sum;
    }

    private long weight(int chosen, int part, Skipper person) {
        boolean inWhole = person.counts() && isTold(chosen, person.group());
        return (isTold(chosen, groups.size() + part) ? unit() : 0)
                - (inWhole ? unit() * parts.size() / person.rated().size() : 0);
    }

    private boolean isTold(int chosen, int figure) {
        return (chosen >> figure & 1) == 1;
    }

    private long complete() {
        return groups.stream().mapToLong(Group::complete).sum();
    }

    /** In so many parts of an answer every score can be counted. */
    private long unit() {
        return few.stream()
                .mapToLong(person -> person.rated().size())
                .reduce(1, (one, other) -> one * other / gcd(one, other));
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    private static long leastSum(PrintedBand mean, long times) {
        return -mean.low().negated().times(Fraction.of(times, 1)).floor();
    }

    private static long mostSum(PrintedBand mean, long times) {
        return mean.high().times(Fraction.of(times, 1)).floor();
    }

    /** With the highest level as the lowest, so that the most becomes the least. */
    private LinkedSums mirrored() {
        return new LinkedSums(
                levels,
                groups.stream()
                        .map(group -> new Group(group.complete(), group.counted(), mirrored(group.mean())))
                        .toList(),
                parts.stream()
                        .map(part -> new Part(part.rated(), mirrored(part.mean())))
                        .toList(),
                few);
    }

    private PrintedBand mirrored(PrintedBand mean) {
        Fraction ends = Fraction.of(levels + 1L, 1);
        return new PrintedBand(ends.minus(mean.high()), ends.minus(mean.low()));
    }
}
