package nl.samenspel.improvement.rhythm;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.Questionnaire;
import nl.samenspel.assessment.Wave;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.programme.PlanActions;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.ReleasedWaves;

/** Proposes what comes next. What is planned counts; else what is due first by the cadence, once something is done with the last. */
@UseCase
public class ProposeNext {

    /** A moment, and the day by which it is compared with others. */
    private record Dated(LocalDate day, NextMoment moment) {}

    private final FindWave findWave;
    private final FindMeeting findMeeting;
    private final SetTargets setTargets;
    private final PlanActions planActions;
    private final SetCadence setCadence;

    ProposeNext(
            FindWave findWave,
            FindMeeting findMeeting,
            SetTargets setTargets,
            PlanActions planActions,
            SetCadence setCadence) {
        this.findWave = findWave;
        this.findMeeting = findMeeting;
        this.setTargets = setTargets;
        this.planActions = planActions;
        this.setCadence = setCadence;
    }

    /**
     * Empty before the first assessment is planned, and while one waits to be released.
     *
     * @param seesMeetings whether meetings may be told of
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
        if (planned.isPresent() || waves.stream().anyMatch(ProposeNext::waits)) {
            return planned;
        }
        var released = ReleasedWaves.inOrder(waves).reversed();
        return released.stream().limit(1).anyMatch(last -> isWithoutAction(last, workspace, collaboration))
                ? Optional.of(new NextMoment.ActionFirst())
                : proposed(
                        setCadence.of(workspace, collaboration),
                        released,
                        since -> planActions.aimedAtSince(workspace, collaboration, since.lastDay()),
                        meetings,
                        today);
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

    /** Was something concluded since then of which nothing comes yet? */
    private boolean isWithoutAction(Wave.Revealed last, WorkspaceId workspace, CollaborationId collaboration) {
        return setTargets.of(workspace, collaboration).stream()
                .flatMap(target -> heldSince(target).stream())
                .max(Comparator.naturalOrder())
                .map(last.terms()::day)
                .filter(since -> !planActions.goesOnSince(workspace, collaboration, since))
                .isPresent();
    }

    /** Of a target of both. */
    private static Optional<LocalDateTime> heldSince(Target target) {
        return target.party().isEmpty() && target.standing() instanceof Target.Standing.Held(var since)
                ? Optional.of(since)
                : Optional.empty();
    }

    /**
     * What is due first.
     *
     * @param released the last one first
     * @param aimedAt the aspects that something is done about, or was done about since a wave: about them a pulse would ask since the
     *     last one, and on them people would look back to the last full one
     */
    private static Optional<NextMoment> proposed(
            Cadence cadence,
            List<Wave.Revealed> released,
            Function<Wave, Set<String>> aimedAt,
            List<Meeting> meetings,
            LocalDate today) {
        return Stream.concat(
                        asking(cadence, released, aimedAt, today),
                        meeting(cadence, meetings, released.stream().findFirst()).stream())
                .min(Comparator.comparing(Dated::day))
                .map(Dated::moment);
    }

    private static Stream<Dated> asking(
            Cadence cadence, List<Wave.Revealed> released, Function<Wave, Set<String>> aimedAt, LocalDate today) {
        if (released.isEmpty()) {
            return Stream.empty();
        }
        var last = released.getFirst();
        var full = released.stream().filter(ProposeNext::asksEverything).findFirst();
        var again = cadence.assessmentAfter(full.orElse(last).lastDay());
        var pulse = cadence.pulseAfter(last.lastDay(), again, today)
                .map(day -> new NextMoment.ProposedPulse(day, last, aimedAt.apply(last)))
                .filter(next -> !next.aspects().isEmpty())
                .map(next -> new Dated(next.about(), next));
        var workedOn = full.map(aimedAt).orElse(Set.of());
        return Stream.concat(
                Stream.of(new Dated(again, new NextMoment.ProposedAssessment(again, full, workedOn))), pulse.stream());
    }

    private static boolean asksEverything(Wave wave) {
        return wave.terms().questionnaire().part() == Questionnaire.Part.CORE;
    }

    /** None while there is one going on. */
    private static Optional<Dated> meeting(Cadence cadence, List<Meeting> meetings, Optional<Wave.Revealed> results) {
        return meetings.stream().anyMatch(Meeting.InSession.class::isInstance)
                ? Optional.empty()
                : meetings.stream()
                        .filter(ProposeNext::isOver)
                        .map(meeting -> meeting.terms().day())
                        .max(Comparator.naturalOrder())
                        .flatMap(cadence::meetingAfter)
                        .map(day -> new Dated(day, new NextMoment.ProposedMeeting(day, results)));
    }

    private static boolean isOver(Meeting meeting) {
        return meeting instanceof Meeting.Concluded || meeting instanceof Meeting.Agreed;
    }
}
