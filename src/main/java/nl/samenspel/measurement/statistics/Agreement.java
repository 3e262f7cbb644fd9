package nl.samenspel.measurement.statistics;

import java.util.Optional;

/**
 * Whether the people of a group agree on one question (method §5).
 *
 * @param probabilityByChance that people who answer at random agree at least as well
 * @param camps the two camps, when there are
 */
public record Agreement(
        AgreementLabel label, AverageDeviation averageDeviation, double probabilityByChance, Optional<Camps> camps) {
    /** Fewer people than this give no label. */
    public static final int FEWEST = 5;

    private static final Fraction NEAR = Fraction.of(8, 10);
    private static final Fraction AS_BY_CHANCE = Fraction.of(12, 10);
    private static final double RARE = 0.10;

    /** Empty with fewer than {@value #FEWEST} answers. */
    public static Optional<Agreement> of(Histogram histogram) {
        if (histogram.n() < FEWEST) {
            return Optional.empty();
        }
        AverageDeviation deviation = AverageDeviation.of(histogram);
        double chance = ChanceAgreement.of(deviation, histogram.scale().levels());
        Optional<Camps> camps = Camps.of(histogram);
        AgreementLabel label = camps.isPresent() ? AgreementLabel.TWO_CAMPS : label(deviation.levels(), chance <= RARE);
        return Optional.of(new Agreement(label, deviation, chance, camps));
    }

    private static AgreementLabel label(Fraction deviation, boolean rare) {
        if (deviation.compareTo(NEAR) <= 0) {
            return rare ? AgreementLabel.UNANIMOUS : AgreementLabel.SEEMS_UNANIMOUS;
        }
        return deviation.compareTo(AS_BY_CHANCE) >= 0 ? AgreementLabel.DIVIDED : AgreementLabel.MIXED;
    }
}
