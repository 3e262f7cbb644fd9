package nl.samenspel.selection;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.account.Signatory;
import nl.samenspel.model.UseModel;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Prepares a tender, changes it while nobody is asked yet, and removes it. */
@UseCase
public class PlanTender {

    private final Tenders tenders;
    private final FindTender findTender;
    private final NoteTender note;
    private final UseModel useModel;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    PlanTender(
            Tenders tenders,
            FindTender findTender,
            NoteTender note,
            UseModel useModel,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.tenders = tenders;
        this.findTender = findTender;
        this.note = note;
        this.useModel = useModel;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Planning {

        record Planned(Tender.Prepared tender) implements Planning {}

        record Refused(Set<TenderText.Problem> problems) implements Planning {}

        /** People are asked, or it is gone: nothing was changed. */
        record TooLate() implements Planning {}
    }

    public Planning handle(WorkspaceId workspace, TenderText text, Signatory by) {
        var problems = text.problems(findTender.today(workspace));
        if (!problems.isEmpty()) {
            return new Planning.Refused(problems);
        }
        var tender = new Tender.Prepared(workspace, new TenderId(ids.next()), text);
        transactions.change(() -> {
            useModel.handle(text.model());
            tenders.add(tender, LocalDateTime.now(clock));
            note.handle(tender, TenderHappening.PLANNED, by, "");
        });
        return new Planning.Planned(tender);
    }

    public Planning change(WorkspaceId workspace, TenderId id, TenderText text, Signatory by) {
        var problems = text.problems(findTender.today(workspace));
        if (!problems.isEmpty()) {
            return new Planning.Refused(problems);
        }
        return transactions.write(() -> prepared(workspace, id)
                .<Planning>map(before -> {
                    var changed = new Tender.Prepared(workspace, id, text);
                    useModel.handle(text.model());
                    tenders.change(changed);
                    if (!before.equals(changed)) {
                        note.handle(changed, TenderHappening.CHANGED, by, "");
                    }
                    return new Planning.Planned(changed);
                })
                .orElseGet(Planning.TooLate::new));
    }

    /** Removes it with all that was said in it; false when it is gone already. */
    public boolean remove(WorkspaceId workspace, TenderId id) {
        return transactions.write(() -> {
            var tender = findTender.held(workspace, id);
            transactions.leaveNoTrace();
            tender.ifPresent(tenders::remove);
            return tender.isPresent();
        });
    }

    private Optional<Tender.Prepared> prepared(WorkspaceId workspace, TenderId id) {
        return findTender
                .held(workspace, id)
                .filter(Tender.Prepared.class::isInstance)
                .map(Tender.Prepared.class::cast);
    }
}
