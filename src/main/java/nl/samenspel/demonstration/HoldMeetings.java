package nl.samenspel.demonstration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.Wave;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.demonstration.DemonstrationTable.Guest;
import nl.samenspel.demonstration.DemonstrationTable.Table;
import nl.samenspel.dialogue.ActionText;
import nl.samenspel.dialogue.ConcludeMeeting;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Forum;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.MeetingPlanning;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.NoteAction;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.dialogue.StartMeeting;
import nl.samenspel.dialogue.StateApart;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.record.AgreeToRecord;
import nl.samenspel.dialogue.record.OpenRecord;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.WorkspaceId;

/** Holds the meetings of the demonstration, as those who are there would; all that is said there is in words of the language. */
@UseCase
public class HoldMeetings {

    private static final int NEXT_DAYS = 14;
    private static final int REVIEW_DAYS = 90;
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final PerParty<String> ALONE =
            new PerParty<>("demonstration.charter.customer.alone", "demonstration.charter.supplier.alone");
    private static final PerParty<String> EXPECTED =
            new PerParty<>("demonstration.charter.customer.expected", "demonstration.charter.supplier.expected");
    private static final PerParty<String> OFFERED =
            new PerParty<>("demonstration.charter.customer.offered", "demonstration.charter.supplier.offered");

    private final PlanMeeting planMeeting;
    private final StartMeeting startMeeting;
    private final ConcludeMeeting concludeMeeting;
    private final FindMeeting findMeeting;
    private final NoteAction noteAction;
    private final StateApart stateApart;
    private final OpenRecord openRecord;
    private final AgreeToRecord agreeToRecord;
    private final DemonstrationTable tables;
    private final ManageWorkspaces workspaces;
    private final Clock clock;

    HoldMeetings(
            PlanMeeting planMeeting,
            StartMeeting startMeeting,
            ConcludeMeeting concludeMeeting,
            FindMeeting findMeeting,
            NoteAction noteAction,
            StateApart stateApart,
            OpenRecord openRecord,
            AgreeToRecord agreeToRecord,
            DemonstrationTable tables,
            ManageWorkspaces workspaces,
            Clock clock) {
        this.planMeeting = planMeeting;
        this.startMeeting = startMeeting;
        this.concludeMeeting = concludeMeeting;
        this.findMeeting = findMeeting;
        this.noteAction = noteAction;
        this.stateApart = stateApart;
        this.openRecord = openRecord;
        this.agreeToRecord = agreeToRecord;
        this.tables = tables;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** One about the results that both sponsors agreed to, and the next one, which is being prepared. */
    void aboutResults(Wave.Revealed wave, Leader leader, PerParty<Signatory> sponsors, Language language) {
        var today = today(wave.terms().workspace());
        var meeting = accepted(planMeeting.handle(wave, draft(today, 90), leader, language));
        talkAboutResults(begun(meeting, guests(sponsors)), meeting, today, Words.in(language));
        finish(meeting, sponsors);
        var _ = accepted(planMeeting.handle(wave, draft(today.plusDays(NEXT_DAYS), 90), leader, language));
    }

    private void talkAboutResults(Table table, MeetingTerms meeting, LocalDate today, Words words) {
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
                new NoteTaker.AtTheTable(leader(meeting)),
                Optional.of(topic),
                new ActionText(
                        words.say("demonstration.meeting.occasion"),
                        words.say("demonstration.meeting.deed"),
                        Party.CUSTOMER,
                        "Carla Brandt",
                        today.plusDays(60),
                        new ActionText.Decision.Ours()));
    }

    /** A kick-off whose charter both parties have agreed to. */
    void kickOff(Collaboration collaboration, Leader leader, PerParty<Signatory> sponsors, Language language) {
        var words = Words.in(language);
        var today = today(collaboration.workspace());
        var meeting = accepted(planMeeting.handle(
                collaboration.workspace(), collaboration.id(), Guide.KICK_OFF, draft(today, 100), leader));
        say(meeting, words);
        var table = begun(meeting, guests(sponsors));
        for (GuideTopic guided : GuideTopic.of(Guide.KICK_OFF)) {
            table.topic(new Topic.About.Guided(guided)).ifPresent(topic -> {
                if (!guided.prompts().isEmpty()) {
                    table.at(topic, Step.SEE);
                }
                table.at(topic, Step.CONCLUDE).concluded(topic, charter(guided, words));
            });
        }
        table.lookingBack().voted(4, 4, 5, 4, 5, 4);
        finish(meeting, sponsors);
    }

