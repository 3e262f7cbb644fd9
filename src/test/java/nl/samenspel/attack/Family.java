package nl.samenspel.attack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;

/**
 * Something that is asked in parts: an aspect with its facets, benefit or the scorecard with its sides.
 *
 * @param place where it stands in what a party published
 * @param under what its parts stand under
 * @param parts name → question, as far as they make the whole
 * @param valid how many parts somebody must have rated
 */
record Family(String name, String place, String under, Map<String, Question> parts, int valid) {

    static List<Family> all(Instrument instrument, Published party) {
        var aspects = instrument.aspects().stream()
                .filter(AskedAspect::composite)
                .map(aspect -> of(aspect.slug(), "aspects", "facets", aspect.facets(), aspect.validFacets(), party));
        var topics = Stream.of(Topic.BENEFIT, Topic.SCORECARD)
                .map(topic -> of(
                        topic.slug(), "", "sides", topic.sides(), topic.sides().size() - 1, party));
        return Stream.concat(aspects, topics).toList();
    }

    /** Parts that too few see, or that nobody was asked, are said to be no part of the whole. */
    private static Family of(String name, String place, String under, List<String> parts, int valid, Published party) {
        var node = (place.isEmpty() ? party : party.at(place)).at(name).at(under);
        var made = parts.stream()
                .filter(part -> !List.of("few-see-it", "not-asked")
                        .contains(node.at(part).at("reason").text()))
                .toList();
        return new Family(
                name,
                place,
                under,
                made.stream().collect(Collectors.toMap(part -> part, part -> Question.facet(name, part))),
                made.size() == parts.size() ? valid : made.size() == 2 ? 2 : made.size() - 1);
    }

    private Published node(Published party) {
        return (place.isEmpty() ? party : party.at(place)).at(name);
    }

    Published whole(Published party) {
        return place.isEmpty() ? node(party) : node(party).at("actual");
    }

    Published whole(Published party, String block) {
        return node(party).at("levels").at(block).at("actual");
    }

    Published part(Published party, String part) {
        return node(party).at(under).at(part);
    }

    long rated(Person person) {
        return parts.values().stream().filter(person.rated()::contains).count();
    }

    boolean counts(Person person) {
        return rated(person) >= valid;
    }
}
