package nl.samenspel.dialogue;

import java.util.Map;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Keeps what one party writes down before a meeting, for its own side alone. */
@UseCase
public class PrepareSide {

    public static final int LONGEST_NOTE = 2_000;

    private final Meetings meetings;
    private final Topics topics;
    private final Transactions transactions;

    PrepareSide(Meetings meetings, Topics topics, Transactions transactions) {
        this.meetings = meetings;
        this.topics = topics;
        this.transactions = transactions;
    }

    /** What the party wrote about each topic. */
    public Map<TopicId, String> notes(MeetingTerms meeting, Party own) {
        return transactions.read(() -> topics.notes(meeting.workspace(), meeting.id(), own));
    }

    /** What came of writing. */
    public sealed interface Writing {

        /** Also where the writer changed nothing: what somebody else wrote meanwhile stays. */
        record Kept() implements Writing {}

        /** @param stored what somebody else of the same side wrote meanwhile; nothing was changed */
        record Clash(String stored) implements Writing {}

        record TooLong() implements Writing {}

        record NoSuchTopic() implements Writing {}
    }

    /** @param shown what the writer saw there before */
    public Writing handle(MeetingTerms meeting, Party own, TopicId topic, String shown, String text) {
        if (text.length() > LONGEST_NOTE) {
            return new Writing.TooLong();
        }
        return transactions.write(() -> {
            meetings.hold(meeting.id());
            var agenda = new Agenda(topics.of(meeting.workspace(), meeting.id()));
            if (agenda.topic(topic).isEmpty()) {
                return new Writing.NoSuchTopic();
            }
            var stored = topics.notes(meeting.workspace(), meeting.id(), own).getOrDefault(topic, "");
            if (text.equals(shown) || text.equals(stored)) {
                return new Writing.Kept();
            }
            if (!stored.equals(shown)) {
                return new Writing.Clash(stored);
            }
            topics.note(meeting.workspace(), topic, own, text);
            return new Writing.Kept();
        });
    }
}
