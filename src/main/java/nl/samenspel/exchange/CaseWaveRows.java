package nl.samenspel.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import org.jspecify.annotations.Nullable;

/** What the rows that were read so far say of one wave. */
final class CaseWaveRows {
    private final String name;
    private final Map<Party, Map<String, CasePersonRows>> people = new EnumMap<>(Party.class);
    private @Nullable LocalDate closedOn;

    CaseWaveRows(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** Is this the day on which the wave closed, as far as is known? */
    boolean closedOn(LocalDate day) {
        if (closedOn == null) {
            closedOn = day;
        }
        return closedOn.equals(day);
    }

    LocalDate closedOn() {
        if (closedOn == null) {
            throw new IllegalStateException("no day was read for " + name);
        }
        return closedOn;
    }

    /** Those of a party by their names, to be added to. */
    Map<String, CasePersonRows> people(Party party) {
        return people.computeIfAbsent(party, side -> new LinkedHashMap<>());
    }

    /** The wave, when no more rows come; what was kept of people is given away on the way. */
    CaseWave finish(List<Question> questions) {
        return new CaseWave(name, closedOn(), PerParty.each(party -> finish(party, questions)));
    }

    private List<CasePerson> finish(Party party, List<Question> questions) {
        List<CasePerson> persons = new ArrayList<>();
        for (var entries = people(party).entrySet().iterator(); entries.hasNext(); entries.remove()) {
            var entry = entries.next();
            persons.add(new CasePerson(entry.getKey(), entry.getValue().finish(questions)));
        }
        return List.copyOf(persons);
    }
}
