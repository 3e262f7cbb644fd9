package nl.samenspel.dialogue.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.samenspel.dialogue.Action;
import nl.samenspel.dialogue.MeetingTerms;

/**
 * Both parties have agreed to a record.
 *
 * @param at in UTC
 * @param levels at which both want to be
 * @param actions in the order in which they were added
 */
public record RecordAgreed(MeetingTerms meeting, LocalDateTime at, List<ToReach> levels, List<Action> actions) {

    public RecordAgreed {
        levels = List.copyOf(levels);
        actions = List.copyOf(actions);
    }

    /**
     * What both want to reach.
     *
     * @param aspect its slug
     */
    public record ToReach(String aspect, int level, LocalDate by) {}
}
