package nl.samenspel.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.RecordOnTimeline;
import nl.samenspel.improvement.Target.Standing;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/**
 * Sets targets, lets the parties agree to those of both, and withdraws them. A target that takes the place of another leaves the
 * other one to be seen, with the days from which and until which it was aimed for.
 */
@UseCase
public class SetTargets {

    /** All that were ever set in a collaboration. */
    public static final int MOST_TARGETS = 2_000;

    private final Targets targets;
    private final ManageWorkspaces workspaces;
    private final RecordOnTimeline timeline;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    SetTargets(
            Targets targets,
            ManageWorkspaces workspaces,
            RecordOnTimeline timeline,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.targets = targets;
        this.workspaces = workspaces;
        this.timeline = timeline;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of setting targets. */
    public sealed interface Setting {

        /** @param isAgreed whether they are aimed for from now on; else the other party, or both, are asked */
        record Done(boolean isAgreed) implements Setting {}

        record Refused(Set<TargetDraft.Problem> problems) implements Setting {
            public Refused {
                problems = Set.copyOf(problems);
            }
        }

        record TooMany() implements Setting {}
    }

    public List<Target> of(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> targets.of(workspace, collaboration));
    }

    /** @param speaksFor the party that agrees to them by setting them; empty when it is somebody who speaks for none */
    public Setting handle(Collaboration collaboration, TargetDraft draft, Signatory by, Optional<Party> speaksFor) {
        var problems = draft.problems(today(collaboration.workspace()));
        if (!problems.isEmpty()) {
            return new Setting.Refused(problems);
        }
        return transactions.write(() -> {
            var known = held(collaboration);
            if (known.size() + draft.levels().size() > MOST_TARGETS) {
                return new Setting.TooMany();
            }
            var now = now();
            var standing = draft.party().isPresent()
                    ? new Standing.Held(now)
                    : new Standing.Proposed(speaksFor.map(Set::of).orElseGet(Set::of));
            draft.levels().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(level -> new Target(
                            new TargetId(ids.next()),
                            level.getKey(),
                            draft.party(),
                            draft.by(),
                            level.getValue(),
                            draft.why(),
                            now,
                            by,
                            standing))
                    .forEach(target -> add(collaboration, known, target));
            note(collaboration, ImprovementHappening.TARGETS_SET, by, draft.by());
            return new Setting.Done(standing instanceof Standing.Held);
        });
    }

    /** Targets that both agreed to elsewhere. */
    void takeOver(Collaboration collaboration, List<Target> agreed) {
        var known = held(collaboration);
        agreed.forEach(target -> add(collaboration, known, target));
    }

    private void add(Collaboration collaboration, List<Target> known, Target target) {
        targets.add(collaboration.workspace(), collaboration.id(), target);
        endOthers(collaboration, known, target);
    }

    /** A proposal ends other proposals in its place, and what is aimed for ends all others. */
    private void endOthers(Collaboration collaboration, List<Target> known, Target target) {
        known.stream()
                .filter(other -> !other.id().equals(target.id()) && other.isInThePlaceOf(target))
                .filter(other -> other.isProposed() || (other.isHeld() && target.isHeld()))
                .forEach(other -> targets.change(collaboration.workspace(), other.ended(now())));
    }

    /** Whether there was something to agree to: not once it is aimed for, or another took its place. */
    public boolean agree(Collaboration collaboration, TargetId id, Party party, Signatory by) {
        return transactions.write(() -> {
            var known = held(collaboration);
            var found = find(known, id).filter(Target::isProposed);
            found.ifPresent(target -> {
                var agreed = agreed(target, party);
                targets.change(collaboration.workspace(), agreed);
                endOthers(collaboration, known, agreed);
                note(collaboration, ImprovementHappening.TARGET_AGREED, by, target.by(), party);
            });
            return found.isPresent();
        });
    }

    private Target agreed(Target target, Party party) {
        return target.standing() instanceof Standing.Proposed(var agreed) && agreed.contains(party.other())
                ? target.standing(new Standing.Held(now()))
                : target.standing(new Standing.Proposed(Set.of(party)));
    }

    /** Whether it was still proposed or aimed for. */
    public boolean withdraw(Collaboration collaboration, TargetId id, Signatory by) {
        return transactions.write(() -> {
            var found = find(held(collaboration), id).filter(target -> !target.isPast());
            found.ifPresent(target -> {
                targets.change(collaboration.workspace(), target.ended(now()));
                note(collaboration, ImprovementHappening.TARGET_WITHDRAWN, by, target.by());
            });
            return found.isPresent();
        });
    }

    private List<Target> held(Collaboration collaboration) {
        targets.hold(collaboration.workspace(), collaboration.id());
        return targets.of(collaboration.workspace(), collaboration.id());
    }

    private static Optional<Target> find(List<Target> known, TargetId id) {
        return known.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    private void note(
            Collaboration collaboration, ImprovementHappening what, Signatory by, LocalDate day, Party... parties) {
        timeline.handle(
                collaboration.workspace(),
                collaboration.id(),
                what,
                by,
                day.toString(),
                Arrays.stream(parties).map(Party::slug).toList());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDate today(WorkspaceId workspace) {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
    }
}
