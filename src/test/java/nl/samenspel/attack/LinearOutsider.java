package nl.samenspel.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.samenspel.measurement.asked.Weighting;

/**
 * Adds and subtracts the exact figures of an aspect and of its parts. People of the same group who rated the same parts are one
 * class; a combination of figures in which only classes of few people have a part tells something about them.
 */
final class LinearOutsider {
    private final Family family;
    private final List<String> blocks;
    private final Map<String, List<Person>> classes = new TreeMap<>();
    private final List<String> unknowns = new ArrayList<>();
    private final List<double[]> figures = new ArrayList<>();

    LinearOutsider(Family family, List<String> blocks, List<Person> people) {
        this.family = family;
        this.blocks = blocks;
        for (Person person : people) {
            if (family.rated(person) > 0) {
                classes.computeIfAbsent(name(person), _ -> new ArrayList<>()).add(person);
            }
        }
        classes.keySet().forEach(one -> family.parts().keySet().forEach(part -> unknowns.add(one + "/" + part)));
    }

    private String name(Person person) {
        var rated = family.parts().entrySet().stream()
                .filter(part -> person.rated().contains(part.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return block(person) + rated;
    }

    private String block(Person person) {
        return blocks.stream().filter(person::isIn).findFirst().orElse("");
    }

    void read(Published party, Weighting weighting) {
        boolean mixed = blocks.size() > 1;
        for (String block : blocks) {
            if (mixed) {
                readWhole(family.whole(party, block), List.of(block));
            }
        }
        readWhole(family.whole(party), weighed(weighting, family.whole(party)));
        family.parts().keySet().forEach(part -> {
            var figure = family.part(party, part);
            readPart(figure, part, weighed(weighting, figure));
        });
    }

    private List<String> weighed(Weighting weighting, Published figure) {
        return weighting == Weighting.PER_LEVEL && !figure.at("remark").isThere() ? blocks : List.of("");
    }

    private void readWhole(Published figure, List<String> groups) {
        read(figure, groups, Optional.empty());
    }

    /** Of up to nine people the sum of whole levels is known from one decimal. */
    private void readPart(Published figure, String part, List<String> groups) {
        read(figure, groups, Optional.of(part));
    }

    private void read(Published figure, List<String> groups, Optional<String> part) {
        boolean rounded =
                figure.at("roundedTo").isThere() && figure.at("roundedTo").number() > 0.11;
        boolean sumIsKnown =
                part.isPresent() && blocks.size() == 1 && !figure.at("meanIs").isThere() && !rounded;
        boolean inFull = figure.at("n").isThere() && !figure.at("roundedTo").isThere();
        if (!figure.at("mean").isThere() || !(inFull || sumIsKnown)) {
            return;
        }
        double[] row = new double[unknowns.size()];
        for (String group : groups) {
            double n = classes.values().stream()
                    .flatMap(List::stream)
                    .filter(person -> person.isIn(group) && enters(person, part))
                    .count();
            classes.forEach((one, people) -> {
                var first = people.getFirst();
                if (first.isIn(group) && enters(first, part)) {
                    family.parts().forEach((name, question) -> {
                        if (first.rated().contains(question)
                                && part.map(name::equals).orElse(true)) {
                            row[unknowns.indexOf(one + "/" + name)] +=
                                    1 / (n * groups.size() * (part.isPresent() ? 1 : family.rated(first)));
                        }
                    });
                }
            });
        }
        figures.add(row);
    }

    private boolean enters(Person person, Optional<String> part) {
        return part.map(name -> person.rated().contains(family.parts().get(name)))
                .orElseGet(() -> family.counts(person));
    }

    /** About which few people something follows. */
    List<Hit> hits(int threshold) {
        Map<String, Integer> small = new LinkedHashMap<>();
        classes.forEach((one, people) -> {
            if (people.size() < threshold) {
                small.put(one, people.size());
            }
        });
        var names = List.copyOf(small.keySet());
        List<Hit> hits = new ArrayList<>();
        for (long chosen = 1; chosen < 1L << Math.min(names.size(), 12); chosen++) {
            long members = chosen;
            var some = names.stream()
                    .filter(one -> (members >> names.indexOf(one) & 1) == 1)
                    .toList();
            int people =
                    some.stream().mapToInt(one -> small.getOrDefault(one, 0)).sum();
            if (people < threshold && new Combination(figures).isolates(places(some))) {
                hits.add(new Hit(family.name() + ", by adding and subtracting", people));
            }
        }
        return hits;
    }

    private boolean[] places(List<String> some) {
        boolean[] places = new boolean[unknowns.size()];
        for (int place = 0; place < places.length; place++) {
            var unknown = unknowns.get(place);
            places[place] = some.contains(unknown.substring(0, unknown.lastIndexOf('/')));
        }
        return places;
    }
}
