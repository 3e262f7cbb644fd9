package nl.samenspel.measurement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.disclosure.Answered;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.party.Intention;

/** What the people of one party chose about the form of collaboration (method §9.2). */
record PartyIntentions(PartyTold told) {

    /** Which form of collaboration the party's people chose. */
    Figure<Intended> intended(Question question) {
        List<Answered> blocks = List.copyOf(told.snapshot().answered(question).values());
        if (blocks.isEmpty()) {
            return told.nothing(question);
        }
        int counted = blocks.stream().mapToInt(Answered::counted).sum();
        boolean inDetail = told.isOpen()
                || (counted >= Method.DETAIL_FROM && told.detail(question).isEmpty());
        Map<Intention, Integer> counts = counts(blocks.stream()
                .map(inDetail || told.snapshot().hasOnlyJoined() ? Answered::all : Answered::asked)
                .reduce(Histogram::merge)
                .orElseThrow());
        return new Figure.Shown<>(new Intended(
                told.isOpen() || counted >= Intended.FEWEST
                        ? Intended.most(counts, told.snapshot().disclosure().threshold())
                        : Optional.empty(),
                inDetail ? Optional.of(counts) : Optional.empty()));
    }

    private static Map<Intention, Integer> counts(Histogram answers) {
        Map<Intention, Integer> counts = new EnumMap<>(Intention.class);
        for (Intention intention : Intention.values()) {
            counts.put(intention, answers.perLevel().get(intention.choice() - 1));
        }
        return Collections.unmodifiableMap(counts);
    }
}
