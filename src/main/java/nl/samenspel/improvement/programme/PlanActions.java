package nl.samenspel.improvement.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Plans actions, and changes what was planned; two who change the same text at once both see what the other wrote. */
@UseCase
public class PlanActions {

    public static final int MOST_ACTIONS = 500;

    private final Programme programme;
    private final NameOwners nameOwners;
    private final ProgrammeTimeline timeline;
    private final ManageWorkspaces workspaces;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    PlanActions(
            Programme programme,
            NameOwners nameOwners,
            ProgrammeTimeline timeline,
            ManageWorkspaces workspaces,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.programme = programme;
        this.nameOwners = nameOwners;
        this.timeline = timeline;
        this.workspaces = workspaces;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What came of planning. */
    public sealed interface Planning {

        record Planned(ActionId action) implements Planning {}

        record Refused(Set<ActionText.Problem> problems) implements Planning {
            public Refused {
                problems = Set.copyOf(problems);
            }
        }

        /** @param stored what somebody else wrote meanwhile; nothing was changed */
        record Clash(ActionText stored) implements Planning {}

        record NoSuchAction() implements Planning {}

        record TooMany() implements Planning {}
    }

    /** In their order. */
    public List<Action> of(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> programme.of(workspace, collaboration));
    }

    /** Those that are open, in the order in which they are due. */
    public List<Action> due(WorkspaceId workspace, CollaborationId collaboration, int most) {
        return transactions.read(() -> programme.due(workspace, collaboration, most));
    }

    /** Slugs of the aspects that actions aim at which are open, or were done on that day or later. */
    public Set<String> aimedAtSince(WorkspaceId workspace, CollaborationId collaboration, LocalDate day) {
        return transactions.read(() -> programme.aimedAtSince(workspace, collaboration, day));
    }

    /** Is an action open, or was one done on that day or later? */
    public boolean goesOnSince(WorkspaceId workspace, CollaborationId collaboration, LocalDate day) {
        return transactions.read(() -> programme.goesOnSince(workspace, collaboration, day));
    }

    public Optional<Action> find(WorkspaceId workspace, CollaborationId collaboration, ActionId id) {
        return of(workspace, collaboration).stream()
                .filter(action -> action.id().equals(id))
                .findFirst();
    }

    /** The oldest first. */
    public List<ActionNote> notes(WorkspaceId workspace, ActionId action) {
        return transactions.read(() -> programme.notes(workspace, action));
    }

    /** Of all actions, the oldest first; an action of which nothing was said is absent. */
    public Map<ActionId, List<ActionNote>> notes(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.read(() -> programme.notes(workspace, collaboration));
    }

    public Planning add(Collaboration collaboration, ActionText text, Signatory by) {
        var problems = text.problems(today(collaboration.workspace()));
        return problems.isEmpty()
                ? transactions.write(() -> add(collaboration, new ActionId(ids.next()), text, by))
                : new Planning.Refused(problems);
    }

    /** Called in a transaction that writes, of what was agreed elsewhere. */
    Planning add(Collaboration collaboration, ActionId id, ActionText text, Signatory by) {
        var known = held(collaboration);
        // Twice the same is somebody who pressed twice.
        var same = known.stream()
                .filter(action ->
                        action.text().equals(text) && action.progress().isOpen())
                .findFirst();
        if (same.isPresent()) {
            return new Planning.Planned(same.get().id());
        }
        if (known.size() >= MOST_ACTIONS) {
            return new Planning.TooMany();
        }
        int place = known.stream().mapToInt(Action::place).max().orElse(0) + 1;
        var action = new Action(
                id,
                nameOwners.called(collaboration, text.party(), text.owner()),
                text,
                new Progress.Planned(),
                PerParty.each(_ -> Optional.empty()),
                place,
                now());
        programme.add(collaboration.workspace(), collaboration.id(), action);
        timeline.note(
                collaboration,
                ImprovementHappening.ACTION_ADDED,
                by,
                action.text().deed());
        return new Planning.Planned(id);
    }

    /** @param shown the {@link ActionText#mark} of the text that was shown when the writing began */
    public Planning change(Collaboration collaboration, ActionId id, String shown, ActionText text, Signatory by) {
        return change(collaboration, id, action -> {
            var stored = action.text();
            if (stored.equals(text)) {
                return new Planning.Planned(id);
            }
            if (!stored.mark().equals(shown)) {
                return new Planning.Clash(stored);
            }
            var today = today(collaboration.workspace());
            var problems = text.problems(stored.due().isBefore(today) ? stored.due() : today);
            if (!problems.isEmpty()) {
                return new Planning.Refused(problems);
            }
            var owner = nameOwners.called(collaboration, text.party(), text.owner());
            store(collaboration, action.with(owner, text));
            timeline.note(
                    collaboration,
                    ImprovementHappening.ACTION_CHANGED,
                    by,
                    action.text().deed());
            return new Planning.Planned(id);
        });
    }

    /** How sure a party is that it will work. */
    public Planning rate(Collaboration collaboration, ActionId id, Party party, int confidence) {
        if (confidence < 0 || confidence > Action.HIGHEST_CONFIDENCE) {
            throw new IllegalArgumentException("no confidence: " + confidence);
        }
        return change(collaboration, id, action -> {
            var given = action.confidence().with(party, Optional.of(confidence));
            store(collaboration, action.with(given));
            return new Planning.Planned(id);
        });
    }

    /** Changes places with its neighbour; the first and the last stay where they are. */
    public Planning move(Collaboration collaboration, ActionId id, boolean up) {
        return change(collaboration, id, action -> {
            var all = programme.of(collaboration.workspace(), collaboration.id());
            int to = all.indexOf(action) + (up ? -1 : 1);
            if (to >= 0 && to < all.size()) {
                var neighbour = all.get(to);
                store(collaboration, action.at(neighbour.place()));
                store(collaboration, neighbour.at(action.place()));
            }
            return new Planning.Planned(id);
        });
    }

    private void store(Collaboration collaboration, Action action) {
        programme.change(collaboration.workspace(), action);
    }

    private Planning change(Collaboration collaboration, ActionId id, Function<Action, Planning> changing) {
        return transactions.write(() -> held(collaboration).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .map(changing)
                .orElseGet(Planning.NoSuchAction::new));
    }

    private List<Action> held(Collaboration collaboration) {
        programme.hold(collaboration.id());
        return programme.of(collaboration.workspace(), collaboration.id());
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    private LocalDate today(WorkspaceId workspace) {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
    }
}
