package nl.samenspel.selection.rating;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.samenspel.invitation.DeviceKey;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.Tenders;

/** Saves what somebody of the team says of lots, choice by choice, and takes it in. */
@UseCase
public class RateLots {

    private final Raters raters;
    private final Ratings ratings;
    private final Tenders tenders;
    private final RaterLink link;
    private final FindTender findTender;
    private final FindModel findModel;
    private final Transactions transactions;

    RateLots(
            Raters raters,
            Ratings ratings,
            Tenders tenders,
            RaterLink link,
            FindTender findTender,
            FindModel findModel,
            Transactions transactions) {
        this.raters = raters;
        this.ratings = ratings;
        this.tenders = tenders;
        this.link = link;
        this.findTender = findTender;
        this.findModel = findModel;
        this.transactions = transactions;
    }

    /** What came of saving or sending in. */
    public enum Rating {
        DONE,
        /** Something that is not asked of this person; nothing was saved. */
        NOT_ASKED,
        /** There is no answer to count. */
        NOTHING_ANSWERED,
        TOO_LATE,
        /** The link was taken back, or belongs to another device now. */
        NO_LONGER_HELD
    }

    /** What the person answered so far, for the person alone. */
    public Map<LotQuestion, Answer> of(Rater by) {
        return transactions.read(() -> ratings.of(by));
    }

    /** All that the person is asked, aspect by aspect. */
    public List<LotQuestion> asked(Rater by, Tender tender) {
        var lots = by.asked(transactions.read(() -> tenders.lots(tender.workspace(), tender.id())));
        return model(tender).aspects().stream()
                .flatMap(aspect -> LotQuestion.about(aspect, lots).stream())
                .toList();
    }

    private AssessmentModel model(Tender tender) {
        return findModel.handle(tender.text().model());
    }

    /** Saves all of them, or none when one is not asked; what is taken back has no answer any more. */
    public Rating save(Rater by, DeviceKey key, Map<LotQuestion, Answer> answers, Set<LotQuestion> takenBack) {
        return whileOpen(by, key, open -> {
            var asked = asked(by, open);
            var levels = model(open).levels();
            var isAsked = asked.containsAll(answers.keySet())
                    && asked.containsAll(takenBack)
                    && answers.values().stream().allMatch(answer -> isOffered(answer, levels));
            if (!isAsked) {
                return Rating.NOT_ASKED;
            }
            ratings.save(by, answers);
            ratings.takeBack(by, takenBack);
            return Rating.DONE;
        });
    }

    private static boolean isOffered(Answer answer, int levels) {
        return switch (answer) {
            case Answer.Rated(int level) -> level <= levels;
            case Answer.DoNotKnow _ -> true;
        };
    }

    public Rating sendIn(Rater by, DeviceKey key) {
        return whileOpen(by, key, open -> {
            if (!ratings.anyOf(by)) {
                return Rating.NOTHING_ANSWERED;
            }
            if (by.replaces().isPresent()) {
                transactions.leaveNoTrace();
            }
            raters.markSentIn(by, findTender.today(open.workspace()));
            return Rating.DONE;
        });
    }

    private Rating whileOpen(Rater by, DeviceKey key, Function<Tender.ProfilesOpen, Rating> work) {
        return transactions.write(() -> {
            var tender = findTender.held(by.workspace(), by.tender());
            if (!(tender.orElse(null) instanceof Tender.ProfilesOpen open)) {
                return Rating.TOO_LATE;
            }
            return link.isStillHeld(by, key) ? work.apply(open) : Rating.NO_LONGER_HELD;
        });
    }
}
