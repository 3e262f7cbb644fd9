package nl.samenspel.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Detail;
import nl.samenspel.measurement.disclosure.PairedPerson;
import nl.samenspel.measurement.disclosure.PartySnapshot;
import nl.samenspel.platform.Secrets;

/** The pseudonyms of one wave: whoever has its secret makes the same out of the same name, and nobody makes names out of them. */
record Pseudonyms(String secret) {

    String of(Person person) {
        return Secrets.pseudonym(secret, person.known());
    }

    /**
     * What people of one party scored, no two of whom are called the same.
     *
     * @param seenBefore on which aspects somebody was one of the same people as before; may lack people
     */
    Map<String, PairedPerson> scores(
            Map<Person, PersonAnswers> people,
            Instrument instrument,
            PartySnapshot snapshot,
            Map<Person, Set<String>> seenBefore) {
        var aspects = instrument.aspects().stream()
                .filter(aspect -> isOfAllParts(aspect, instrument, snapshot))
                .toList();
        var scores = new LinkedHashMap<String, PairedPerson>();
        people.forEach((person, answers) -> scores.put(
                of(person),
                new PairedPerson(
                        person.level(),
                        scores(answers, aspects, instrument),
                        seenBefore.getOrDefault(person, Set.of()))));
        return scores;
    }

    /** Only then is everybody’s score made of the same parts, now and another time. */
    private static boolean isOfAllParts(AskedAspect aspect, Instrument instrument, PartySnapshot snapshot) {
        return instrument.facets(Question.whole(aspect.slug(), Measure.ACTUAL)).stream()
                .map(facet -> snapshot.details().get(facet))
                .noneMatch(detail -> detail == Detail.FEW_SEE_IT || detail == Detail.NOT_ASKED);
    }

    private static Map<String, Integer> scores(
            PersonAnswers answers, List<AskedAspect> aspects, Instrument instrument) {
        var scores = new LinkedHashMap<String, Integer>();
        aspects.forEach(
                aspect -> answers.score(Question.whole(aspect.slug(), Measure.ACTUAL), instrument, instrument.scale())
                        .ifPresent(score -> scores.put(aspect.slug(), score.numerator())));
        return scores;
    }
}
