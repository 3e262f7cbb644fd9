package nl.samenspel.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.samenspel.measurement.disclosure.Distribution;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.wording.Wording;

/**
 * How many people chose each level, small enough to stand in a table or a grid beside others of its kind. The full height is
 * everybody who answered, so that groups of different sizes compare.
 *
 * @param aspect its name
 * @param line whose answers to what
 */
public record DistributionBars(Wording wording, String aspect, Line line, Distribution distribution)
        implements ChartData {

    /** The levels, by their numbers. */
    @Override
    public List<String> categories() {
        return IntStream.rangeClosed(1, distribution.perLevel().size())
                .mapToObj(Integer::toString)
                .toList();
    }

    @Override
    public List<Line> lines() {
        return List.of(line);
    }

    /** People. */
    @Override
    public Optional<Amount> amount(int category, Line of) {
        return of.equals(line)
                ? Optional.of(Amount.exact(Fraction.of(distribution.perLevel().get(category), 1)))
                : Optional.empty();
    }

    @Override
    public int lowest() {
        return 0;
    }

    @Override
    public int highest() {
        return distribution.n();
    }

    /** «Strategy, Customer, actual: level 1: 5 people; …; 9 people together.» */
    public String words() {
        var levels = distribution.perLevel();
        String people = wording.words()
                .together(IntStream.range(0, levels.size())
                        .mapToObj(each -> wording.say("chart.level", each + 1, levels.get(each))));
        return wording.say("chart.distribution", aspect, line.name(), people, distribution.n());
    }

    /** The drawing, with its words as its name. */
    public String svg() {
        return new BarsDrawing(this, words()).markup();
    }
}
