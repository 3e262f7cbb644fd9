package nl.samenspel.selection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import nl.samenspel.account.Signatory;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Writes down the lots of a tender, while nobody is asked about them yet. */
@UseCase
public class KeepLots {

    /** As many as one can still think of side by side. */
    public static final int MOST_LOTS = 20;

    private final Tenders tenders;
    private final FindTender findTender;
    private final NoteTender note;
    private final Transactions transactions;
    private final Ids ids;

    KeepLots(Tenders tenders, FindTender findTender, NoteTender note, Transactions transactions, Ids ids) {
        this.tenders = tenders;
        this.findTender = findTender;
        this.note = note;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** What came of it. */
    public sealed interface Keeping {

        /** @param known names of lots that were there already, and stay as they are */
        record Kept(List<String> known) implements Keeping {}

        record Refused(Set<LotText.Problem> problems) implements Keeping {}

        /** Somebody else changed it meanwhile. */
        record Clash(LotText stored) implements Keeping {}

        record TooMany() implements Keeping {}

        /** People are asked already, or it is gone. */
        record TooLate() implements Keeping {}
    }

    public Keeping add(Tender tender, LotText text, Signatory by) {
        return whilePrepared(tender, (now, lots) -> {
            var problems = problems(text, lots);
            if (!problems.isEmpty()) {
                return new Keeping.Refused(problems);
            }
            if (lots.size() >= MOST_LOTS) {
                return new Keeping.TooMany();
            }
            keep(now, List.of(text), by);
            return new Keeping.Kept(List.of());
        });
    }

    /** Adds those that are not there yet, all or none of them. */
    public Keeping addAll(Tender tender, List<LotText> texts, Signatory by) {
        return whilePrepared(tender, (now, lots) -> {
            var added = new ArrayList<LotText>();
            var known = new ArrayList<String>();
            for (LotText text : texts) {
                if (isThere(text, lots) || added.stream().anyMatch(text::isNamedLike)) {
                    known.add(text.name());
                } else {
                    added.add(text);
                }
            }
            var problems = EnumSet.noneOf(LotText.Problem.class);
            added.forEach(text -> problems.addAll(text.problems()));
            if (!problems.isEmpty()) {
                return new Keeping.Refused(problems);
            }
            if (lots.size() + added.size() > MOST_LOTS) {
                return new Keeping.TooMany();
            }
            keep(now, added, by);
            return new Keeping.Kept(List.copyOf(known));
        });
    }

    private void keep(Tender tender, List<LotText> texts, Signatory by) {
        tenders.addLots(
                tender,
                texts.stream().map(text -> new Lot(new LotId(ids.next()), text)).toList());
        texts.forEach(text -> note.handle(tender, TenderHappening.LOT_ADDED, by, text.name()));
    }

    /** @param shown the {@link LotText#mark} of the text that the form showed */
    public Keeping change(Tender tender, LotId id, String shown, LotText text, Signatory by) {
        return whilePrepared(tender, (now, lots) -> {
            var others = lots.stream().filter(lot -> !lot.id().equals(id)).toList();
            var problems = problems(text, others);
            if (others.size() == lots.size()) {
                return new Keeping.TooLate();
            }
            var stored = lots.stream()
                    .filter(lot -> lot.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .text();
            if (stored.equals(text)) {
                return new Keeping.Kept(List.of());
            }
            if (!problems.isEmpty()) {
                return new Keeping.Refused(problems);
            }
            if (!stored.mark().equals(shown)) {
                return new Keeping.Clash(stored);
            }
            tenders.changeLot(now, new Lot(id, text));
            note.handle(now, TenderHappening.LOT_CHANGED, by, text.name());
            return new Keeping.Kept(List.of());
        });
    }

    public Keeping remove(Tender tender, LotId id, Signatory by) {
        return whilePrepared(tender, (now, lots) -> {
            lots.stream().filter(lot -> lot.id().equals(id)).findFirst().ifPresent(lot -> {
                tenders.removeLot(now, id);
                note.handle(now, TenderHappening.LOT_REMOVED, by, lot.name());
            });
            return new Keeping.Kept(List.of());
        });
    }

    private static Set<LotText.Problem> problems(LotText text, List<Lot> others) {
        var problems = text.problems();
        if (isThere(text, others)) {
            problems.add(LotText.Problem.NAME_TAKEN);
        }
        return problems;
    }

    private static boolean isThere(LotText text, List<Lot> lots) {
        return lots.stream().map(Lot::text).anyMatch(text::isNamedLike);
    }

    private Keeping whilePrepared(Tender tender, BiFunction<Tender, List<Lot>, Keeping> work) {
        return transactions.write(() -> findTender
                .held(tender.workspace(), tender.id())
                .filter(Tender.Prepared.class::isInstance)
                .map(now -> work.apply(now, tenders.lots(now.workspace(), now.id())))
                .orElseGet(Keeping.TooLate::new));
    }
}
