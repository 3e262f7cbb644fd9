package nl.samenspel;

import static nl.samenspel.HouseMeetings.FEMKE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.account.Signatory;
import nl.samenspel.dialogue.ActionText;
import nl.samenspel.dialogue.ConcludeMeeting;
import nl.samenspel.dialogue.ConclusionField;
import nl.samenspel.dialogue.FindMeeting;
import nl.samenspel.dialogue.JoinMeeting;
import nl.samenspel.dialogue.JoinMeeting.Joining;
import nl.samenspel.dialogue.Meeting;
import nl.samenspel.dialogue.MeetingTerms;
import nl.samenspel.dialogue.NoteAction;
import nl.samenspel.dialogue.NoteConclusion;
import nl.samenspel.dialogue.NoteTaker;
import nl.samenspel.dialogue.SeatId;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.dialogue.StartMeeting;
import nl.samenspel.dialogue.SteerMeeting;
import nl.samenspel.dialogue.Steerer;
import nl.samenspel.dialogue.Steering;
import nl.samenspel.dialogue.Step;
import nl.samenspel.dialogue.TakePart;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.dialogue.record.OpenRecord;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Secrets;

/** A meeting in a {@link House} that is held, as those who are there hold it. */
final class HeldMeeting {

    static final NoteTaker AT_THE_TABLE = new NoteTaker.AtTheTable(new Steerer.ByAccount(FEMKE.account()));

    private final House house;
    private final MeetingTerms terms;
    private final Map<Party, List<SeatId>> seats = new HashMap<>();

    private HeldMeeting(House house, MeetingTerms terms) {
        this.house = house;
        this.terms = terms;
    }

    /** Just begun, with nobody there yet. */
    static HeldMeeting begun(House house) {
        return begun(house, HouseMeetings.planned(house, HouseMeetings.revealed(house)));
    }

    static HeldMeeting begun(House house, Meeting.Prepared planned) {
        if (!(house.use(StartMeeting.class).handle(planned.terms(), new Steerer.ByAccount(FEMKE.account()))
                instanceof Steering.Done)) {
            throw new IllegalStateException("not begun");
        }
        return new HeldMeeting(house, planned.terms());
    }

    MeetingTerms terms() {
        return terms;
    }

    Meeting found() {
        return house.use(FindMeeting.class)
                .handle(terms.workspace(), terms.id())
                .orElseThrow();
    }

    /** Those on the agenda. */
    List<Topic> topics() {
        return house.use(FindMeeting.class).topics(terms).stream()
                .filter(topic -> topic.shelf() == Shelf.AGENDA)
                .toList();
    }

    TopicId first() {
        return topics().getFirst().id();
    }

    /** People of the party come in by the code. */
    HeldMeeting joined(Party party, String... names) {
        for (String name : names) {
            var joining =
                    house.use(JoinMeeting.class).byCode(terms, party, GovernanceLevel.TACTICAL, name, Secrets.token());
            var device = ((Joining.Joined) joining).device();
            seats.computeIfAbsent(party, _ -> new ArrayList<>())
                    .add(house.use(JoinMeeting.class)
                            .seat(terms.workspace(), terms.id(), device)
                            .orElseThrow()
                            .id());
        }
        return this;
    }

    List<SeatId> seats(Party party) {
        return seats.getOrDefault(party, List.of());
    }

    HeldMeeting at(TopicId topic, Step step) {
        var from = ((Meeting.InSession) found()).session().at();
        if (!(house.use(SteerMeeting.class)
                        .move(terms, new Steerer.ByAccount(FEMKE.account()), from, new Place.AtTopic(topic, step))
                instanceof Steering.Done)) {
            throw new IllegalStateException("not moved");
        }
        return this;
    }

    HeldMeeting wrote(TopicId topic, SeatId seat, String line) {
        if (house.use(TakePart.class).write(terms, topic, seat, line) != TakePart.Writing.KEPT) {
            throw new IllegalStateException("not written");
        }
        return this;
    }

    HeldMeeting concluded() {
        if (house.use(ConcludeMeeting.class).handle(terms, new Steerer.ByAccount(FEMKE.account()))
                != ConcludeMeeting.Ending.ENDED) {
            throw new IllegalStateException("not ended");
        }
        return this;
    }

    /** @param fieldShownValue field, what was shown, what is written, and so on */
    NoteConclusion.Noting note(NoteTaker by, TopicId topic, Object... fieldShownValue) {
        var entries = new ArrayList<NoteConclusion.Entry>();
        for (int at = 0; at < fieldShownValue.length; at += 3) {
            entries.add(new NoteConclusion.Entry(
                    (ConclusionField) fieldShownValue[at], (String) fieldShownValue[at + 1], (String)
                            fieldShownValue[at + 2]));
        }
        return house.use(NoteConclusion.class).handle(terms, topic, by, entries);
    }

    String value(TopicId topic, ConclusionField field) {
        return house.use(NoteConclusion.class).of(terms.workspace(), topic).value(field);
    }

    NoteAction.Noting act(NoteTaker by, ActionText... actions) {
        return Arrays.stream(actions)
                .map(action -> house.use(NoteAction.class).add(terms, by, Optional.of(first()), action))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    HeldMeeting acting(ActionText... actions) {
        act(AT_THE_TABLE, actions);
        return this;
    }

    OpenRecord.Opened record() {
        return house.use(OpenRecord.class).handle(found()).orElseThrow();
    }

    static NoteTaker speaking(Party party) {
        return new NoteTaker.ForASide(party, sponsor(party));
    }

    static Signatory sponsor(Party party) {
        return new Signatory("Sponsor", party.slug() + "@example.org");
    }
}
