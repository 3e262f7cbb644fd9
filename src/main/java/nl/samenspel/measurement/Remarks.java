package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Which remarks of a party may be published, in an order that tells nothing about who wrote them (method D11). */
final class Remarks {
    private static final int FEWEST = 3;

    private Remarks() {}

    static List<Remark> published(Instrument instrument, PartyAnswers party, RandomGenerator random) {
        List<Remark> published = new ArrayList<>();
        List<String> others = new ArrayList<>();
        int writers = 0;
        List<String> lonely = new ArrayList<>();
        for (AskedAspect aspect : instrument.aspects()) {
            List<String> texts = at(aspect.slug(), party);
            if (party.disclosure() instanceof Disclosure.Open || texts.size() >= FEWEST) {
                published.addAll(shuffled(aspect.slug(), texts, random));
            } else {
                lonely.add(aspect.slug());
                others.addAll(texts);
            }
        }
        for (PersonAnswers person : party.people()) {
            writers += lonely.stream().anyMatch(person.remarks()::containsKey) ? 1 : 0;
        }
        if (writers >= FEWEST) {
            published.addAll(shuffled(Remark.OTHER, others, random));
        }
        return published;
    }

    private static List<String> at(String aspect, PartyAnswers party) {
        return party.people().stream()
                .map(person -> person.remarks().getOrDefault(aspect, "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Sorted first, so that the result depends on the texts and the generator alone. */
    private static List<Remark> shuffled(String aspect, List<String> texts, RandomGenerator random) {
        List<String> order = new ArrayList<>(texts.stream().sorted().toList());
        Collections.shuffle(order, random);
        return order.stream().map(text -> new Remark(aspect, text)).toList();
    }
}
