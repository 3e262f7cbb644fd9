package nl.samenspel.response;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.samenspel.assessment.FindQuestions;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.CheckHolders;
import nl.samenspel.invitation.Holder;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Saves choices and remarks as they are made. */
@UseCase
public class SaveAnswer {

    /** As many UTF-16 units as the database keeps. */
    public static final int LONGEST_REMARK = 2000;

    private final Answers answers;
    private final CheckHolders checkHolders;
    private final FindWave findWave;
    private final FindModel findModel;
    private final FindQuestions findQuestions;
    private final Transactions transactions;
    private final Function<Choices, Saving> saving;

    public SaveAnswer(
            Answers answers,
            CheckHolders checkHolders,
            FindWave findWave,
            FindModel findModel,
            FindQuestions findQuestions,
            Transactions transactions) {
        this.answers = answers;
        this.checkHolders = checkHolders;
        this.findWave = findWave;
        this.findModel = findModel;
        this.findQuestions = findQuestions;
        this.transactions = transactions;
        this.saving = transactions.gathering(choices -> choices.by().wave(), this::save);
    }

    /**
     * Saves all of them, or none when one is not asked.
     *
     * @param terms of the wave that the link is for, as they are since it was opened
     */
    public Saving answers(Holder by, WaveTerms terms, Map<Question, Answer> given) {
        return saving.apply(new Choices(by.invitation(), Optional.of(by.key()), terms, given));
    }

    /** As {@link #answers(Holder, WaveTerms, Map)}, for answers that come by no link. */
    public Saving answers(Invitation by, WaveTerms terms, Map<Question, Answer> given) {
        return saving.apply(new Choices(by, Optional.empty(), terms, given));
    }

    /** Of one wave. */
    private List<Saving> save(List<Choices> all) {
        if (!isHeldOpen(all.getFirst().by())) {
            return Collections.nCopies(all.size(), Saving.TOO_LATE);
        }
        var holders = checkHolders.handle(
                all.stream().flatMap(choices -> choices.holder().stream()).toList());
        var savings = all.stream().map(choices -> verdict(choices, holders)).toList();
        answers.save(IntStream.range(0, all.size())
                .filter(place -> savings.get(place) == Saving.SAVED)
                .mapToObj(all::get)
                .toList());
        return savings;
    }

    private Saving verdict(Choices choices, Set<Holder> holders) {
        if (!isAmong(holders, choices.holder())) {
            return Saving.NO_LONGER_HELD;
        }
        var asked = findQuestions.of(choices.terms());
        return choices.answers().entrySet().stream().allMatch(one -> asked.offers(one.getKey(), one.getValue()))
                ? Saving.SAVED
                : Saving.NOT_ASKED;
    }

    /** @param text stripped; empty to take the remark back */
    public Saving remark(Holder by, WaveTerms terms, String aspect, String text) {
        return remark(by.invitation(), Optional.of(by), terms, aspect, text);
    }

    /** As {@link #remark(Holder, WaveTerms, String, String)}, for a remark that comes by no link. */
    public Saving remark(Invitation by, WaveTerms terms, String aspect, String text) {
        return remark(by, Optional.empty(), terms, aspect, text);
    }

    private Saving remark(Invitation by, Optional<Holder> holder, WaveTerms terms, String aspect, String text) {
        if (text.length() > LONGEST_REMARK) {
            return Saving.TOO_LONG;
        }
        return transactions.write(() -> {
            if (!isHeldOpen(by)) {
                return Saving.TOO_LATE;
            }
            if (!isAmong(checkHolders.handle(holder.stream().toList()), holder)) {
                return Saving.NO_LONGER_HELD;
            }
            if (findModel.handle(terms.model()).aspect(aspect).isEmpty()) {
                return Saving.NOT_ASKED;
            }
            answers.saveRemark(by, aspect, text);
            return Saving.SAVED;
        });
    }

    /** Whoever came by no link holds none that could be taken away. */
    private static boolean isAmong(Set<Holder> holders, Optional<Holder> holder) {
        return holder.map(holders::contains).orElse(true);
    }

    private boolean isHeldOpen(Invitation by) {
        return findWave.isHeldOpen(by.workspace(), by.wave());
    }
}
