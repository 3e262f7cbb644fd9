package nl.samenspel.result;

import java.util.List;
import nl.samenspel.measurement.Claim;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.party.Party;

/**
 * An aspect that is worth talking about.
 *
 * @param aspect its slug
 * @param reasons at least one, the strongest first
 */
public record DiscussionTopic(String aspect, List<Reason> reasons) {

    public DiscussionTopic {
        reasons = List.copyOf(reasons);
    }

    /** Why it is worth it: what may be claimed, or what only stands out. */
    public sealed interface Reason {

        /** The parties differ on it. */
        record Differ(Claim claim, Measure measure) implements Reason {}

        /** The party thinks otherwise of what the other finds important than the other says. */
        record Misjudged(Claim claim, Party guessing) implements Reason {}

        /** It is among the priorities of both (method §6.2). */
        record PriorityOfBoth() implements Reason {}

        /** It is among the priorities of this party alone. */
        record PriorityOf(Party party) implements Reason {}

        /** The people of the party do not agree on its level. */
        record Divided(Party party) implements Reason {}
    }
}
