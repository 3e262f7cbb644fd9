package nl.samenspel.improvement.risk;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.improvement.programme.NameOwners;
import nl.samenspel.improvement.programme.Owner;
import nl.samenspel.improvement.programme.ProgrammeTimeline;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Keeps what both parties know may stand in the way; two who change the same text at once both see what the other wrote. */
@UseCase
public class KeepRisks {

    /** Closed ones included. */
    public static final int MOST_RISKS = 500;

    private final Risks risks;
    private final NameOwners nameOwners;
    private final ProgrammeTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    KeepRisks(
            Risks risks,
            NameOwners nameOwners,
            ProgrammeTimeline timeline,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.risks = risks;
        this.nameOwners = nameOwners;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of writing. */
    public sealed interface Keeping {

        record Kept() implements Keeping {}

        record Refused(Set<RiskText.Problem> problems) implements Keeping {
            public Refused {
                problems = Set.copyOf(problems);
            }
        }

        /** @param stored what somebody else wrote meanwhile; nothing was changed */
        record Clash(RiskText stored) implements Keeping {}

        record NoSuchRisk() implements Keeping {}

        record TooMany() implements Keeping {}
    }

    /** Those that stand first. */
    public List<Risk> of(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> risks.of(workspace, collaboration));
    }

    public Keeping add(Collaboration collaboration, RiskText text, Signatory by) {
        var problems = text.problems();
        return problems.isEmpty()
                ? transactions.write(() -> add(collaboration, List.of(text), false, by))
                : new Keeping.Refused(problems);
    }

    /** Called in a transaction that writes. Twice the same is kept once. */
    Keeping add(Collaboration collaboration, List<RiskText> texts, boolean fromPremortem, Signatory by) {
        risks.hold(collaboration.id());
        var known = risks.of(collaboration.workspace(), collaboration.id());
        var others = texts.stream()
                .distinct()
                .filter(text -> known.stream()
                        .noneMatch(risk -> risk.isOpen() && risk.text().equals(text)))
                .toList();
        if (known.size() + others.size() > MOST_RISKS) {
            return new Keeping.TooMany();
        }
        others.forEach(text -> {
            var risk = new Risk(
                    new RiskId(ids.next()), text, carrier(collaboration, text), fromPremortem, now(), Optional.empty());
            risks.add(collaboration.workspace(), collaboration.id(), risk);
            timeline.note(collaboration, ImprovementHappening.RISK_ADDED, by, text.told());
        });
        return new Keeping.Kept();
    }

    /** @param shown the {@link RiskText#mark} of the text that was shown when the writing began */
    public Keeping change(Collaboration collaboration, RiskId id, String shown, RiskText text, Signatory by) {
        var problems = text.problems();
        if (!problems.isEmpty()) {
            return new Keeping.Refused(problems);
        }
        return transactions.write(() -> held(collaboration, id)
                .map(risk -> {
                    if (risk.text().equals(text)) {
                        return new Keeping.Kept();
                    }
                    if (!risk.text().mark().equals(shown)) {
                        return new Keeping.Clash(risk.text());
                    }
                    risks.change(
                            collaboration.workspace(),
                            new Risk(
                                    id,
                                    text,
                                    carrier(collaboration, text),
                                    risk.isFromPremortem(),
                                    risk.addedAt(),
                                    risk.closedAt()));
                    timeline.note(collaboration, ImprovementHappening.RISK_CHANGED, by, text.told());
                    return new Keeping.Kept();
                })
                .orElseGet(Keeping.NoSuchRisk::new));
    }

    /** It does not stand in the way any more, or does again. Whether that was new. */
    public boolean settle(Collaboration collaboration, RiskId id, boolean closed, Signatory by) {
        return transactions.write(() -> {
            var found = held(collaboration, id).filter(risk -> risk.isOpen() == closed);
            found.ifPresent(risk -> {
                risks.change(
                        collaboration.workspace(),
                        new Risk(
                                id,
                                risk.text(),
                                risk.carrier(),
                                risk.isFromPremortem(),
                                risk.addedAt(),
                                closed ? Optional.of(now()) : Optional.empty()));
                timeline.note(
                        collaboration,
                        closed ? ImprovementHappening.RISK_CLOSED : ImprovementHappening.RISK_OPENED,
                        by,
                        risk.text().told());
            });
            return found.isPresent();
        });
    }

    private Optional<Risk> held(Collaboration collaboration, RiskId id) {
        risks.hold(collaboration.id());
        return risks.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(risk -> risk.id().equals(id))
                .findFirst();
    }

    private Optional<Owner> carrier(Collaboration collaboration, RiskText text) {
        return text.carrier().isEmpty()
                ? Optional.empty()
                : Optional.of(nameOwners.called(collaboration, text.party(), text.carrier()));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
