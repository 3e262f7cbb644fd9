package nl.samenspel.measurement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.measurement.disclosure.PartySnapshot;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.PersonScore;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.party.GovernanceLevel;

/** What one team wants, each question told as finely as the team was promised (method §2): a team is one group. */
public final class TeamFigures {

    /** A team has no governance levels; its people are one group whatever that is called. */
    private static final Block TEAM = Block.of(GovernanceLevel.TACTICAL);

    private final PartyFigures figures;

    private TeamFigures(PartyFigures figures) {
        this.figures = figures;
    }

    /**
     * @param instrument with every question in {@code levels} asked, and none of them made of others
     * @param people how many sent something in
     * @param levels question → the levels that were chosen, each as often as it was
     */
    public static TeamFigures of(
            Instrument instrument, Disclosure disclosure, int people, Map<Question, List<Integer>> levels) {
        int fewest = disclosure.threshold();
        Scale scale = instrument.scale();
        Map<Question, Map<Block, Histogram>> told = new HashMap<>();
        levels.forEach((question, chosen) -> {
            if (people >= fewest && !chosen.isEmpty() && chosen.size() >= fewest) {
                told.put(question, Map.of(TEAM, histogram(scale, chosen)));
            }
        });
        PartySnapshot snapshot = new PartySnapshot(
                disclosure,
                people,
                people,
                0,
                people >= fewest ? Map.of(TEAM, people) : Map.of(),
                told,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                List.of());
        return new TeamFigures(new PartyFigures(instrument, snapshot, Weighting.PER_PERSON));
    }

    private static Histogram histogram(Scale scale, List<Integer> levels) {
        return Histogram.of(
                scale,
                levels.stream()
                        .map(level -> new PersonScore(level * scale.denominator(), scale))
                        .toList());
    }

    /** Suppressed where fewer people answered than anything may be told of. */
    public Figure<Summary> summary(Question question) {
        return figures.summary(question);
    }
}
