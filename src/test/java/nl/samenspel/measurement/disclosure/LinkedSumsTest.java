package nl.samenspel.measurement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.PrintedBand;
import org.junit.jupiter.api.Test;

class LinkedSumsTest {
    private static final int LEVELS = 3;
    private static final List<Set<Integer>> PATTERNS = List.of(Set.of(0, 1), Set.of(0, 2), Set.of(1, 2), Set.of(1));

    @Test
    void whatIsSaidToStayOpenStaysOpenWhenEverythingIsTried() {
        int open = 0;
        for (long seed = 0; seed < 600; seed++) {
            var sums = random(new Random(seed));
            if (sums.leaveOpen()) {
                open++;
                assertThat(allMeet(sums)).as("seed %d: %s", seed, sums).isTrue();
            }
        }
        assertThat(open).isBetween(60, 570);
    }

    @Test
    void exactFiguresTellWhatOneWhoSkippedAPartAnswered() {
        var complete = 4;
        var exact = new LinkedSums(
                5,
                List.of(new LinkedSums.Group(complete, complete + 1, at(3, 3))),
                List.of(
                        new LinkedSums.Part(complete, at(3, 3)),
                        new LinkedSums.Part(complete + 1, at(3, 3)),
                        new LinkedSums.Part(complete + 1, at(3, 3))),
                List.of(new LinkedSums.Skipper(0, Set.of(1, 2), true)));

        assertThat(exact.leaveOpen()).isFalse();
        assertThat(new LinkedSums(
                                5,
                                List.of(new LinkedSums.Group(complete, complete + 1, at(1, 5))),
                                exact.parts(),
                                exact.few())
                        .leaveOpen())
                .isTrue();
    }

    /** Two to five people who rated all three parts, one or two who did not, and bands that the true means lie in. */
    private static LinkedSums random(Random random) {
        int complete = 2 + random.nextInt(4);
        List<LinkedSums.Skipper> few = new ArrayList<>();
        for (int person = 0; person <= random.nextInt(2); person++) {
            var rated = PATTERNS.get(random.nextInt(PATTERNS.size()));
            few.add(new LinkedSums.Skipper(0, rated, rated.size() > 1));
        }
        int[] sums = new int[3];
        Fraction whole = Fraction.ZERO;
        for (int part = 0; part < sums.length; part++) {
            for (int person = 0; person < complete; person++) {
                int answer = 1 + random.nextInt(LEVELS);
                sums[part] += answer;
                whole = whole.plus(Fraction.of(answer, 3));
            }
        }
        int counted = complete;
        for (var person : few) {
            for (int part : person.rated()) {
                int answer = 1 + random.nextInt(LEVELS);
                sums[part] += answer;
                whole = whole.plus(
                        person.counts() ? Fraction.of(answer, person.rated().size()) : Fraction.ZERO);
            }
            counted += person.counts() ? 1 : 0;
        }
        List<LinkedSums.Part> parts = new ArrayList<>();
        for (int part = 0; part < sums.length; part++) {
            int which = part;
            int rated = complete
                    + (int) few.stream()
                            .filter(person -> person.rated().contains(which))
                            .count();
            parts.add(new LinkedSums.Part(rated, around(Fraction.of(sums[part], rated), random)));
        }
        var mean = whole.dividedBy(Fraction.of(counted, 1));
        return new LinkedSums(
                LEVELS, List.of(new LinkedSums.Group(complete, counted, around(mean, random))), parts, few);
    }

    private static PrintedBand around(Fraction mean, Random random) {
        var half = Fraction.of(1, 2L << random.nextInt(5));
        return new PrintedBand(mean.minus(half), mean.plus(half)).within(Fraction.of(1, 1), Fraction.of(LEVELS, 1));
    }

    private static PrintedBand at(int low, int high) {
        return new PrintedBand(Fraction.of(low, 1), Fraction.of(high, 1));
    }

    /** Every answer of the few that agrees with the aspect alone and with the parts alone agrees with both. */
    private static boolean allMeet(LinkedSums sums) {
        var complete = sums.groups().getFirst().complete();
        int answers = sums.few().stream().mapToInt(one -> one.rated().size()).sum();
        return IntStream.range(0, (int) Math.pow(LEVELS, answers)).allMatch(number -> {
            int[] ofParts = new int[3];
            double ofWhole = 0;
            int rest = number;
            for (var person : sums.few()) {
                for (int part : person.rated()) {
                    int answer = 1 + rest % LEVELS;
                    rest /= LEVELS;
                    ofParts[part] += answer;
                    ofWhole +=
                            person.counts() ? (double) answer / person.rated().size() : 0;
                }
            }
            return meet(sums, complete, ofParts, ofWhole);
        });
    }

    /** Tries every total of those who rated all parts. */
    private static boolean meet(LinkedSums sums, int complete, int[] ofParts, double ofWhole) {
        var group = sums.groups().getFirst();
        boolean byWhole = false;
        boolean byParts = false;
        for (int total = 3 * complete; total <= 3 * LEVELS * complete; total++) {
            boolean whole = lies((total / 3.0 + ofWhole) / group.counted(), group.mean());
            boolean parts = reach(sums, complete, ofParts, total);
            if (whole && parts) {
                return true;
            }
            byWhole |= whole;
            byParts |= parts;
        }
        return !byWhole || !byParts;
    }

    private static boolean reach(LinkedSums sums, int complete, int[] ofParts, int total) {
        for (int first = complete; first <= LEVELS * complete; first++) {
            for (int second = complete; second <= LEVELS * complete; second++) {
                int third = total - first - second;
                if (third >= complete
                        && third <= LEVELS * complete
                        && lies(sums.parts().get(0), first + ofParts[0])
                        && lies(sums.parts().get(1), second + ofParts[1])
                        && lies(sums.parts().get(2), third + ofParts[2])) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean lies(LinkedSums.Part part, int sum) {
        return lies((double) sum / part.rated(), part.mean());
    }

    private static boolean lies(double mean, PrintedBand band) {
        return mean > band.low().toDouble() - 1e-9 && mean < band.high().toDouble() + 1e-9;
    }
}
