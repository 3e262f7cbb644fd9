package nl.samenspel.exchange;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Instrument;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.PartyAnswers;
import nl.samenspel.measurement.WaveAnswers;

/**
 * One wave of a case file.
 *
 * @param people of both parties, in the order of the file; a party may have none
 */
public record CaseWave(String name, LocalDate closedOn, Map<Party, List<CasePerson>> people) {
    public CaseWave {
        people = Map.copyOf(people);
    }

    public List<CasePerson> people(Party party) {
        return people.getOrDefault(party, List.of());
    }

    /** The wave's answers under one promise to both parties; whoever is in the file counts as invited. */
    public WaveAnswers answers(Instrument instrument, Disclosure disclosure) {
        Map<Party, PartyAnswers> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            parties.put(
                    party,
                    new PartyAnswers(
                            disclosure,
                            people(party).size(),
                            people(party).stream().map(CasePerson::answers).toList()));
        }
        return new WaveAnswers(instrument, parties);
    }
}
