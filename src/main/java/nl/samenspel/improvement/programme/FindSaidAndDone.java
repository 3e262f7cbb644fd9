package nl.samenspel.improvement.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.ForRespondents;
import nl.samenspel.assessment.Wave;
import nl.samenspel.dialogue.Conclusion;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.NoteConclusion;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.improvement.SetTargets;
import nl.samenspel.improvement.Target;
import nl.samenspel.improvement.programme.SaidAndDone.Said;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.FindModel;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.result.ReleasedWaves;

/** Finds what became of what people said, for those who are asked again. */
@UseCase
public class FindSaidAndDone {

    private final FindWave findWave;
    private final FindModel findModel;
    private final FindMeeting findMeeting;
    private final NoteConclusion noteConclusion;
    private final SetTargets setTargets;
    private final PlanActions planActions;
    private final Transactions transactions;

    FindSaidAndDone(
            FindWave findWave,
            FindModel findModel,
            FindMeeting findMeeting,
            NoteConclusion noteConclusion,
            SetTargets setTargets,
            PlanActions planActions,
            Transactions transactions) {
        this.findWave = findWave;
        this.findModel = findModel;
        this.findMeeting = findMeeting;
        this.noteConclusion = noteConclusion;
        this.setTargets = setTargets;
        this.planActions = planActions;
        this.transactions = transactions;
    }

    /** Empty until an assessment was released. */
    public Optional<SaidAndDone> handle(WorkspaceId workspace, CollaborationId collaboration) {
        return transactions.readTogether(
                () -> ReleasedWaves.inOrder(findWave.of(workspace, collaboration)).reversed().stream()
                        .findFirst()
                        .map(last -> since(last, workspace, collaboration)));
    }

    private SaidAndDone since(Wave.Revealed last, WorkspaceId workspace, CollaborationId collaboration) {
        var progress = planActions.of(workspace, collaboration).stream()
                .map(Action::progress)
                .toList();
        return new SaidAndDone(
                last.terms().forRespondents() == ForRespondents.NOTHING
                        ? new Said.Nothing()
                        : said(last, workspace, collaboration),
                count(progress, one -> one instanceof Progress.Done(LocalDate on) && !on.isBefore(last.lastDay())),
                count(progress, Progress.UnderWay.class::isInstance));
    }

    private static int count(List<Progress> progress, Predicate<Progress> isSo) {
        return Math.toIntExact(progress.stream().filter(isSo).count());
    }

    private Said said(Wave.Revealed last, WorkspaceId workspace, CollaborationId collaboration) {
        var agreed = findMeeting.of(workspace, collaboration).stream()
                .filter(Meeting.Agreed.class::isInstance)
                .map(Meeting.Agreed.class::cast)
                .filter(meeting -> meeting.terms().purpose().results().isPresent())
                .max(Comparator.comparing(Meeting.Agreed::concludedAt))
                .map(meeting -> aspects(last, agreedAt(meeting)))
                .orElseGet(List::of);
        if (!agreed.isEmpty()) {
            return new Said.AtMeeting(agreed);
        }
        var aimed = aspects(
                last,
                setTargets.of(workspace, collaboration).stream()
                        .filter(target -> target.isHeld() && target.party().isEmpty())
                        .map(Target::aspect)
                        .collect(Collectors.toSet()));
        return aimed.isEmpty() ? new Said.Nothing() : new Said.AsTargets(aimed);
    }

    /** On which both sides agreed. */
    private Set<String> agreedAt(Meeting.Agreed meeting) {
        var conclusions = noteConclusion.of(meeting.terms());
        return findMeeting.topics(meeting.terms()).stream()
                .filter(topic -> topic.shelf() == Topic.Shelf.AGENDA && topic.hasLevels())
                .filter(topic -> isAgreed(conclusions.getOrDefault(topic.id(), Conclusion.nothing())))
                .flatMap(topic -> topic.aspect().stream())
                .collect(Collectors.toSet());
    }

    private static boolean isAgreed(Conclusion conclusion) {
        return conclusion.isAgreed() && conclusion.bothGoAlong();
    }

    /** Those that the model knows, in its order. */
    private List<Aspect> aspects(Wave.Revealed wave, Set<String> slugs) {
        return findModel.handle(wave.terms().model()).aspects().stream()
                .filter(aspect -> slugs.contains(aspect.slug()))
                .toList();
    }
}
