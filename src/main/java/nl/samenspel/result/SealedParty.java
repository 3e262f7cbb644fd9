package nl.samenspel.result;

import nl.samenspel.measurement.disclosure.PartySnapshot;

/**
 * What may be told about one party before the reveal: how many took part, and in how many groups its answers will be shown.
 * None of the answers.
 *
 * @param invited how many were asked
 * @param respondents how many answered
 * @param joined how many of these came by a shared link
 * @param groups 0 when too few have answered to show anything
 */
public record SealedParty(int invited, int respondents, int joined, int groups) {

    static SealedParty of(PartySnapshot snapshot) {
        return new SealedParty(
                snapshot.invited(),
                snapshot.respondents(),
                snapshot.joined(),
                snapshot.blocks().size());
    }
}
