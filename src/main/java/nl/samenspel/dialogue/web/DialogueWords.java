package nl.samenspel.dialogue.web;

import nl.samenspel.dialogue.Arrangement;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.platform.Spoken;

/** What the pages of meetings call the choices of closed lists. */
final class DialogueWords {

    static final Spoken<MeetingDraft.Problem> PROBLEM =
            Spoken.of("dialogue.meeting.problem", MeetingDraft.Problem.class);
    static final Spoken<Arrangement.Problem> ARRANGING =
            Spoken.of("dialogue.agenda.problem", Arrangement.Problem.class);
    static final Spoken<MeetingForm.Votes> VOTES = Spoken.of("dialogue.votes", MeetingForm.Votes.class);
    static final Spoken<MeetingForm.Votes> VOTES_TEXT = VOTES.ending("text");

    private DialogueWords() {}
}
