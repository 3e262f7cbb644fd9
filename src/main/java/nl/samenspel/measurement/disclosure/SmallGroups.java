package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Scale;

/**
 * What is told of one question to fewer than ten people who were promised anonymity. All sets of answers that so many people can
 * give are looked at: no set in which all answer alike may be told, at most a twentieth of the sets may follow from what is
 * told, and to one of the people, who knows his own answer, those of the others in at most a tenth of cases. The median and the
 * word for agreement would tell more than that for every number of people; so the mean is told, as finely as may be.
 */
final class SmallGroups {
    private static final int SETS_IN = 20;
    private static final int OWN_ANSWERS_IN = 10;
    private static final List<Integer> STEPS = List.of(10, 5, 2, 1);
    private static final int NEAREST_END_IN_TENTHS = 2;

    /** With the usual five levels, of so many people the range may follow their own answers. */
    private static final List<Integer> OWN_RANGE = List.of(7, 9);

    private static final int USUAL_LEVELS = 5;

    private static final Map<SmallGroups.Size, Grain> KNOWN = new ConcurrentHashMap<>();

    private record Size(int people, int levels) {}

    private final int people;
    private final int levels;

    private SmallGroups(Size size) {
        this.people = size.people();
        this.levels = size.levels();
    }

    /** The finest grain at which the mean of so many people may be told. */
    static Grain grain(int people, Scale scale) {
        return KNOWN.computeIfAbsent(new Size(people, scale.levels()), size -> new SmallGroups(size).finest());
    }

    /** May the range beside the mean of so many people follow their answers, rather than their number and mean alone? */
    static boolean tellOwnRange(int people, Scale scale) {
        return scale.levels() == USUAL_LEVELS && OWN_RANGE.contains(people);
    }

    private Grain finest() {
        int furthest = 10 * (levels - 1) / 4;
        for (int steps : STEPS) {
            for (int end = NEAREST_END_IN_TENTHS; end <= furthest; end++) {
                Grain grain = new Grain(steps, Fraction.of(end, 10));
                if (keepsEnough(grain)) {
                    return grain;
                }
            }
        }
        return Grain.WHOLE_LEVELS;
    }

    private boolean keepsEnough(Grain grain) {
        Map<String, List<Integer>> sums = new TreeMap<>();
        Scale scale = new Scale(levels, 1);
        for (int sum = people; sum <= people * levels; sum++) {
            sums.computeIfAbsent(grain.of(Fraction.of(sum, people), scale).toString(), _ -> new ArrayList<>())
                    .add(sum);
        }
        return sums.values().stream().noneMatch(this::tellsAllAlike)
                && (long) SETS_IN
                                * sums.values().stream()
                                        .filter(told -> sets(people, told, 0) == 1)
                                        .count()
                        <= sets(people)
                && OWN_ANSWERS_IN
                                * sums.values().stream()
                                        .mapToLong(this::ownAnswersThatTell)
                                        .sum()
                        <= levels * sets(people - 1);
    }

    private boolean tellsAllAlike(List<Integer> sums) {
        return sets(people, sums, 0) == 1 && sums.stream().anyMatch(sum -> sum % people == 0);
    }

    /** To how many of the own answers that somebody can have given there is just one set of answers of the others. */
    private long ownAnswersThatTell(List<Integer> sums) {
        long telling = 0;
        for (int own = 1; own <= levels; own++) {
            telling += sets(people - 1, sums, own) == 1 ? 1 : 0;
        }
        return telling;
    }

    /** How many sets of answers of so many people come to one of these sums, less what somebody else answered. */
    private long sets(int of, List<Integer> sums, int less) {
        long[][] ways = ways(of);
        return sums.stream()
                .mapToInt(sum -> sum - less)
                .filter(sum -> sum >= of && sum <= of * levels)
                .mapToLong(sum -> ways[of][sum])
                .sum();
    }

    private long sets(int of) {
        long all = 0;
        for (long some : ways(of)[of]) {
            all += some;
        }
        return all;
    }

    private long[][] ways(int of) {
        long[][] ways = new long[of + 1][of * levels + 1];
        ways[0][0] = 1;
        for (int level = 1; level <= levels; level++) {
            for (int count = 1; count <= of; count++) {
                for (int sum = level; sum <= of * levels; sum++) {
                    ways[count][sum] += ways[count - 1][sum - level];
                }
            }
        }
        return ways;
    }
}
