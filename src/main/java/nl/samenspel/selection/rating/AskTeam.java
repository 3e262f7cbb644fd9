package nl.samenspel.selection.rating;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.samenspel.account.Signatory;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.NoteTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderHappening;
import nl.samenspel.selection.Tenders;

/** Gives people of the team a link of their own, another one where it was lost, or takes it back. */
@UseCase
public class AskTeam {

    /** More than this is not a team any more. */
    public static final int MOST_PEOPLE = 200;

    private final Raters raters;
    private final Tenders tenders;
    private final FindTender findTender;
    private final NoteTender note;
    private final Transactions transactions;
    private final Ids ids;

    AskTeam(
            Raters raters,
            Tenders tenders,
            FindTender findTender,
            NoteTender note,
            Transactions transactions,
            Ids ids) {
        this.raters = raters;
        this.tenders = tenders;
        this.findTender = findTender;
        this.note = note;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** What came of it. */
    public sealed interface Asking {

        /** @param known people who were asked already, and keep their link */
        record Asked(List<TeamMember> added, List<TeamMember> known) implements Asking {}

        record TooMany() implements Asking {}

        /** Answers are not taken any more, or a lot is gone that somebody was to be asked about. */
        record TooLate() implements Asking {}
    }

    /** What came of taking a link back. */
    public enum Withdrawal {
        WITHDRAWN,
        /** The numbers before and after would tell whether the person had answered. */
        WOULD_TELL,
        TOO_LATE
    }

    /** Each person once, by name. */
    public List<Rater> of(Tender tender) {
        return transactions.read(() -> raters.of(tender.workspace(), tender.id()));
    }

    public Asking handle(Tender tender, List<TeamMember> people, Signatory by) {
        return whileAsking(tender, now -> asked(now, people, by)).orElseGet(Asking.TooLate::new);
    }

    private Asking asked(Tender tender, List<TeamMember> people, Signatory by) {
        var lots = tenders.lots(tender.workspace(), tender.id()).stream()
                .map(Lot::id)
                .collect(Collectors.toSet());
        if (people.stream().anyMatch(person -> !lots.containsAll(person.only().orElse(Set.of())))) {
            return new Asking.TooLate();
        }
        var there = raters.of(tender.workspace(), tender.id());
        var known = there.stream().map(one -> one.member().known()).collect(Collectors.toCollection(HashSet::new));
        var added = new ArrayList<TeamMember>();
        var before = new ArrayList<TeamMember>();
        people.forEach(person -> (known.add(person.known()) ? added : before).add(person));
        if (there.size() + added.size() > MOST_PEOPLE) {
            return new Asking.TooMany();
        }
        raters.add(added.stream()
                .map(person -> new Rater(
                        tender.workspace(),
                        new RaterId(ids.nextUntraceable()),
                        tender.id(),
                        person,
                        Optional.of(Secrets.token()),
                        Optional.empty(),
                        Optional.empty()))
                .toList());
        if (!added.isEmpty()) {
            note.handle(tender, TenderHappening.PEOPLE_ASKED, by, String.valueOf(added.size()));
        }
        return new Asking.Asked(List.copyOf(added), List.copyOf(before));
    }

    /**
     * Another link in place of one that was lost, or may have been copied. A draft is deleted; what was sent in counts until
     * something is sent in by the new link, so that no number tells whether there was anything.
     *
     * @return empty where there is no such person, or answers are not taken any more
     */
    public Optional<Rater> reissue(Tender tender, RaterId id, Signatory by) {
        return whileAsking(
                        tender,
                        now -> find(now, id).map(old -> {
                            transactions.leaveNoTrace();
                            if (old.hasSentIn()) {
                                raters.retire(old);
                            }
                            var anew = old.renewed(new RaterId(ids.nextUntraceable()), Secrets.token());
                            raters.add(List.of(anew));
                            if (!old.hasSentIn()) {
                                raters.remove(old);
                            }
                            note.handle(now, TenderHappening.LINK_REISSUED, by, "");
                            return anew;
                        }))
                .flatMap(Function.identity());
    }

    public Withdrawal withdraw(Tender tender, RaterId id, Signatory by) {
        return whileAsking(
                        tender,
                        now -> find(now, id)
                                .map(rater -> withdrawn(now, rater, by))
                                .orElse(Withdrawal.TOO_LATE))
                .orElse(Withdrawal.TOO_LATE);
    }

    private Withdrawal withdrawn(Tender tender, Rater rater, Signatory by) {
        if (!mayWithdraw(tender)) {
            return Withdrawal.WOULD_TELL;
        }
        transactions.leaveNoTrace();
        raters.removeReplaced(rater);
        raters.remove(rater);
        note.handle(tender, TenderHappening.PERSON_WITHDRAWN, by, "");
        return Withdrawal.WITHDRAWN;
    }

    /** Once people of a team answer who were promised anonymity, taking one away would tell by the numbers what that one did. */
    public static boolean mayWithdraw(Tender tender) {
        return switch (tender) {
            case Tender.Prepared _ -> true;
            case Tender.ProfilesOpen open -> open.text().disclosure() instanceof Disclosure.Open;
            case Tender.ProfilesClosed _, Tender.Agreed _ -> false;
        };
    }

    private Optional<Rater> find(Tender tender, RaterId id) {
        return raters.of(tender.workspace(), tender.id()).stream()
                .filter(rater -> rater.id().equals(id))
                .findFirst();
    }

    private <T> Optional<T> whileAsking(Tender tender, Function<Tender, T> work) {
        return transactions.write(() -> findTender
                .held(tender.workspace(), tender.id())
                .filter(now -> now instanceof Tender.Prepared || now instanceof Tender.ProfilesOpen)
                .map(work));
    }
}
