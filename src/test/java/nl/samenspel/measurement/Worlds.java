package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/** Random waves: parties of all sizes, uneven levels, answers that are missing here and there or nearly everywhere. */
public final class Worlds {

    private Worlds() {}

    public static WaveAnswers wave(Instrument instrument, long seed, Disclosure disclosure) {
        Random random = new Random(seed);
        Map<Party, PartyAnswers> parties = new EnumMap<>(Party.class);
        for (Party party : Party.values()) {
            int most = List.of(1, 5, 12, 20).get(random.nextInt(4));
            List<PersonAnswers> people = new ArrayList<>();
            double missing = random.nextDouble() < 0.2 ? 0.6 : 0.15 * random.nextDouble();
            for (GovernanceLevel level : GovernanceLevel.values()) {
                int count = random.nextInt(4) == 0 ? 0 : random.nextInt(most);
                for (int person = 0; person < count; person++) {
                    people.add(person(instrument, level, missing, random));
                }
            }
            parties.put(party, new PartyAnswers(disclosure, people.size() + random.nextInt(3), people));
        }
        return new WaveAnswers(instrument, PerParty.of(parties));
    }

    public static PersonAnswers person(Instrument instrument, GovernanceLevel level, double missing, Random random) {
        Map<Question, Answer> answers = new HashMap<>();
        Map<String, String> remarks = new HashMap<>();
        for (Question question : instrument.asked()) {
            if (random.nextDouble() >= missing) {
                answers.put(
                        question,
                        random.nextInt(12) == 0
                                ? Answer.doNotKnow()
                                : Answer.rated(1 + random.nextInt(instrument.choices(question))));
            }
            if (random.nextInt(10) == 0 && Topic.of(question).isEmpty()) {
                remarks.put(question.aspect(), "remark " + random.nextInt(1000));
            }
        }
        return new PersonAnswers(level, answers, remarks);
    }

    /** The same wave with the answers of one party replaced. */
    public static WaveAnswers with(WaveAnswers wave, Party party, List<PersonAnswers> people) {
        PartyAnswers before = answers(wave, party);
        PartyAnswers after = new PartyAnswers(before.disclosure(), before.invited(), people);
        return new WaveAnswers(wave.instrument(), wave.parties().with(party, after));
    }

    public static PartyAnswers answers(WaveAnswers wave, Party party) {
        return wave.parties().of(party);
    }

    public static List<PersonAnswers> people(WaveAnswers wave, Party party) {
        return answers(wave, party).people();
    }
}
