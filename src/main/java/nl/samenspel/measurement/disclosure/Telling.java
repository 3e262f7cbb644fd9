package nl.samenspel.measurement.disclosure;

import java.util.Optional;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.statistics.Method;

/** Decides how finely the answers of a group to a question are told. */
public record Telling(Instrument instrument, Disclosure disclosure) {
    private static final int NINE = 9;

    /** @param detail what closing found that goes beyond the number of people */
    public Told told(Question question, Answered group, Optional<Detail> detail) {
        if (disclosure instanceof Disclosure.Open) {
            return Told.inFull(group);
        }
        boolean few = group.counted() < Method.DETAIL_FROM;
        Grain grain = SmallGroups.grain(Math.min(group.counted(), NINE), instrument.scale());
        boolean plain = !instrument.isComposed(question);
        return switch (detail.orElse(null)) {
            case HALF_LEVELS -> Told.coarsely(group, few ? grain.atLeast(Grain.HALF_LEVELS) : Grain.HALVES, plain);
            case WHOLE_LEVELS -> Told.coarsely(group, few ? grain.atLeast(Grain.WHOLE_LEVELS) : Grain.WHOLES, plain);
            case BY_LEVEL -> few ? Told.coarsely(group, grain, plain) : Told.byLevel(group);
            case AS_OF_NINE -> Told.coarsely(group, grain, plain);
            case WITHHELD, FEW_SEE_IT, NOT_ASKED ->
                throw new IllegalArgumentException(question.key() + " is not told at all");
            case null -> few ? Told.coarsely(group, grain, plain) : Told.inFull(group);
        };
    }
}
