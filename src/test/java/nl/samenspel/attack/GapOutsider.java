package nl.samenspel.attack;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Question;

/**
 * Subtracts the differences between importance and level, which are over the people who gave both, from importance and level
 * themselves. Where the spacing stands beside a gap, its range follows the differences, and tells them if it is precise enough.
 */
record GapOutsider(String aspect, List<String> blocks, List<Person> people) {
    private static final int LINKED_FROM = 10;

    List<Hit> hits(Published party, int threshold) {
        var figures = party.at("aspects").at(aspect);
        List<Hit> hits = new ArrayList<>();
        boolean told = figures.at("gapBand").isThere()
                && figures.at("importance").at("n").isThere()
                && figures.at("actual").at("n").isThere();
        boolean byBlock = blocks.stream().allMatch(block -> both(block) >= LINKED_FROM);
        for (String block : told && both("") >= LINKED_FROM ? (byBlock ? blocks : List.of("")) : List.<String>of()) {
            long one = people.stream()
                    .filter(person -> person.isIn(block) && justOne(person))
                    .count();
            boolean linked = figures.at("gapSpacing").isThere();
            if (linked && one > 0 && one < threshold) {
                hits.add(new Hit(aspect + ", importance less level less their differences", (int) one));
            }
        }
        return hits;
    }

    private long both(String block) {
        return people.stream()
                .filter(person -> person.isIn(block) && gave(person, Measure.IMPORTANCE) && !justOne(person))
                .count();
    }

    private boolean justOne(Person person) {
        return gave(person, Measure.IMPORTANCE) != gave(person, Measure.ACTUAL);
    }

    private boolean gave(Person person, Measure measure) {
        return person.rated().contains(Question.whole(aspect, measure));
    }
}
