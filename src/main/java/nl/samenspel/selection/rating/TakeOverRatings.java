package nl.samenspel.selection.rating;

import java.util.Map;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;

/** Takes over what people of a team said elsewhere, as if they had sent it in. */
@UseCase
public class TakeOverRatings {

    private final Raters raters;
    private final Ratings ratings;
    private final FindTender findTender;
    private final Transactions transactions;

    TakeOverRatings(Raters raters, Ratings ratings, FindTender findTender, Transactions transactions) {
        this.raters = raters;
        this.ratings = ratings;
        this.findTender = findTender;
        this.transactions = transactions;
    }

    /** Of people who are asked in one tender, while its team answers. */
    public void handle(Map<Rater, Map<LotQuestion, Answer>> given) {
        transactions.change(() -> given.forEach((rater, answers) -> {
            ratings.save(rater, answers);
            raters.markSentIn(rater, findTender.today(rater.workspace()));
        }));
    }
}
