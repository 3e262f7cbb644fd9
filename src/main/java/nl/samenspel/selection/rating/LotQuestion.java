package nl.samenspel.selection.rating;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.Aspect;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.LotId;

/** One thing that is asked of a lot: which level it needs of an aspect, or how much the aspect matters there. */
public record LotQuestion(LotId lot, Question question) {

    /** What is asked of each aspect of a lot, in the order in which it is asked. */
    public static final List<Measure> MEASURES = List.of(Measure.DESIRED, Measure.IMPORTANCE);

    /** How the question is sent. */
    public String key() {
        return lot + ":" + question.key();
    }

    /** All that is asked about an aspect: the level of each lot first, then how much it matters in each. */
    public static List<LotQuestion> about(Aspect aspect, List<Lot> lots) {
        return MEASURES.stream()
                .flatMap(measure ->
                        lots.stream().map(lot -> new LotQuestion(lot.id(), Question.whole(aspect.slug(), measure))))
                .toList();
    }

    /** The question among those that are asked which is sent so. */
    public static Optional<LotQuestion> find(List<LotQuestion> asked, String key) {
        return asked.stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
