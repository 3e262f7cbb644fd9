package nl.samenspel.selection;

import java.time.Clock;
import java.time.LocalDateTime;
import nl.samenspel.account.Signatory;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Writes down what happens in a tender. */
@UseCase
public class NoteTender {

    private final Tenders tenders;
    private final Transactions transactions;
    private final Clock clock;

    NoteTender(Tenders tenders, Transactions transactions, Clock clock) {
        this.tenders = tenders;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param detail what the happening names */
    public void handle(Tender tender, TenderHappening happening, Signatory by, String detail) {
        transactions.change(
                () -> tenders.note(tender, new TenderEntry(LocalDateTime.now(clock), happening, by.named(), detail)));
    }
}
