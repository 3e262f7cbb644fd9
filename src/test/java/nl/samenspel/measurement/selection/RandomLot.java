package nl.samenspel.measurement.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A lot nobody thought of, and those who want it: levels with and without decimals, any importance, values that are set. */
record RandomLot(LotProfile profile, SelectionRules rules, List<Candidate> candidates) {

    static RandomLot of(long seed, int candidates) {
        Random random = new Random(seed);
        Map<String, Wish> wishes = new LinkedHashMap<>();
        Map<String, List<Double>> values = new TreeMap<>();
        int aspects = 2 + random.nextInt(7);
        for (int aspect = 0; aspect < aspects; aspect++) {
            String name = "aspect-" + (char) ('z' - aspect);
            wishes.put(name, Wish.of(level(random), random.nextInt(5) + random.nextInt(2) * 0.5));
            if (random.nextInt(4) == 0) {
                values.put(name, values(random));
            }
        }
        return new RandomLot(
                new LotProfile("lot " + seed, wishes),
                new SelectionRules(random.nextInt(5) / 4.0, random.nextInt(5) / 4.0, 2_000, new ValueTable(5, values)),
                IntStream.range(0, candidates)
                        .mapToObj(place -> candidate("c" + place, wishes, random))
                        .toList());
    }

    private static List<Double> values(Random random) {
        return random.doubles(5)
                .map(value -> Math.rint(value * 8) / 8)
                .sorted()
                .boxed()
                .toList();
    }

    private static Candidate candidate(String name, Map<String, Wish> wishes, Random random) {
        Map<String, LevelRange> levels = new LinkedHashMap<>();
        wishes.keySet().forEach(aspect -> levels.put(aspect, range(random)));
        return new Candidate(name, levels);
    }

    private static LevelRange range(Random random) {
        double expected = level(random);
        return random.nextBoolean()
                ? LevelRange.of(expected)
                : new LevelRange(Math.max(1, expected - random.nextDouble()), expected, Math.min(5, expected + 0.5));
    }

    private static double level(Random random) {
        return random.nextBoolean() ? 1 + random.nextInt(5) : 1 + random.nextInt(401) / 100.0;
    }

    SupplierFit fit() {
        return new SupplierFit(profile, rules);
    }

    Ranking ranking() {
        return ranking(candidates);
    }

    Ranking ranking(List<Candidate> others) {
        return Ranking.of(fit(), others, "fingerprint");
    }

    /** The same with every importance so many times as large. */
    RandomLot weighed(double times) {
        Map<String, Wish> wishes = new LinkedHashMap<>();
        profile.wishes()
                .forEach((aspect, wish) -> wishes.put(
                        aspect, new Wish(wish.desired(), wish.importance().map(own -> own * times), Optional.empty())));
        return new RandomLot(new LotProfile(profile.lot(), wishes), rules, candidates);
    }

    List<Candidate> shuffled(long seed) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    /** What the method writes down, and nothing else. */
    static double loss(RandomLot lot, double[] weights, Candidate candidate, double excess) {
        double all = 0;
        int place = 0;
        for (String aspect : lot.profile().aspects()) {
            List<Double> values = lot.rules().values().values(aspect);
            double wanted = value(values, lot.profile().desired(aspect));
            double there = value(values, candidate.level(aspect).orElseThrow().expected());
            all += weights[place++] * (Math.max(wanted - there, 0) + excess * Math.max(there - wanted, 0));
        }
        return all;
    }

    private static double value(List<Double> values, double level) {
        int below = (int) Math.floor(level);
        return level == below
                ? values.get(below - 1)
                : values.get(below - 1) * (below + 1 - level) + values.get(below) * (level - below);
    }

    double[] weights() {
        return profile.weights().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}
