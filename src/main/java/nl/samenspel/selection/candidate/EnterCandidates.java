package nl.samenspel.selection.candidate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.samenspel.account.Signatory;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.TidyText;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.selection.FindTender;
import nl.samenspel.selection.NoteTender;
import nl.samenspel.selection.Tender;
import nl.samenspel.selection.TenderHappening;
import nl.samenspel.selection.Tenders;

/** Enters candidates and the levels that are stated of them: never before what each lot needs is frozen. */
@UseCase
public class EnterCandidates {

    public static final int MOST_CANDIDATES = 60;

    private final Candidates candidates;
    private final Tenders tenders;
    private final FindTender findTender;
    private final FindModel findModel;
    private final NoteTender note;
    private final Transactions transactions;
    private final Ids ids;

    EnterCandidates(
            Candidates candidates,
            Tenders tenders,
            FindTender findTender,
            FindModel findModel,
            NoteTender note,
            Transactions transactions,
            Ids ids) {
        this.candidates = candidates;
        this.tenders = tenders;
        this.findTender = findTender;
        this.findModel = findModel;
        this.note = note;
        this.transactions = transactions;
        this.ids = ids;
    }

    /** What came of it. */
    public enum Entering {
        ENTERED,
        NAME_MISSING,
        NAME_TOO_LONG,
        /** There is a candidate of this name. */
        NAME_TAKEN,
        TOO_MANY,
        /** A level that is none of the scale. */
        OFF_THE_SCALE,
        /** No such candidate or lot. */
        GONE,
        /** What the lots need is not frozen: candidates may not be known yet. */
        NOT_FROZEN
    }

    /**
     * Levels that are stated of somebody by name, for a lot.
     *
     * @param statement made for the id that the candidate has, or gets
     */
    public record Stated(String candidate, Function<CandidateId, Statement> statement, Map<String, Double> levels) {}

    public Entering add(Tender tender, String name, Signatory by) {
        return whileFrozen(tender, now -> {
            var there = candidates.of(now);
            if (there.stream().anyMatch(one -> one.isCalled(name))) {
                return Entering.NAME_TAKEN;
            }
            var problem = problem(name, there);
            if (problem == Entering.ENTERED) {
                enter(now, name, by);
            }
            return problem;
        });
    }

    private static Entering problem(String name, List<Contender> there) {
        if (TidyText.of(name).isEmpty()) {
            return Entering.NAME_MISSING;
        }
        if (name.length() > Contender.LONGEST_NAME) {
            return Entering.NAME_TOO_LONG;
        }
        return there.size() >= MOST_CANDIDATES ? Entering.TOO_MANY : Entering.ENTERED;
    }

    private CandidateId enter(Tender tender, String name, Signatory by) {
        var contender = new Contender(new CandidateId(ids.next()), name);
        candidates.add(tender, contender);
        note.handle(tender, TenderHappening.CANDIDATE_ENTERED, by, name);
        return contender.id();
    }

    public Entering remove(Tender tender, CandidateId id, Signatory by) {
        return whileFrozen(tender, now -> {
            candidates.of(now).stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .ifPresent(one -> {
                        candidates.remove(now, id);
                        note.handle(now, TenderHappening.CANDIDATE_REMOVED, by, one.name());
                    });
            return Entering.ENTERED;
        });
    }

    /** In place of what the same source stated of the candidate for the lot; an aspect that is absent is not known. */
    public Entering state(Tender tender, Statement statement, Map<String, Double> levels, Signatory by) {
        return whileFrozen(tender, now -> {
            var contender = candidates.of(now).stream()
                    .filter(one -> one.id().equals(statement.candidate()))
                    .findFirst();
            if (contender.isEmpty() || !hasLot(now, statement)) {
                return Entering.GONE;
            }
            if (!areOnTheScale(now, levels)) {
                return Entering.OFF_THE_SCALE;
            }
            candidates.state(now, statement, levels);
            note.handle(now, TenderHappening.LEVELS_STATED, by, contender.get().name());
            return Entering.ENTERED;
        });
    }

    /** All of them or none; candidates that are not there yet are entered. */
    public Entering stateAll(Tender tender, List<Stated> all, Signatory by) {
        return whileFrozen(tender, now -> {
            var problem = problem(now, all);
            if (problem != Entering.ENTERED) {
                return problem;
            }
            for (Stated stated : all) {
                var id = candidates.of(now).stream()
                        .filter(one -> one.isCalled(stated.candidate()))
                        .map(Contender::id)
                        .findFirst()
                        .orElseGet(() -> enter(now, TidyText.of(stated.candidate()), by));
                candidates.state(now, stated.statement().apply(id), stated.levels());
            }
            note.handle(now, TenderHappening.LEVELS_READ, by, "");
            return Entering.ENTERED;
        });
    }

    private Entering problem(Tender tender, List<Stated> all) {
        var there = candidates.of(tender);
        var names = new HashSet<String>();
        for (Stated stated : all) {
            var isThere = there.stream().anyMatch(one -> one.isCalled(stated.candidate()));
            var problem = isThere ? Entering.ENTERED : problem(stated.candidate(), there);
            if (problem != Entering.ENTERED) {
                return problem;
            }
            if (!isThere) {
                names.add(TidyText.of(stated.candidate()));
            }
            if (!areOnTheScale(tender, stated.levels())) {
                return Entering.OFF_THE_SCALE;
            }
        }
        return there.size() + names.size() > MOST_CANDIDATES ? Entering.TOO_MANY : Entering.ENTERED;
    }

    private boolean hasLot(Tender tender, Statement statement) {
        return tenders.lots(tender.workspace(), tender.id()).stream()
                .anyMatch(lot -> lot.id().equals(statement.lot()));
    }

    private boolean areOnTheScale(Tender tender, Map<String, Double> levels) {
        var model = findModel.handle(tender.text().model());
        return levels.entrySet().stream()
                .allMatch(one -> model.aspect(one.getKey()).isPresent()
                        && one.getValue() >= 1
                        && one.getValue() <= model.levels());
    }

    private Entering whileFrozen(Tender tender, Function<Tender, Entering> work) {
        return transactions.write(() -> findTender
                .held(tender.workspace(), tender.id())
                .filter(Tender.Agreed.class::isInstance)
                .map(work)
                .orElse(Entering.NOT_FROZEN));
    }
}
