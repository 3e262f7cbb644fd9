package nl.samenspel.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.Weighting;
import nl.samenspel.model.ModelVersion;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WaveId;
import nl.samenspel.platform.WorkspaceId;

/**
 * What a wave asks of whom, and what was promised.
 *
 * @param closesOn the last day on which answers are accepted
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
        LocalDate closesOn,
        Map<Party, PartyTerms> parties) {

    public WaveTerms {
        parties = Map.copyOf(parties);
    }

    public PartyTerms party(Party party) {
        return Objects.requireNonNull(parties.get(party));
    }

    public Disclosure disclosure(Party party) {
        return party(party).disclosure();
    }
}
