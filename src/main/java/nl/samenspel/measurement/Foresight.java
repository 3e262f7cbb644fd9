package nl.samenspel.measurement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.PartyAnswers;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.Closing;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.party.GovernanceLevel;

/**
 * What will be shown of a party if all people whom it asks answer everything: they are imagined, and what they answer is closed
 * and told by the rules by which a wave is.
 *
 * @param spread whether the median and how many chose each level are shown of the party as a whole
 * @param groups as which it is shown, from the top down; one alone is the party as a whole, and there is none when nothing is shown
 */
public record Foresight(boolean spread, List<Group> groups) {

    /** From this many people on, more of them changes nothing. */
    private static final int PLENTY = 3 * Method.DETAIL_FROM;

    public Foresight {
        groups = List.copyOf(groups);
    }

    /**
     * People who are shown together.
     *
     * @param levels those at which somebody is
     * @param spread whether the median and how many chose each level are shown
     */
    public record Group(List<GovernanceLevel> levels, int people, boolean spread) {

        public Group {
            levels = List.copyOf(levels);
        }
    }

    /** @param people how many are asked at each level, one by one */
    public static Foresight of(Instrument instrument, Disclosure disclosure, Map<GovernanceLevel, Integer> people) {
        var imagined = new ArrayList<PersonAnswers>();
        people.forEach((level, number) -> {
            for (int count = 0; count < Math.min(number, PLENTY); count++) {
                imagined.add(new PersonAnswers(level, answers(instrument, count), Map.of()));
            }
        });
        var answers = new PartyAnswers(disclosure, imagined.size(), imagined);
        var snapshot = Closing.close(instrument, answers, new SplittableRandom(0));
        var first = instrument.aspects().getFirst().slug();
        var told = PartyResult.of(instrument, new PartyFigures(instrument, snapshot, Weighting.PER_LEVEL))
                .aspect(first);
        var spread = isSpread(told.measures());
        return new Foresight(
                spread,
                snapshot.partition().stream()
                        .flatMap(partition -> partition.blocks().stream())
                        .map(block -> group(block, people, told.levels().getOrDefault(block, told.measures())))
                        .toList());
    }

    private static Group group(
            Block block, Map<GovernanceLevel, Integer> people, Map<Measure, Figure<Summary>> measures) {
        var levels = block.levels().stream()
                .filter(level -> people.getOrDefault(level, 0) > 0)
                .toList();
        return new Group(levels, levels.stream().mapToInt(people::get).sum(), isSpread(measures));
    }

    private static boolean isSpread(Map<Measure, Figure<Summary>> measures) {
        return Result.present(measures, Measure.ACTUAL)
                .shown()
                .flatMap(Summary::distribution)
                .isPresent();
    }

    private static Map<Question, Answer> answers(Instrument instrument, int person) {
        var answers = new HashMap<Question, Answer>();
        for (Question question : instrument.asked()) {
            answers.put(question, Answer.rated(1 + person % instrument.choices(question)));
        }
        return answers;
    }

    /** The same people without their levels, all entered at one. */
    public static Map<GovernanceLevel, Integer> together(Map<GovernanceLevel, Integer> people) {
        var all = new EnumMap<GovernanceLevel, Integer>(GovernanceLevel.class);
        all.put(
                GovernanceLevel.TACTICAL,
                people.values().stream().mapToInt(Integer::intValue).sum());
        return all;
    }
}
