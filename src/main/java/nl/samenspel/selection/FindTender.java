package nl.samenspel.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Finds tenders and what is in them. */
@UseCase
public class FindTender {

    private final Tenders tenders;
    private final ManageWorkspaces workspaces;
    private final Transactions transactions;
    private final Clock clock;

    FindTender(Tenders tenders, ManageWorkspaces workspaces, Transactions transactions, Clock clock) {
        this.tenders = tenders;
        this.workspaces = workspaces;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Tender> all(WorkspaceId workspace) {
        return transactions.read(() -> tenders.of(workspace));
    }

    public Optional<Tender> handle(WorkspaceId workspace, TenderId id) {
        return transactions.read(() -> tenders.find(workspace, id));
    }

    /** In their order. */
    public List<Lot> lots(Tender tender) {
        return transactions.read(() -> tenders.lots(tender.workspace(), tender.id()));
    }

    /** The latest first. */
    public List<TenderEntry> entries(Tender tender) {
        return transactions.read(() -> tenders.entries(tender.workspace(), tender.id()));
    }

    /** Which day it is in the workspace. */
    public LocalDate today(WorkspaceId workspace) {
        return LocalDate.ofInstant(clock.instant(), zone(workspace));
    }

    /** By which days begin and end in the workspace. */
    public ZoneId zone(WorkspaceId workspace) {
        return workspaces.zone(workspace);
    }

    /** Called in a transaction that writes: the tender as it is now, which nobody else changes meanwhile. */
    public Optional<Tender> held(WorkspaceId workspace, TenderId id) {
        tenders.hold(id);
        return tenders.find(workspace, id);
    }
}
