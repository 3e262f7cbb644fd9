package nl.samenspel.dialogue.web;

import java.util.List;
import nl.samenspel.dialogue.ActionText;
import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Degree;
import nl.samenspel.dialogue.Forum;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.Round;
import nl.samenspel.dialogue.Stance;
import nl.samenspel.dialogue.record.AddToRecord;
import nl.samenspel.platform.Spoken;

/** What the pages of meetings call the choices of closed lists. */
final class DialogueWords {

    static final Spoken<MeetingDraft.Problem> PROBLEM =
            Spoken.of("dialogue.meeting.problem", MeetingDraft.Problem.class);
    static final Spoken<Arrangement.Problem> ARRANGING =
            Spoken.of("dialogue.agenda.problem", Arrangement.Problem.class);
    static final Spoken<MeetingForm.Votes> VOTES = Spoken.of("dialogue.votes", MeetingForm.Votes.class);
    static final Spoken<MeetingForm.Votes> VOTES_TEXT = VOTES.ending("text");

    static final Spoken<Stance> STANCE = Spoken.of("dialogue.conclusion.stance", Stance.class);
    static final Spoken<Stance> HEADLINE = STANCE.ending("headline");
    static final Spoken<Degree> DEGREE = Spoken.of("dialogue.conclusion.degree", Degree.class);
    static final Spoken<Forum.Column> FORUM = Spoken.of("dialogue.forum", Forum.Column.class);
    static final Spoken<ConclusionField.Problem> CONCLUDING =
            Spoken.of("dialogue.conclusion.problem", ConclusionField.Problem.class);
    static final Spoken<ActionText.Problem> ACTING = Spoken.of("dialogue.action.problem", ActionText.Problem.class);
    static final Spoken<Round.Question> ASKED = Spoken.of("dialogue.record.asked", Round.Question.class);

    static final Spoken<AddToRecord.Adding> ADDING = Spoken.only(
            "dialogue.record.problem",
            List.of(AddToRecord.Adding.MISSING, AddToRecord.Adding.TOO_LONG, AddToRecord.Adding.TOO_MANY));

    private DialogueWords() {}
}
