package nl.samenspel.dialogue;

import java.time.LocalDate;
import java.time.LocalTime;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.MeetingId;
import nl.samenspel.platform.WorkspaceId;

/**
 * What is settled about a meeting before it.
 *
 * @param begins by the clock of the workspace
 * @param place where it is held, or the link of a call; may be empty
 * @param minutes how long it is to take
 * @param shown what is shown of the votes of each side; settled before anybody joins
 */
public record MeetingTerms(
        WorkspaceId workspace,
        MeetingId id,
        CollaborationId collaboration,
        Purpose purpose,
        LocalDate day,
        LocalTime begins,
        String place,
        int minutes,
        Leader leader,
        PerParty<Disclosure> shown) {

    public static final int LONGEST_PLACE = 300;
    public static final int SHORTEST = 15;
    public static final int LONGEST = 480;

    /** Are votes shown as they were given, because nobody was promised anything else? */
    public boolean isTogether() {
        return shown.both().stream().allMatch(Disclosure.Open.class::isInstance);
    }

    public Disclosure shown(Party party) {
        return shown.of(party);
    }

    MeetingTerms ledBy(Leader other) {
        return new MeetingTerms(workspace, id, collaboration, purpose, day, begins, place, minutes, other, shown);
    }
}
