package nl.samenspel.measurement;

import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;

/**
 * How far the level of an aspect, according to one party, lies from where it was in an earlier wave.
 *
 * @param comparison later beside earlier
 * @param finding what is told beside it; empty where one of the two is not disclosed
 */
public record LevelChange(Comparison comparison, Optional<GapFinding> finding) {

    /** Later − earlier: positive when it is higher now. */
    public Figure<Amount> difference() {
        return comparison.difference();
    }

    /** The only words for it; {@link Claim#NOT_SHOWN} where there is nothing to compare. */
    public Claim claim() {
        return finding.map(GapFinding::claim).orElse(Claim.NOT_SHOWN);
    }
}
