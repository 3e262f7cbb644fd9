package nl.samenspel.improvement.programme;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.Target;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.ReleasedWaves;

/** Proposes what comes next. What is planned counts; else a year after the last assessment, once something is done with that. */
@UseCase
public class ProposeNext {

    /** A moment, and the day by which it is compared with others. */
    private record Dated(LocalDate day, NextMoment moment) {}

    private final FindWave findWave;
    private final FindMeeting findMeeting;
    private final SetTargets setTargets;
    private final PlanActions planActions;

    ProposeNext(FindWave findWave, FindMeeting findMeeting, SetTargets setTargets, PlanActions planActions) {
        this.findWave = findWave;
        this.findMeeting = findMeeting;
        this.setTargets = setTargets;
        this.planActions = planActions;
    }

    /**
     * Empty before the first assessment is planned, and while one waits to be released.
     *
     * @param seesMeetings whether meetings that are planned may be told of
     */
    public Optional<NextMoment> handle(
            WorkspaceId workspace, CollaborationId collaboration, LocalDate today, boolean seesMeetings) {
        var waves = findWave.of(workspace, collaboration);
        var meetings = seesMeetings ? findMeeting.of(workspace, collaboration) : List.<Meeting>of();
        var planned = Stream.concat(
                        waves.stream().flatMap(wave -> planned(wave).stream()),
                        meetings.stream().flatMap(meeting -> planned(meeting, today).stream()))
                .min(Comparator.comparing(Dated::day))
                .map(Dated::moment);
        return planned.isPresent() || waves.stream().anyMatch(ProposeNext::waits)
                ? planned
                : ReleasedWaves.inOrder(waves).reversed().stream()
                        .findFirst()
                        .map(last -> after(last, workspace, collaboration));
    }

    private static Optional<Dated> planned(Wave wave) {
        var terms = wave.terms();
        return switch (wave) {
            case Wave.Planned _ ->
                Optional.of(
                        new Dated(terms.closesOn(), new NextMoment.PlannedAssessment(terms.name(), terms.closesOn())));
            case Wave.Open _ ->
                Optional.of(new Dated(terms.closesOn(), new NextMoment.Answering(terms.name(), terms.closesOn())));
            case Wave.Closing _, Wave.Sealed _, Wave.Fruitless _, Wave.Revealed _ -> Optional.empty();
        };
    }

    private static Optional<Dated> planned(Meeting meeting, LocalDate today) {
        var day = meeting.terms().day();
        return switch (meeting) {
            case Meeting.Prepared _ ->
                Optional.of(new Dated(day, new NextMoment.PlannedMeeting(day))).filter(_ -> !day.isBefore(today));
            case Meeting.InSession _, Meeting.Concluded _, Meeting.Agreed _ -> Optional.empty();
        };
    }

    private static boolean waits(Wave wave) {
        return wave instanceof Wave.Closing || wave instanceof Wave.Sealed;
    }

    private NextMoment after(Wave.Revealed last, WorkspaceId workspace, CollaborationId collaboration) {
        var concluded = setTargets.of(workspace, collaboration).stream()
                .flatMap(target -> heldSince(target).stream())
                .max(Comparator.naturalOrder())
                .map(last.terms()::day);
        return concluded
                .filter(since -> planActions.of(workspace, collaboration).stream()
                        .map(Action::progress)
                        .noneMatch(progress -> progress.isOpen()
                                || (progress instanceof Progress.Done(LocalDate on) && !on.isBefore(since))))
                .<NextMoment>map(_ -> new NextMoment.ActionFirst())
                .orElseGet(() -> new NextMoment.Proposed(last.lastDay().plusYears(1)));
    }

    /** Of a target of both. */
    private static Optional<LocalDateTime> heldSince(Target target) {
        return target.party().isEmpty() && target.standing() instanceof Target.Standing.Held(var since)
                ? Optional.of(since)
                : Optional.empty();
    }
}
