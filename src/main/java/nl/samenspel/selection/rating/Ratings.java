package nl.samenspel.selection.rating;

import java.util.Map;
import java.util.Set;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.selection.Tender;

/** Where what people say of lots is kept, and how many said what once it is counted. */
public interface Ratings {

    /** In place of what was answered before. */
    void save(Rater by, Map<LotQuestion, Answer> answers);

    void takeBack(Rater by, Set<LotQuestion> questions);

    Map<LotQuestion, Answer> of(Rater by);

    boolean anyOf(Rater by);

    /** What each said; by whom nothing was said is absent. */
    Map<RaterId, Map<LotQuestion, Answer>> of(Tender tender);

    /** Forgets who said what in a tender. */
    void erase(Tender tender);

    void count(Tender tender, Tally tally);

    Tally counted(Tender tender);
}
