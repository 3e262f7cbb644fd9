package nl.samenspel.demonstration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.Wave;
import nl.samenspel.demonstration.DemonstrationTable.Table;
import nl.samenspel.dialogue.ActionText;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.NoteAction;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.Words;

/** Holds the meeting of the demonstration about results; all that is said there is in words of the language. */
@UseCase
public class TalkAboutResults {

    private static final int MINUTES = 90;
    private static final int NEXT_DAYS = 14;
    private static final int REVIEW_DAYS = 90;

    private final PlanMeeting planMeeting;
    private final NoteAction noteAction;
    private final RunMeetings runMeetings;

    TalkAboutResults(PlanMeeting planMeeting, NoteAction noteAction, RunMeetings runMeetings) {
        this.planMeeting = planMeeting;
        this.noteAction = noteAction;
        this.runMeetings = runMeetings;
    }

    /** One that both sponsors agreed to, and the next one, which is being prepared. */
    void handle(Wave.Revealed wave, Leader leader, PerParty<Signatory> sponsors, Language language) {
        var today = runMeetings.today(wave.terms().workspace());
        var meeting = planned(wave, today, leader, language);
        talk(runMeetings.begin(meeting, sponsors), meeting, today, Words.in(language));
        runMeetings.finish(meeting, sponsors);
        var _ = planned(wave, today.plusDays(NEXT_DAYS), leader, language);
    }

    private MeetingTerms planned(Wave.Revealed wave, LocalDate day, Leader leader, Language language) {
        return RunMeetings.accepted(planMeeting.handle(wave, RunMeetings.draft(day, MINUTES), leader, language));
    }

    private void talk(Table table, MeetingTerms meeting, LocalDate today, Words words) {
        table.topic(new Topic.About.Results("strategy")).ifPresent(topic -> {
            table.at(topic, Step.GUESS)
                    .voted(3, 2, 3, 3, 3, 4)
                    .at(topic, Step.SEE)
                    .at(topic, Step.WRITE);
            table.wrote(topic, 0, words.say("demonstration.meeting.line.1"))
                    .wrote(topic, 3, words.say("demonstration.meeting.line.2"));
            table.at(topic, Step.TALK)
                    .at(topic, Step.VOTE)
                    .voted(2, 3, 3, 3, 2, 3)
                    .at(topic, Step.CONCLUDE);
            table.concluded(topic, agreed(today, words));
            act(meeting, topic, today, words);
        });
        table.topic(new Topic.About.Results("results"))
                .ifPresent(topic -> table.at(topic, Step.TALK)
                        .at(topic, Step.VOTE)
                        .voted(2, 2, 3, 4, 4, 4)
                        .at(topic, Step.CONCLUDE)
                        .concluded(topic, apart(today, words)));
        table.lookingBack().voted(4, 5, 4, 4, 3, 5);
    }

    private static Map<ConclusionField, String> agreed(LocalDate today, Words words) {
        return Map.of(
                ConclusionField.STANCE, "agreed",
                ConclusionField.LEVEL_NOW, "3",
                ConclusionField.LEVEL_TO_REACH, "4",
                ConclusionField.REACH_BY, today.plusYears(1).toString(),
                ConclusionField.SAID, words.say("demonstration.meeting.said.1"),
                ConclusionField.DEGREE_OF_CUSTOMER, "endorse",
                ConclusionField.DEGREE_OF_SUPPLIER, "with-reservations",
                ConclusionField.REVIEW_ON, today.plusDays(REVIEW_DAYS).toString());
    }

    private static Map<ConclusionField, String> apart(LocalDate today, Words words) {
        return Map.of(
                ConclusionField.STANCE, "apart",
                ConclusionField.LEVEL_OF_CUSTOMER, "2",
                ConclusionField.LEVEL_OF_SUPPLIER, "4",
                ConclusionField.SAID, words.say("demonstration.meeting.said.2"),
                ConclusionField.WORDS_OF_CUSTOMER, words.say("demonstration.meeting.words.customer"),
                ConclusionField.WORDS_OF_SUPPLIER, words.say("demonstration.meeting.words.supplier"),
                ConclusionField.DEGREE_OF_CUSTOMER, "needs-more-talk",
                ConclusionField.DEGREE_OF_SUPPLIER, "needs-more-talk",
                ConclusionField.REVIEW_ON, today.plusDays(REVIEW_DAYS).toString());
    }

    private void act(MeetingTerms meeting, TopicId topic, LocalDate today, Words words) {
        var _ = noteAction.add(
                meeting,
                new NoteTaker.AtTheTable(RunMeetings.leader(meeting)),
                Optional.of(topic),
                new ActionText(
                        words.say("demonstration.meeting.occasion"),
                        words.say("demonstration.meeting.deed"),
                        Party.CUSTOMER,
                        "Carla Brandt",
                        today.plusDays(60),
                        new ActionText.Decision.Ours()));
    }
}
