package nl.samenspel.collaboration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * What a collaboration is.
 *
 * @param scope which services it is about, in the parties' words; may be empty
 * @param nature of the services, from 1 (commodity) to 5 (strategic)
 * @param directing which parts of directing services it concerns
 * @param indicators shown beside Results, in the order given
 */
public record Description(
        String name,
        Kind kind,
        String scope,
        int nature,
        Set<DirectingPart> directing,
        PerParty<CollaborationParty> parties,
        List<PerformanceIndicator> indicators) {

    public static final int MOST_STRATEGIC = 5;
    public static final int LONGEST_NAME = 160;
    public static final int LONGEST_SCOPE = 2000;
    public static final int MOST_INDICATORS = 50;

    public Description {
        if (nature < 1 || nature > MOST_STRATEGIC) {
            throw new IllegalArgumentException("The nature of a service goes from 1 to 5, not " + nature);
        }
        directing = Set.copyOf(directing);
        indicators = List.copyOf(indicators);
    }

    /** A collaboration of which no more is known than who works together. */
    public static Description between(String name, String customer, String supplier) {
        var parties =
                new PerParty<>(customer, supplier).map(called -> new CollaborationParty(called, Optional.empty()));
        return new Description(name, Kind.EXTERNAL, "", 3, Set.of(), parties, List.of());
    }

    public CollaborationParty party(Party party) {
        return parties.of(party);
    }

    public String nameOf(Party party) {
        return party(party).name();
    }
}
