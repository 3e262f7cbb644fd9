package nl.samenspel.measurement.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;

/**
 * Which remarks of a party may be published, in an order that tells nothing about who wrote them (method D11). Of those who wrote
 * them enough have to count; what others wrote is added to that.
 */
final class Remarks {
    private static final int FEWEST = 3;

    private Remarks() {}

    static List<Remark> published(
            Instrument instrument, Respondents respondents, PartyAnswers party, RandomGenerator random) {
        List<Remark> published = new ArrayList<>();
        List<String> lonely = new ArrayList<>();
        for (AskedAspect aspect : instrument.aspects()) {
            if (areEnough(writers(List.of(aspect.slug()), party), respondents)) {
                published.addAll(shuffled(aspect.slug(), texts(aspect.slug(), party), random));
            } else {
                lonely.add(aspect.slug());
            }
        }
        if (areEnough(writers(lonely, party), respondents)) {
            List<String> others = lonely.stream()
                    .flatMap(aspect -> texts(aspect, party).stream())
                    .toList();
            published.addAll(shuffled(Remark.OTHER, others, random));
        }
        return published;
    }

    private static boolean areEnough(List<PersonAnswers> writers, Respondents respondents) {
        return respondents.isOpen() || respondents.counted(writers) >= FEWEST;
    }

    private static List<PersonAnswers> writers(List<String> aspects, PartyAnswers party) {
        return party.people().stream()
                .filter(person -> aspects.stream()
                        .anyMatch(aspect -> !text(aspect, person).isEmpty()))
                .toList();
    }

    private static List<String> texts(String aspect, PartyAnswers party) {
        return party.people().stream()
                .map(person -> text(aspect, person))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String text(String aspect, PersonAnswers person) {
        return person.remarks().getOrDefault(aspect, "").strip();
    }

    /** Sorted first, so that the result depends on the texts and the generator alone. */
    private static List<Remark> shuffled(String aspect, List<String> texts, RandomGenerator random) {
        List<String> order = new ArrayList<>(texts.stream().sorted().toList());
        Collections.shuffle(order, random);
        return order.stream().map(text -> new Remark(aspect, text)).toList();
    }
}
