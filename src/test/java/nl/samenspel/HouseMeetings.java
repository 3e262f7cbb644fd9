package nl.samenspel;

import static nl.samenspel.HouseWaves.ERANEOS;
import static nl.samenspel.HouseWaves.id;
import static nl.samenspel.HouseWaves.workspace;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.samenspel.account.Signatory;
import nl.samenspel.assessment.FindWave;
import nl.samenspel.assessment.RevealRule;
import nl.samenspel.assessment.RevealWave;
import nl.samenspel.assessment.Wave;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.Leader;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingDraft;
import nl.samenspel.dialogue.MeetingPlanning;
import nl.samenspel.dialogue.Meetings;
import nl.samenspel.dialogue.PlanMeeting;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.FindModel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Transactions;
import nl.samenspel.response.Draft;
import nl.samenspel.response.TakeOverResponses;

/** Meetings in a {@link House}, from Monday on, about a wave in which both parties see much to talk about. */
final class HouseMeetings {

    static final Leader FEMKE = new Leader(new AccountId(new UUID(0, 7)), "Femke");

    /** Half past nine, two weeks later, for an hour and a half. */
    static final MeetingDraft DRAFT =
            new MeetingDraft(LocalDate.of(2026, 12, 7), LocalTime.of(9, 30), "Room 4", 90, true);

    private HouseMeetings() {}

    static Wave.Revealed revealed(House house) {
        return revealed(house, new Disclosure.Open(), new Disclosure.Open());
    }

    /** Everything matters much to everybody; the customer sees the lowest levels, the supplier the middle ones. */
    static Wave.Revealed revealed(House house, Disclosure customer, Disclosure supplier) {
        var wave = HouseWaves.open(house, customer, supplier, RevealRule.BOTH_SPONSORS, 6);
        var responses = HouseWaves.invite(house, wave, 6).stream()
                .collect(Collectors.toMap(
                        invitation -> invitation,
                        invitation -> draft(house, invitation.person().party())));
        house.use(TakeOverResponses.class).handle(wave, responses);
        HouseWaves.close(house, wave);
        for (Party party : Party.values()) {
            var _ = house.use(RevealWave.class).agree(workspace(wave), id(wave), party, new Signatory("Femke", ""));
        }
        return (Wave.Revealed)
                house.use(FindWave.class).handle(workspace(wave), id(wave)).orElseThrow();
    }

    private static Draft draft(House house, Party party) {
        var instrument = house.use(FindModel.class).handle(ERANEOS).instrument();
        int level = party == Party.CUSTOMER ? 1 : 3;
        return new Draft(
                instrument.asked().stream()
                        .collect(Collectors.toMap(
                                question -> question,
                                question -> Answer.rated(
                                        question.measure() == Measure.IMPORTANCE
                                                ? instrument.choices(question)
                                                : level))),
                Map.of());
    }

    static Meeting.Prepared planned(House house, Wave.Revealed about) {
        return planned(house, about, true);
    }

    static Meeting.Prepared planned(House house, Wave.Revealed about, boolean together) {
        var draft = new MeetingDraft(DRAFT.day(), DRAFT.begins(), DRAFT.place(), DRAFT.minutes(), together);
        return ((MeetingPlanning.Accepted) house.use(PlanMeeting.class).handle(about, draft, FEMKE, Language.EN))
                .meeting();
    }

    static List<Topic> topics(House house, Meeting meeting) {
        return house.use(FindMeeting.class).topics(meeting.terms());
    }

    static void store(House house, Meeting meeting) {
        house.use(Transactions.class).change(() -> house.use(Meetings.class).change(meeting));
    }
}
