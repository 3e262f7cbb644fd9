package nl.samenspel.measurement;

import java.util.Optional;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.disclosure.PairedAspect;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Band;
import nl.samenspel.measurement.statistics.Fraction;
import nl.samenspel.measurement.statistics.Histogram;
import nl.samenspel.measurement.statistics.Interval;
import nl.samenspel.measurement.statistics.MeanPosterior;

/**
 * How far the same people of one party, each counting equally, moved on an aspect from one wave to the next, and where new people
 * put it (method, point 28).
 *
 * @param people how many they are
 * @param difference later − earlier
 * @param fresh empty where new people may not be told apart
 */
public record SameChange(int people, Amount difference, GapFinding finding, Optional<NewPeople> fresh) {

    /** What people scored who had not answered the time before. */
    public record NewPeople(int people, Amount mean, Interval range) {

        static NewPeople of(Histogram scores, Disclosure promised) {
            Fraction mean = scores.mean().orElseThrow();
            Band band = MeanPosterior.of(scores).band(Band.USUAL).including(mean.toDouble());
            return new NewPeople(
                    scores.n(),
                    Amount.exact(mean),
                    Interval.ofMean(band, promised instanceof Disclosure.Open, true, scores.scale()));
        }
    }

    /** In the same words as that of everybody. */
    public LevelChange asChange() {
        return new LevelChange(new Comparison(new Figure.Shown<>(difference), false), Optional.of(finding));
    }

    static SameChange of(PairedAspect told, JudgedGap judged, Disclosure promised) {
        return new SameChange(
                told.same().n(),
                Amount.exact(judged.gap().difference()),
                GapFinding.of(judged, promised instanceof Disclosure.Open),
                told.fresh().map(scores -> NewPeople.of(scores, promised)));
    }
}
