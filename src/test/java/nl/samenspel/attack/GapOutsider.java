package nl.samenspel.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Block;

/**
 * Subtracts the differences between importance and level, which are over the people who gave both, from importance and level
 * themselves, for each group of which differences were kept. Where the spacing stands beside a gap, its range follows the differences, and tells them if it is precise enough.
 */
record GapOutsider(String aspect, Set<Block> kept, List<Person> people) {

    List<Hit> hits(Published party, int threshold) {
        var figures = party.at("aspects").at(aspect);
        List<Hit> hits = new ArrayList<>();
        boolean told = figures.at("gapBand").isThere()
                && figures.at("importance").at("n").isThere()
                && figures.at("actual").at("n").isThere();
        for (Block block : told ? kept : Set.<Block>of()) {
            long one = people.stream()
                    .filter(person -> block.levels().contains(person.level()) && justOne(person))
                    .count();
            boolean linked = figures.at("gapSpacing").isThere();
            if (linked && one > 0 && one < threshold) {
                hits.add(new Hit(aspect + ", importance less level less their differences", (int) one));
            }
        }
        return hits;
    }

    private boolean justOne(Person person) {
        return gave(person, Measure.IMPORTANCE) != gave(person, Measure.ACTUAL);
    }

    private boolean gave(Person person, Measure measure) {
        return person.rated().contains(Question.whole(aspect, measure));
    }
}
