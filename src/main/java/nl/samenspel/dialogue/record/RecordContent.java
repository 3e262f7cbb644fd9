package nl.samenspel.dialogue.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.ActionText.Decision;
import nl.samenspel.party.PerParty;

/**
 * All that the record of a meeting says, alike for both parties. What was computed is in it as it is told, in every language, and
 * nothing that may not be told; days and moments are written as in ISO 8601.
 *
 * @param meeting its id
 * @param parties what they are called
 * @param guide slug of what the meeting went through; empty where it was about results
 * @param basis empty where it was about none
 * @param actions that are about the collaboration as a whole
 * @param next topics that were left for the next meeting
 * @param worth what each side says to “was this worth our time?”; empty where nobody was asked
 */
public record RecordContent(
        String meeting,
        String collaboration,
        PerParty<String> parties,
        Optional<String> guide,
        Optional<Basis> basis,
        Held held,
        PerParty<Side> sides,
        List<OfTopic> topics,
        List<Agreed> actions,
        List<Told> next,
        Optional<PerParty<Told>> worth) {

    public RecordContent {
        topics = List.copyOf(topics);
        actions = List.copyOf(actions);
        next = List.copyOf(next);
    }

    /** The assessment whose results were talked about, and the day of their release. */
    public record Basis(String assessment, String released) {}

    /** @param startedAt UTC, as {@code endedAt} */
    public record Held(String day, String startedAt, String endedAt, String place, String leader) {}

    /**
     * Who took part for a party.
     *
     * @param people as they chose to be named
     * @param unnamed how many chose no name
     * @param endedAt when its sponsor ended its participation, UTC
     */
    public record Side(List<Person> people, int unnamed, Optional<String> endedAt) {
        public Side {
            people = List.copyOf(people);
        }
    }

    /** @param tier its slug */
    public record Person(String name, String tier) {}

    /**
     * What was talked about.
     *
     * @param guided slug of the topic of the guide; empty where it is of none
     * @param apart what each party said by itself, before both were shown; empty where nothing was
     * @param reasons why it was a topic
     * @param evidence what each party had answered; empty where it is no aspect of the model
     * @param lines what people wrote before they talked, without names
     * @param conclusion slug of a field → what was concluded
     * @param levels number → name of the levels that the conclusion speaks of
     */
    public record OfTopic(
            Told name,
            Optional<String> guided,
            Optional<List<Apart>> apart,
            List<Told> reasons,
            Optional<PerParty<Told>> evidence,
            List<OfRound> rounds,
            List<Line> lines,
            Map<String, String> conclusion,
            Map<String, Told> levels,
            List<Agreed> actions) {
        public OfTopic {
            apart = apart.map(List::copyOf);
            reasons = List.copyOf(reasons);
            rounds = List.copyOf(rounds);
            lines = List.copyOf(lines);
            conclusion = Map.copyOf(conclusion);
            levels = Map.copyOf(levels);
            actions = List.copyOf(actions);
        }
    }

    /**
     * What was voted.
     *
     * @param question its slug
     * @param number which of its kind
     */
    public record OfRound(String question, int number, PerParty<Told> told) {}

    /** @param party its slug; empty where votes are anonymous */
    public record Line(Optional<String> party, String text) {}

    /**
     * What each party said by itself.
     *
     * @param prompt slug of what was asked
     * @param said empty where a party said nothing
     */
    public record Apart(String prompt, PerParty<String> said) {}

    /**
     * An action.
     *
     * @param party slug of whoever does it
     * @param goesTo who decides it, where the two parties cannot
     * @param hearOn when both will hear of that
     */
    public record Agreed(
            String occasion,
            String deed,
            String party,
            String owner,
            String due,
            Optional<String> goesTo,
            Optional<String> hearOn) {

        public static Agreed of(Action action) {
            var text = action.text();
            var others = Optional.of(text.decision())
                    .filter(Decision.OfOthers.class::isInstance)
                    .map(Decision.OfOthers.class::cast);
            return new Agreed(
                    text.occasion(),
                    text.deed(),
                    text.party().slug(),
                    text.owner(),
                    text.due().toString(),
                    others.map(Decision.OfOthers::to),
                    others.map(of -> of.hearOn().toString()));
        }
    }
}
