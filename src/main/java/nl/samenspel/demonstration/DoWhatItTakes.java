package nl.samenspel.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.improvement.programme.ActionId;
import nl.samenspel.improvement.programme.ActionText;
import nl.samenspel.improvement.programme.Lift;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.improvement.programme.PlanActions.Planning;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.improvement.programme.ReportProgress;
import nl.samenspel.improvement.programme.ReportProgress.Reporting;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.UseCase;

/** Plans the actions of the demonstration and does what became of them, each on its day. */
@UseCase
public class DoWhatItTakes {

    private final PlanActions planActions;
    private final ReportProgress reportProgress;
    private final RunMeetings runMeetings;
    private final OnTheDay onTheDay;

    DoWhatItTakes(PlanActions planActions, ReportProgress reportProgress, RunMeetings runMeetings, OnTheDay onTheDay) {
        this.planActions = planActions;
        this.reportProgress = reportProgress;
        this.runMeetings = runMeetings;
        this.onTheDay = onTheDay;
    }

    /**
     * An action, as it is told in a language.
     *
     * @param days how much work it is
     * @param reported when it was said what became of it; empty where nothing was
     * @param note what was said then
     */
    public record Deed(
            DemonstrationDay planned,
            Optional<Party> party,
            String owner,
            String occasion,
            String deed,
            DemonstrationDay due,
            int days,
            Map<String, Lift> lifts,
            String sign,
            Progress.Status status,
            Optional<DemonstrationDay> reported,
            String note,
            PerParty<Integer> confidence) {}

    void handle(Collaboration collaboration, List<Deed> deeds, Signatory by) {
        var today = runMeetings.today(collaboration.workspace());
        deeds.forEach(deed -> {
            var action = onTheDay.handle(
                    collaboration, deed.planned().on(today), () -> plan(collaboration, deed, today, by));
            deed.confidence()
                    .forEach((party, confidence) -> planActions.rate(collaboration, action, party, confidence));
            deed.reported()
                    .map(day -> day.on(today))
                    .ifPresent(day ->
                            onTheDay.handle(collaboration, day, () -> report(collaboration, action, deed, day, by)));
        });
    }

    private ActionId plan(Collaboration collaboration, Deed deed, LocalDate today, Signatory by) {
        var text = new ActionText(
                deed.occasion(),
                deed.deed(),
                deed.party(),
                deed.owner(),
                deed.due().on(today),
                OptionalInt.of(deed.days()),
                deed.lifts(),
                deed.sign());
        if (planActions.add(collaboration, text, by) instanceof Planning.Planned(var action)) {
            return action;
        }
        throw new IllegalStateException("not planned: " + text);
    }

    private Reporting report(Collaboration collaboration, ActionId action, Deed deed, LocalDate day, Signatory by) {
        var progress = switch (deed.status()) {
            case PLANNED -> new Progress.Planned();
            case UNDER_WAY -> new Progress.UnderWay();
            case DONE -> new Progress.Done(day);
            case DROPPED -> new Progress.Dropped(deed.note());
        };
        return reportProgress.handle(collaboration, action, progress, deed.note(), by);
    }
}
