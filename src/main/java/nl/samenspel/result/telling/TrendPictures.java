package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.chart.PartyLines;
import nl.samenspel.chart.TrendEvent;
import nl.samenspel.chart.TrendLine;
import nl.samenspel.chart.TrendMark;
import nl.samenspel.chart.TrendPanel;
import nl.samenspel.measurement.Finding;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Scale;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.result.Trend;
import nl.samenspel.wording.Wording;

/**
 * Draws how aspects went.
 *
 * @param events that the trend covers, in order
 */
public record TrendPictures(Wording wording, Trend trend, List<TrendEvent> events) {

    public TrendPictures {
        events = List.copyOf(events);
    }

    /** One aspect of the trend’s model. */
    public TrendPanel panel(Aspect aspect) {
        var model = trend.model();
        return new TrendPanel(
                wording,
                aspect.name().in(wording.language()),
                model.levels(),
                trend.waves().stream().map(wave -> wave.wave().lastDay()).toList(),
                Arrays.stream(Party.values())
                        .map(party -> line(party, aspect, model))
                        .toList(),
                events);
    }

    private TrendLine line(Party party, Aspect aspect, AssessmentModel model) {
        var scale = model.instrument().scale();
        return new TrendLine(
                PartyLines.of(wording).of(party, Measure.ACTUAL),
                trend.of(party, aspect.slug()).levels().stream()
                        .map(level -> level.flatMap(one -> mark(one, scale)))
                        .toList());
    }

    private static Optional<TrendMark> mark(Trend.Level level, Scale scale) {
        return level.mean()
                .shown()
                .map(summary -> new TrendMark(
                        summary.mean(), level.finding().flatMap(Finding::band).map(band -> band.printed(scale))));
    }
}
