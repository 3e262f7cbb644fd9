package nl.samenspel.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/**
 * What a wave asks of whom, and what was promised.
 *
 * @param closesOn the last day on which answers are accepted, to its end
 * @param closesOnBefore which day that was to be before it was moved last, while people answered
 * @param zone by which days begin and end: the workspace's, until the wave opens with the one of that moment
 */
public record WaveTerms(
        WorkspaceId workspace,
        WaveId id,
        CollaborationId collaboration,
        String name,
        ModelVersion model,
        Questionnaire questionnaire,
        Weighting weighting,
        RevealRule revealRule,
        ForRespondents forRespondents,
        LocalDate closesOn,
        Optional<LocalDate> closesOnBefore,
        ZoneId zone,
        PerParty<PartyTerms> parties) {

    /** Which day it is then where the wave is. */
    public LocalDate day(Instant then) {
        return LocalDate.ofInstant(then, zone);
    }

    /** The same, of a time in UTC. */
    public LocalDate day(LocalDateTime then) {
        return day(then.toInstant(ZoneOffset.UTC));
    }

    /** The same with another last day, beside the one that people know. */
    WaveTerms closingOn(LocalDate day) {
        return new WaveTerms(
                workspace,
                id,
                collaboration,
                name,
                model,
                questionnaire,
                weighting,
                revealRule,
                forRespondents,
                day,
                Optional.of(closesOn),
                zone,
                parties);
    }

    public PartyTerms party(Party party) {
        return parties.of(party);
    }

    public Disclosure disclosure(Party party) {
        return party(party).disclosure();
    }
}
