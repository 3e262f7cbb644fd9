package nl.samenspel.improvement;

import java.util.Optional;
import nl.samenspel.assessment.Wave;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;

/**
 * Where the parties stand, each by itself.
 *
 * @param wave the last one that was released
 * @param isFirst was no other released before it?
 */
public record Present(Wave.Revealed wave, boolean isFirst, AssessmentModel model, Result result) {

    /** Empty where it may not be shown, or nobody answered. */
    public Optional<Amount> mean(Party party, String aspect, Measure measure) {
        return shown(party, aspect, measure).map(Summary::mean);
    }

    /** Of the level; empty where there is none, or one person answered. */
    public Optional<SmallestChange> smallestChange(Party party, String aspect) {
        return shown(party, aspect, Measure.ACTUAL)
                .flatMap(summary ->
                        SmallestChange.of(summary, result.party(party).respondents()));
    }

    private Optional<Summary> shown(Party party, String aspect, Measure measure) {
        return Optional.ofNullable(result.party(party).aspects().get(aspect))
                .flatMap(of -> Optional.ofNullable(of.measures().get(measure)))
                .flatMap(Figure::shown);
    }
}
