package nl.samenspel.exchange;

import java.time.LocalDate;
import java.util.List;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * One wave of a case file.
 *
 * @param people of both parties, in the order of the file; a party may have none
 */
public record CaseWave(String name, LocalDate closedOn, PerParty<List<CasePerson>> people) {
    public CaseWave {
        people = people.map(List::copyOf);
    }

    public List<CasePerson> people(Party party) {
        return people.of(party);
    }

    /** The wave's answers under one promise to both parties; whoever is in the file counts as invited. */
    public WaveAnswers answers(Instrument instrument, Disclosure disclosure) {
        return new WaveAnswers(
                instrument,
                people.map(of -> new PartyAnswers(
                        disclosure,
                        of.size(),
                        of.stream().map(CasePerson::answers).toList())));
    }
}
