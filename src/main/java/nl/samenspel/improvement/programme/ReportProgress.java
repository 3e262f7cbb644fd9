package nl.samenspel.improvement.programme;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.ImprovementHappening;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Says what has become of an action; what was said before stays to be read. */
@UseCase
public class ReportProgress {

    public static final int MOST_NOTES = 500;

    private final Programme programme;
    private final ProgrammeTimeline timeline;
    private final TellMeetings tellMeetings;
    private final Transactions transactions;
    private final Clock clock;

    ReportProgress(
            Programme programme,
            ProgrammeTimeline timeline,
            TellMeetings tellMeetings,
            Transactions transactions,
            Clock clock) {
        this.programme = programme;
        this.timeline = timeline;
        this.tellMeetings = tellMeetings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Reporting {
        NOTED,
        /** Neither another state nor a word. */
        NOTHING_SAID,
        /** Dropped, and not said why. */
        WHY_MISSING,
        TOO_LONG,
        /** So much was said of it already that no more is kept. */
        TOO_MANY,
        NO_SUCH_ACTION
    }

    /** By whoever has signed in. */
    public Reporting handle(Collaboration collaboration, ActionId id, Progress progress, String said, Signatory by) {
        return transactions.write(() -> report(collaboration, id, progress, said, by));
    }

    /** By the owner, who comes by a personal link and is named by nothing that is kept. */
    public Reporting byOwner(Collaboration collaboration, OwnerId owner, ActionId id, Progress progress, String said) {
        return transactions.write(() -> {
            var own = programme.of(collaboration.workspace(), collaboration.id()).stream()
                    .anyMatch(action ->
                            action.id().equals(id) && action.owner().id().equals(owner));
            return own ? report(collaboration, id, progress, said, new Signatory("", "")) : Reporting.NO_SUCH_ACTION;
        });
    }

    /** Called in a transaction that writes. */
    private Reporting report(Collaboration collaboration, ActionId id, Progress progress, String said, Signatory by) {
        programme.hold(collaboration.id());
        return programme.of(collaboration.workspace(), collaboration.id()).stream()
                .filter(action -> action.id().equals(id))
                .findFirst()
                .map(action -> report(collaboration, action, progress, said, by))
                .orElse(Reporting.NO_SUCH_ACTION);
    }

    private Reporting report(Collaboration collaboration, Action action, Progress progress, String said, Signatory by) {
        var isOther = action.progress().status() != progress.status();
        var now = isOther ? progress : kept(action.progress(), progress);
        if (now.equals(action.progress()) && said.isEmpty()) {
            return Reporting.NOTHING_SAID;
        }
        if (said.length() > ActionNote.LONGEST) {
            return Reporting.TOO_LONG;
        }
        if (now instanceof Progress.Dropped(var why) && why.isEmpty()) {
            return Reporting.WHY_MISSING;
        }
        var workspace = collaboration.workspace();
        if (programme.notes(workspace, action.id()).size() >= MOST_NOTES) {
            return Reporting.TOO_MANY;
        }
        programme.change(workspace, action.with(now));
        programme.add(
                workspace,
                action.id(),
                new ActionNote(
                        LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS),
                        by.name(),
                        isOther ? Optional.of(now.status()) : Optional.empty(),
                        said));
        if (isOther) {
            timeline.note(collaboration, happening(now), by, action.text().deed());
            tellMeetings.handle(workspace, action.id(), now);
        }
        return Reporting.NOTED;
    }

    /** Done is done on the day on which it was said first; why something was dropped may be said better. */
    private static Progress kept(Progress before, Progress said) {
        return said instanceof Progress.Dropped(var why) && !why.isEmpty() ? said : before;
    }

    private static ImprovementHappening happening(Progress progress) {
        return switch (progress.status()) {
            case PLANNED -> ImprovementHappening.ACTION_REOPENED;
            case UNDER_WAY -> ImprovementHappening.ACTION_BEGUN;
            case DONE -> ImprovementHappening.ACTION_DONE;
            case DROPPED -> ImprovementHappening.ACTION_DROPPED;
        };
    }
}
