package nl.samenspel.selection.rating;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.NoteTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderHappening;
import nl.samenspel.selection.Tenders;

/** Ends the answering: what was sent in is counted, and who said what is forgotten where that was promised. */
@UseCase
public class CloseProfiles {

    private final Tenders tenders;
    private final Raters raters;
    private final Ratings ratings;
    private final FindTender findTender;
    private final NoteTender note;
    private final Transactions transactions;
    private final Clock clock;

    CloseProfiles(
            Tenders tenders,
            Raters raters,
            Ratings ratings,
            FindTender findTender,
            NoteTender note,
            Transactions transactions,
            Clock clock) {
        this.tenders = tenders;
        this.raters = raters;
        this.ratings = ratings;
        this.findTender = findTender;
        this.note = note;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Closing {

        record Closed() implements Closing {}

        /** @param lots of which so few have said something that their answers could only be thrown away; empty where nobody has */
        record TooFew(List<Lot> lots) implements Closing {}

        /** It is not open. */
        record NotOpen() implements Closing {}
    }

    public Closing handle(Tender tender, Signatory by) {
        return transactions.write(() -> findTender
                .held(tender.workspace(), tender.id())
                .filter(Tender.ProfilesOpen.class::isInstance)
                .map(Tender.ProfilesOpen.class::cast)
                .<Closing>map(open -> close(open, by))
                .orElseGet(Closing.NotOpen::new));
    }

    private Closing close(Tender.ProfilesOpen open, Signatory by) {
        var disclosure = open.text().disclosure();
        var answers = counting(open);
        var lots = tenders.lots(open.workspace(), open.id());
        var people = new LinkedHashMap<Lot, Integer>();
        lots.forEach(lot -> people.put(lot, saying(lot, answers)));
        var lost = lots.stream()
                .filter(lot -> people.getOrDefault(lot, 0) > 0)
                .filter(lot -> people.getOrDefault(lot, 0) < disclosure.threshold())
                .toList();
        if (!lost.isEmpty() || answers.isEmpty()) {
            return new Closing.TooFew(lost);
        }
        ratings.count(open, Tally.of(answers).told(disclosure));
        people.forEach((lot, number) -> tenders.tookPart(open, lot.id(), number));
        transactions.leaveNoTrace();
        ratings.erase(open);
        if (disclosure instanceof Disclosure.Anonymous) {
            raters.forget(open);
        }
        tenders.close(open.close(LocalDateTime.now(clock)));
        note.handle(open, TenderHappening.PROFILES_CLOSED, by, "");
        return new Closing.Closed();
    }

    /** What each said who has sent in, and has not taken all of it back. */
    private List<Map<LotQuestion, Answer>> counting(Tender.ProfilesOpen open) {
        var all = ratings.of(open);
        return raters.of(open.workspace(), open.id()).stream()
                .filter(Rater::answered)
                .flatMap(rater -> Optional.ofNullable(all.get(rater.inForce())).stream())
                .toList();
    }

    private static int saying(Lot lot, List<Map<LotQuestion, Answer>> answers) {
        return (int) answers.stream()
                .filter(one -> one.entrySet().stream()
                        .anyMatch(said ->
                                said.getKey().lot().equals(lot.id()) && said.getValue() instanceof Answer.Rated))
                .count();
    }
}
