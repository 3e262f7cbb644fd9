package nl.samenspel.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.statistics.Differences;
import nl.samenspel.party.Party;

/** Reads all that is published of a party, knows who skipped what, and looks for what it tells about a few people. */
final class Outsider {
    private final Instrument instrument;
    private final List<Person> people;
    private final Map<Weighting, Published> parties;
    private final int threshold;
    private final List<String> blocks;
    private final Map<String, Map<Block, Differences>> differences;

    /** @param differences of which groups they were kept, which he may know */
    private Outsider(
            Instrument instrument,
            List<Person> people,
            Map<Weighting, Published> parties,
            Map<String, Map<Block, Differences>> differences,
            int threshold) {
        this.differences = differences;
        this.instrument = instrument;
        this.people = people;
        this.parties = parties;
        this.threshold = threshold;
        var levels = aspects().at("strategy").at("levels").fields();
        this.blocks = levels.isEmpty() ? List.of("") : levels;
    }

    static List<Hit> hits(SkippingWorld world, Party party) {
        var published = world.published();
        published.replaceAll(
                (_, document) -> document.at("waves").first().at("parties").at(party.slug()));
        var answers = world.wave().parties().of(party);
        return new Outsider(
                        world.wave().instrument(),
                        answers.people().stream().map(Person::of).toList(),
                        published,
                        world.snapshot().party(party).differences(),
                        world.threshold())
                .hits();
    }

    private Published perPerson() {
        return Objects.requireNonNull(parties.get(Weighting.PER_PERSON));
    }

    private Published aspects() {
        return perPerson().at("aspects");
    }

    private List<Hit> hits() {
        List<Hit> hits = new ArrayList<>();
        for (Family family : Family.all(instrument, perPerson())) {
            var linear = new LinearOutsider(family, blocks, people);
            parties.forEach((weighting, party) -> linear.read(party, weighting));
            hits.addAll(linear.hits(threshold));
            if (family.whole(perPerson()).at("mean").isThere()) {
                hits.addAll(
                        new BoundingOutsider(family, blocks, people, instrument.levels(), perPerson()).hits(threshold));
            }
        }
        for (AskedAspect aspect : instrument.aspects()) {
            if (!aspect.composite()) {
                var kept = differences.getOrDefault(aspect.slug(), Map.of()).keySet();
                hits.addAll(new GapOutsider(aspect.slug(), kept, people).hits(perPerson(), threshold));
            }
        }
        return hits;
    }
}
