package nl.samenspel.demonstration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Forum;
import nl.samenspel.dialogue.Guide;
import nl.samenspel.dialogue.GuideTopic;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.Prompt;
import nl.samenspel.dialogue.StateApart;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.Words;

/** Holds the kick-off of the demonstration, whose charter both parties agree to, in words of the language. */
@UseCase
public class AgreeOnCharter {

    private static final int MINUTES = 100;
    private static final PerParty<String> ALONE =
            new PerParty<>("demonstration.charter.customer.alone", "demonstration.charter.supplier.alone");
    private static final PerParty<String> EXPECTED =
            new PerParty<>("demonstration.charter.customer.expected", "demonstration.charter.supplier.expected");
    private static final PerParty<String> OFFERED =
            new PerParty<>("demonstration.charter.customer.offered", "demonstration.charter.supplier.offered");

    private final PlanMeeting planMeeting;
    private final FindMeeting findMeeting;
    private final StateApart stateApart;
    private final RunMeetings runMeetings;

    AgreeOnCharter(PlanMeeting planMeeting, FindMeeting findMeeting, StateApart stateApart, RunMeetings runMeetings) {
        this.planMeeting = planMeeting;
        this.findMeeting = findMeeting;
        this.stateApart = stateApart;
        this.runMeetings = runMeetings;
    }

    void handle(Collaboration collaboration, Leader leader, PerParty<Signatory> sponsors, Language language) {
        var words = Words.in(language);
        var draft = RunMeetings.draft(runMeetings.today(collaboration.workspace()), MINUTES);
        var meeting = RunMeetings.accepted(
                planMeeting.handle(collaboration.workspace(), collaboration.id(), Guide.KICK_OFF, draft, leader));
        say(meeting, words);
        var table = runMeetings.begin(meeting, sponsors);
        for (GuideTopic guided : GuideTopic.of(Guide.KICK_OFF)) {
            table.topic(new Topic.About.Guided(guided)).ifPresent(topic -> {
                if (!guided.prompts().isEmpty()) {
                    table.at(topic, Step.SEE);
                }
                table.at(topic, Step.CONCLUDE).concluded(topic, charter(guided, words));
            });
        }
        table.lookingBack().voted(4, 4, 5, 4, 5, 4);
        runMeetings.finish(meeting, sponsors);
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
}
