package nl.samenspel.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Tries all that those who skipped a part can have answered, and keeps what agrees with every printed figure of the aspect and
 * of its parts: rounded means, ends and counts. Whole numbers all the way, so what is left is what can be true.
 */
final class BoundingOutsider {
    private static final int MOST_ANSWERS = 6;

    private final Family family;
    private final List<String> blocks;
    private final List<Person> people;
    private final int levels;
    private final Published party;
    private final List<Person> skipping;

    /** @param party as published where every person counts equally */
    BoundingOutsider(Family family, List<String> blocks, List<Person> people, int levels, Published party) {
        this.family = family;
        this.blocks = blocks;
        this.people = people.stream().filter(person -> family.rated(person) > 0).toList();
        this.levels = levels;
        this.party = party;
        this.skipping = this.people.stream()
                .filter(person -> family.rated(person) < family.parts().size())
                .toList();
    }

    List<Hit> hits(int threshold) {
        long answers = skipping.stream().mapToLong(family::rated).sum();
        if (skipping.isEmpty() || skipping.size() >= threshold || answers > MOST_ANSWERS) {
            return List.of();
        }
        List<List<Map<String, Integer>>> apart = new ArrayList<>();
        List<List<Map<String, Integer>>> together = new ArrayList<>();
        each(new ArrayList<>(), tried -> {
            if (agrees(tried, true, false) && agrees(tried, false, true)) {
                apart.add(tried);
                if (agrees(tried, true, true)) {
                    together.add(tried);
                }
            }
        });
        List<Hit> hits = new ArrayList<>();
        if (together.isEmpty()) {
            throw new AssertionError(family + ": what was answered does not agree with what is printed");
        }
        compare(hits, "the sum of those who skipped a part", skipping.size(), apart, together, this::sum);
        for (int place = 0; place < skipping.size(); place++) {
            int at = place;
            compare(hits, "the score of one who skipped a part", 1, apart, together, tried -> score(tried.get(at)));
        }
        return hits;
    }

    private void compare(
            List<Hit> hits,
            String what,
            int about,
            List<List<Map<String, Integer>>> apart,
            List<List<Map<String, Integer>>> together,
            ToDoubleFunction<List<Map<String, Integer>>> told) {
        var before = values(apart, told);
        var after = values(together, told);
        if (after.size() == 1 && before.size() > 1) {
            hits.add(new Hit(family.name() + ", fixed: " + what, about));
        } else if (after.last() - after.first() < before.last() - before.first() - 1e-9) {
            hits.add(new Hit(family.name() + ", narrowed: " + what, about));
        }
    }

    private static SortedSet<Double> values(
            List<List<Map<String, Integer>>> all, ToDoubleFunction<List<Map<String, Integer>>> told) {
        var values = new TreeSet<Double>();
        all.forEach(tried -> values.add(Math.rint(told.applyAsDouble(tried) * 1e6) / 1e6));
        return values;
    }

    private double sum(List<Map<String, Integer>> tried) {
        return tried.stream().mapToDouble(this::score).sum();
    }

    private double score(Map<String, Integer> answers) {
        double sum = answers.values().stream().mapToInt(level -> level).sum();
        return answers.size() >= family.valid() ? sum / answers.size() : sum;
    }

    private void each(List<Map<String, Integer>> tried, Consumer<List<Map<String, Integer>>> consumer) {
        if (tried.size() == skipping.size()) {
            consumer.accept(List.copyOf(tried));
            return;
        }
        var person = skipping.get(tried.size());
        var parts = family.parts().keySet().stream()
                .filter(part -> person.rated().contains(family.parts().get(part)))
                .toList();
        long all = Math.round(Math.pow(levels, parts.size()));
        for (long number = 0; number < all; number++) {
            Map<String, Integer> answers = new TreeMap<>();
            long rest = number;
            for (String part : parts) {
                answers.put(part, (int) (1 + rest % levels));
                rest /= levels;
            }
            tried.add(answers);
            each(tried, consumer);
            tried.removeLast();
        }
    }

    /** Can the others have answered so that all figures come out as printed? */
    private boolean agrees(List<Map<String, Integer>> tried, boolean withWhole, boolean withParts) {
        var ofWhole = new Bounds(0, 0);
        for (String block : blocks) {
            var sum = others(tried, block, withWhole);
            if (sum.isEmpty()) {
                return false;
            }
            ofWhole = ofWhole.plus(sum);
        }
        var ofParts = new Bounds(0, 0);
        for (String part : family.parts().keySet()) {
            var sum = others(tried, part, complete(""), withParts);
            if (sum.isEmpty()) {
                return false;
            }
            ofParts = ofParts.plus(sum);
        }
        return ofWhole.meets(ofParts);
    }

    private long complete(String block) {
        return people.stream()
                .filter(person -> person.isIn(block)
                        && family.rated(person) == family.parts().size())
                .count();
    }

    /** What the others of a group gave to all parts together, by the mean of the whole. */
    private Bounds others(List<Map<String, Integer>> tried, String block, boolean look) {
        int parts = family.parts().size();
        long complete = complete(block);
        var all = new Bounds((double) parts * complete, (double) parts * levels * complete);
        var figure = blocks.size() == 1 ? family.whole(party) : family.whole(party, block);
        if (!look || !figure.at("mean").isThere()) {
            return all;
        }
        double n = people.stream()
                .filter(person -> person.isIn(block) && family.counts(person))
                .count();
        double skipped = 0;
        for (int place = 0; place < skipping.size(); place++) {
            if (skipping.get(place).isIn(block) && family.counts(skipping.get(place))) {
                skipped += score(tried.get(place));
            }
        }
        return Bounds.of(figure, levels, false)
                .times(n)
                .minus(skipped)
                .times(parts)
                .within(all.low(), all.high())
                .whole();
    }

    private Bounds others(List<Map<String, Integer>> tried, String part, long complete, boolean look) {
        var all = new Bounds(complete, (double) levels * complete);
        var figure = family.part(party, part);
        if (!look || !figure.at("mean").isThere()) {
            return all;
        }
        double n = people.stream()
                .filter(person -> person.rated().contains(family.parts().get(part)))
                .count();
        double skipped = tried.stream()
                .mapToInt(answers -> answers.getOrDefault(part, 0))
                .sum();
        return Bounds.of(
                        figure,
                        levels,
                        blocks.size() > 1 && !figure.at("remark").isThere())
                .times(n)
                .minus(skipped)
                .within(all.low(), all.high())
                .whole();
    }
}
