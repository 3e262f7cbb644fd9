package nl.samenspel.dialogue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Keeps what each party says by itself, until both are shown at the same moment. */
@UseCase
public class StateApart {

    public static final int LONGEST = 2_000;

    private final Meetings meetings;
    private final Topics topics;
    private final Statements statements;
    private final Transactions transactions;

    StateApart(Meetings meetings, Topics topics, Statements statements, Transactions transactions) {
        this.meetings = meetings;
        this.topics = topics;
        this.statements = statements;
        this.transactions = transactions;
    }

    /** What came of stating something. */
    public sealed interface Stating {

        /** Also where nothing was changed: what somebody else of the same side wrote meanwhile stays. */
        record Kept() implements Stating {}

        /** @param stored what somebody else of the same side wrote meanwhile; nothing was changed */
        record Clash(String stored) implements Stating {}

        record TooLong() implements Stating {}

        record NoSuchChoice() implements Stating {}

        /** Both parties have seen what was said; it does not change any more. */
        record Shown() implements Stating {}

        /** The topic is not there, or asks nothing of the kind. */
        record NotAsked() implements Stating {}
    }

    /** What the party said about each topic; for its own people alone. */
    public Map<TopicId, Map<Prompt, String>> own(MeetingTerms meeting, Party own) {
        return transactions.read(() -> statements.of(meeting.workspace(), meeting.id(), own));
    }

    /** What both parties said about the topics of which that was shown. */
    public Map<TopicId, PerParty<Map<Prompt, String>>> shown(MeetingTerms meeting) {
        return transactions.readTogether(() -> {
            var said = PerParty.each(party -> statements.of(meeting.workspace(), meeting.id(), party));
            return statements.revealed(meeting.workspace(), meeting.id()).stream()
                    .collect(Collectors.toMap(
                            topic -> topic,
                            topic -> PerParty.each(party -> said.of(party).getOrDefault(topic, Map.of()))));
        });
    }

    /** @param shown what the writer saw there before */
    public Stating handle(MeetingTerms meeting, Party own, TopicId topic, Prompt prompt, String shown, String text) {
        return problem(prompt, text)
                .orElseGet(() -> transactions.write(() -> {
                    meetings.hold(meeting.id());
                    return asks(meeting, topic, prompt)
                            ? state(meeting, own, topic, prompt, shown, text)
                            : new Stating.NotAsked();
                }));
    }

    private static Optional<Stating> problem(Prompt prompt, String text) {
        return switch (prompt.kind()) {
            case TEXT -> text.length() > LONGEST ? Optional.of(new Stating.TooLong()) : Optional.empty();
            case FORM ->
                text.isEmpty() || Slug.parse(Intention.class, text).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Stating.NoSuchChoice());
        };
    }

    private boolean asks(MeetingTerms meeting, TopicId topic, Prompt prompt) {
        return new Agenda(topics.of(meeting.workspace(), meeting.id()))
                .topic(topic)
                .flatMap(Topic::guided)
                .filter(guided -> guided.prompts().contains(prompt))
                .isPresent();
    }

    private Stating state(MeetingTerms meeting, Party own, TopicId topic, Prompt prompt, String shown, String text) {
        var stored = statements
                .of(meeting.workspace(), meeting.id(), own)
                .getOrDefault(topic, Map.of())
                .getOrDefault(prompt, "");
        if (text.equals(shown) || text.equals(stored)) {
            return new Stating.Kept();
        }
        if (isClosed(meeting, topic, prompt, stored)) {
            return new Stating.Shown();
        }
        if (!stored.equals(shown)) {
            return new Stating.Clash(stored);
        }
        statements.note(meeting.workspace(), topic, own, prompt, text);
        return new Stating.Kept();
    }

    /** What a side can do alone may still be said where it was left open: without it no partnership can be agreed on. */
    private boolean isClosed(MeetingTerms meeting, TopicId topic, Prompt prompt, String stored) {
        var isOver = meetings.find(meeting.workspace(), meeting.id())
                .filter(now -> now instanceof Meeting.Prepared || now instanceof Meeting.InSession)
                .isEmpty();
        var isShown = statements.revealed(meeting.workspace(), meeting.id()).contains(topic);
        return isOver || (isShown && !(prompt == Prompt.ALONE && stored.isEmpty()));
    }
}
