package nl.samenspel.selection.rating;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.NoteTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderHappening;
import nl.samenspel.selection.Tenders;

/** Lets the team answer: from now on lots and terms are fixed. */
@UseCase
public class OpenProfiles {

    private final Tenders tenders;
    private final Raters raters;
    private final FindTender findTender;
    private final NoteTender note;
    private final Transactions transactions;
    private final Clock clock;

    OpenProfiles(
            Tenders tenders,
            Raters raters,
            FindTender findTender,
            NoteTender note,
            Transactions transactions,
            Clock clock) {
        this.tenders = tenders;
        this.raters = raters;
        this.findTender = findTender;
        this.note = note;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What stands in the way. */
    public enum Obstacle {
        NO_LOTS,
        NOBODY_ASKED,
        /** Fewer people are asked about a lot than a figure is of at least. */
        TOO_FEW_TO_BE_ANONYMOUS,
        /** The day until which the team is asked to answer is over. */
        LAST_DAY_PASSED
    }

    /** What is in the way of a tender that is being prepared; empty when nothing is. */
    public Optional<Obstacle> obstacle(Tender tender) {
        return transactions.read(() -> obstacle(
                tender, tenders.lots(tender.workspace(), tender.id()), raters.of(tender.workspace(), tender.id())));
    }

    private Optional<Obstacle> obstacle(Tender tender, List<Lot> lots, List<Rater> team) {
        if (tender.text().answersBy().isBefore(findTender.today(tender.workspace()))) {
            return Optional.of(Obstacle.LAST_DAY_PASSED);
        }
        if (lots.isEmpty()) {
            return Optional.of(Obstacle.NO_LOTS);
        }
        if (team.isEmpty()) {
            return Optional.of(Obstacle.NOBODY_ASKED);
        }
        return tender.text().disclosure() instanceof Disclosure.Anonymous(int threshold)
                        && lots.stream().anyMatch(lot -> askedAbout(lot, team) < threshold)
                ? Optional.of(Obstacle.TOO_FEW_TO_BE_ANONYMOUS)
                : Optional.empty();
    }

    private static long askedAbout(Lot lot, List<Rater> team) {
        return team.stream()
                .filter(rater -> !rater.asked(List.of(lot)).isEmpty())
                .count();
    }

    /** What is in the way; empty when the team may answer now, or could already. */
    public Optional<Obstacle> handle(Tender tender, Signatory by) {
        return transactions.write(() -> findTender
                .held(tender.workspace(), tender.id())
                .filter(Tender.Prepared.class::isInstance)
                .map(Tender.Prepared.class::cast)
                .flatMap(prepared -> open(prepared, by)));
    }

    private Optional<Obstacle> open(Tender.Prepared prepared, Signatory by) {
        var obstacle = obstacle(
                prepared,
                tenders.lots(prepared.workspace(), prepared.id()),
                raters.of(prepared.workspace(), prepared.id()));
        if (obstacle.isEmpty()) {
            tenders.open(prepared.open(LocalDateTime.now(clock)));
            note.handle(prepared, TenderHappening.PROFILES_OPENED, by, "");
        }
        return obstacle;
    }
}
