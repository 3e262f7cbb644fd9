package nl.samenspel.selection.rating;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Objects;
import nl.samenspel.account.Signatory;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;
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
    public enum Closing {
        CLOSED,
        /** So few have sent in that nothing could be shown: closing would throw their answers away. */
        TOO_FEW,
        /** It is not open. */
        NOT_OPEN
    }

    public Closing handle(Tender tender, Signatory by) {
        return transactions.write(() -> findTender
                .held(tender.workspace(), tender.id())
                .filter(Tender.ProfilesOpen.class::isInstance)
                .map(Tender.ProfilesOpen.class::cast)
                .map(open -> close(open, by))
                .orElse(Closing.NOT_OPEN));
    }

    private Closing close(Tender.ProfilesOpen open, Signatory by) {
        var answered = raters.of(open.workspace(), open.id()).stream()
                .filter(Rater::answered)
                .toList();
        if (answered.size() < open.text().disclosure().threshold()) {
            return Closing.TOO_FEW;
        }
        var all = ratings.of(open);
        ratings.count(
                open,
                Tally.of(answered.stream()
                        .map(rater -> all.get(rater.inForce()))
                        .filter(Objects::nonNull)
                        .toList()));
        if (open.text().disclosure() instanceof Disclosure.Anonymous) {
            transactions.leaveNoTrace();
            ratings.erase(open);
        }
        tenders.close(open.close(LocalDateTime.now(clock)));
        note.handle(open, TenderHappening.PROFILES_CLOSED, by, "");
        return Closing.CLOSED;
    }
}
