package nl.samenspel.improvement.web;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import nl.samenspel.improvement.programme.Action;
import nl.samenspel.improvement.programme.ActionNote;
import nl.samenspel.improvement.programme.Progress;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Problems;

/**
 * What was said of an action, and the form for saying more.
 *
 * @param zone by whose clock it is told when something was said
 */
record ProgressTold(ProgrammeWords words, ZoneId zone) {

    ActionView.ProgressPart part(
            Action action, List<ActionNote> notes, ProgressForm form, Problems problems, String at) {
        return new ActionView.ProgressPart(
                "action-" + action.id(),
                notes.reversed().stream().map(note -> note(action, note)).toList(),
                Arrays.stream(Progress.Status.values())
                        .map(status -> new TargetFormView.Choice(
                                Slug.of(status), words.words().visit().say(ProgrammeWords.STATUS, status)))
                        .toList(),
                form,
                problems,
                at);
    }

    private ActionView.Note note(Action action, ActionNote note) {
        return new ActionView.Note(
                words.date(note.at()
                        .atZone(ZoneOffset.UTC)
                        .withZoneSameInstant(zone)
                        .toLocalDate()),
                note.name().isEmpty() ? words.who(action.owner()).name() : note.name(),
                note.status()
                        .map(status -> words.words().visit().say(ProgrammeWords.STATUS, status))
                        .orElse(""),
                note.said());
    }
}
