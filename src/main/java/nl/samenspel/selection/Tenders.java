package nl.samenspel.selection;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.platform.WorkspaceId;

/** Where tenders, their lots and what happened in them are kept. */
public interface Tenders {

    /** The newest first. */
    List<Tender> of(WorkspaceId workspace);

    Optional<Tender> find(WorkspaceId workspace, TenderId id);

    /** Waits for whoever changes the tender, and keeps it for this transaction alone. */
    void hold(TenderId id);

    void add(Tender.Prepared tender, LocalDateTime plannedAt);

    void change(Tender.Prepared tender);

    void open(Tender.ProfilesOpen tender);

    void close(Tender.ProfilesClosed tender);

    void agree(Tender.Agreed tender);

    void remove(Tender tender);

    /** In their order. */
    List<Lot> lots(WorkspaceId workspace, TenderId tender);

    /** Behind those that are there. */
    void addLots(Tender tender, List<Lot> lots);

    void changeLot(Tender tender, Lot lot);

    void removeLot(Tender tender, LotId lot);

    /** Keeps how many people said something of a lot. */
    void tookPart(Tender tender, LotId lot, int people);

    /** How many people said something of each lot, once that is counted. */
    Map<LotId, Integer> tookPart(Tender tender);

    void note(Tender tender, TenderEntry entry);

    /** The latest first. */
    List<TenderEntry> entries(WorkspaceId workspace, TenderId tender);
}
