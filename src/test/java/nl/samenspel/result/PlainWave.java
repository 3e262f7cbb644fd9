package nl.samenspel.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import nl.samenspel.measurement.Findings;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.measurement.asked.WaveAnswers;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Snapshot;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/** A wave that was answered and closed, without a site: what results are told from. */
public final class PlainWave {

    public static final AssessmentModel MODEL = ModelFolder.bundled();

    private final PerParty<List<PersonAnswers>> people = PerParty.each(_ -> new ArrayList<>());
    private final Disclosure disclosure;
    private final Instrument instrument;

    private PlainWave(Disclosure disclosure, Instrument instrument) {
        this.disclosure = disclosure;
        this.instrument = instrument;
    }

    public static PlainWave promising(Disclosure disclosure) {
        return new PlainWave(disclosure, MODEL.instrument());
    }

    /** The same, asking this besides. */
    public static PlainWave asking(Set<Measure> measures, Set<Topic> topics, Disclosure disclosure) {
        return new PlainWave(disclosure, MODEL.instrument().rating(measures).asking(topics));
    }

    /** So many people of one level, who all answer alike; 0 is no answer. */
    public PlainWave answered(Party party, GovernanceLevel level, int many, ToIntFunction<Question> choice) {
        for (int each = 0; each < many; each++) {
            var answers = new HashMap<Question, Answer>();
            for (Question question : instrument.asked()) {
                int chosen = choice.applyAsInt(question);
                if (chosen > 0) {
                    answers.put(question, Answer.rated(chosen));
                }
            }
            people.of(party).add(new PersonAnswers(level, answers, Map.of()));
        }
        return this;
    }

    /** The same of people in the middle of the organisation. */
    public PlainWave answered(Party party, int many, ToIntFunction<Question> choice) {
        return answered(party, GovernanceLevel.TACTICAL, many, choice);
    }

    /** The last so many people of the party wrote this at the aspect. */
    public PlainWave wrote(Party party, int many, String aspect, String text) {
        var all = people.of(party);
        for (int place = all.size() - many; place < all.size(); place++) {
            var one = all.get(place);
            all.set(place, new PersonAnswers(one.level(), one.answers(), Map.of(aspect, text)));
        }
        return this;
    }

    private Snapshot snapshot() {
        return Snapshot.take(
                new WaveAnswers(instrument, people.map(some -> new PartyAnswers(disclosure, some.size(), some))),
                new Random(1));
    }

    public Result result() {
        return Result.of(snapshot(), Weighting.PER_LEVEL);
    }

    public Findings findings() {
        return Findings.of(snapshot(), Weighting.PER_LEVEL);
    }

    public Outstanding outstanding() {
        return new Outstanding(MODEL, result(), findings());
    }
}