    private void say(MeetingTerms meeting, Words words) {
        for (Party party : Party.values()) {
            say(meeting, party, GuideTopic.INTENDED_FORM, Prompt.FORM, "partnership");
            say(meeting, party, GuideTopic.INTENDED_FORM, Prompt.ALONE, words.say(ALONE.of(party)));
            say(meeting, party, GuideTopic.EXPECTATIONS, Prompt.EXPECTED, words.say(EXPECTED.of(party)));
            say(meeting, party, GuideTopic.EXPECTATIONS, Prompt.OFFERED, words.say(OFFERED.of(party)));
        }
    }

    private void say(MeetingTerms meeting, Party party, GuideTopic guided, Prompt prompt, String text) {
        findMeeting.topics(meeting).stream()
                .filter(topic -> topic.guided().equals(Optional.of(guided)))
                .findFirst()
                .ifPresent(topic -> stateApart.handle(meeting, party, topic.id(), prompt, "", text));
    }

    private static Map<ConclusionField, String> charter(GuideTopic guided, Words words) {
        return switch (guided) {
            case INTENDED_FORM ->
                Map.of(
                        ConclusionField.INTENDED_FORM,
                        "partnership",
                        ConclusionField.AGREEMENT,
                        words.say("demonstration.charter.form"));
            case EXPECTATIONS -> agreement(words, "demonstration.charter.expectations");
            case FORUMS -> Map.of(ConclusionField.FORUMS, Forum.text(forums(words)));
            case ESCALATION -> agreement(words, "demonstration.charter.escalation");
            case DIFFICULT_TIMES -> agreement(words, "demonstration.charter.difficult");
            case MEASURING -> agreement(words, "demonstration.charter.measuring");
            case STILL_WORKS, PULSE, WHAT_HAPPENED, OWN_SHARE, NEEDS, SHORT_CYCLE ->
                throw new IllegalArgumentException("no part of a charter: " + guided);
        };
    }

    private static Map<ConclusionField, String> agreement(Words words, String key) {
        return Map.of(ConclusionField.AGREEMENT, words.say(key));
    }

    private static List<Forum> forums(Words words) {
        return List.of(
                new Forum(
                        words.say("demonstration.charter.forum.1.name"),
                        words.say("demonstration.charter.forum.1.purpose"),
                        words.say("demonstration.charter.forum.1.rhythm"),
                        words.say("demonstration.charter.forum.1.people"),
                        words.say("demonstration.charter.forum.1.mandate")),
                new Forum(
                        words.say("demonstration.charter.forum.2.name"),
                        words.say("demonstration.charter.forum.2.purpose"),
                        words.say("demonstration.charter.forum.2.rhythm"),
                        words.say("demonstration.charter.forum.2.people"),
                        words.say("demonstration.charter.forum.2.mandate")));
    }

    private static MeetingDraft draft(LocalDate day, int minutes) {
        return new MeetingDraft(day, TEN, "", minutes, true);
    }

    private static MeetingTerms accepted(MeetingPlanning planning) {
        if (planning instanceof MeetingPlanning.Accepted(var meeting)) {
            return meeting.terms();
        }
        throw new IllegalStateException("no meeting: " + planning);
    }

    private static List<Guest> guests(PerParty<Signatory> sponsors) {
        return List.of(
                new Guest(
                        Party.CUSTOMER,
                        GovernanceLevel.STRATEGIC,
                        sponsors.customer().name()),
                new Guest(Party.CUSTOMER, GovernanceLevel.TACTICAL, "Pieter de Wit"),
                new Guest(Party.CUSTOMER, GovernanceLevel.OPERATIONAL, "Nadia Haddad"),
                new Guest(
                        Party.SUPPLIER,
                        GovernanceLevel.STRATEGIC,
                        sponsors.supplier().name()),
                new Guest(Party.SUPPLIER, GovernanceLevel.TACTICAL, "Lena Vogt"),
                new Guest(Party.SUPPLIER, GovernanceLevel.OPERATIONAL, "Bart Smits"));
    }

    private Table begun(MeetingTerms meeting, List<Guest> guests) {
        var _ = startMeeting.handle(meeting, leader(meeting));
        return tables.seated(meeting, guests);
    }

    private static Steerer.ByAccount leader(MeetingTerms meeting) {
        return new Steerer.ByAccount(meeting.leader().account());
    }

    private void finish(MeetingTerms terms, PerParty<Signatory> sponsors) {
        var _ = concludeMeeting.handle(terms, leader(terms));
        sponsors.forEach((party, sponsor) -> {
            Meeting over = findMeeting.handle(terms.workspace(), terms.id()).orElseThrow();
            var read = openRecord.handle(over).orElseThrow().text().fingerprint();
            var _ = agreeToRecord.agree(terms, party, sponsor, read);
        });
    }

    private LocalDate today(WorkspaceId workspace) {
        return LocalDate.ofInstant(clock.instant(), workspaces.zone(workspace));
    }
}
