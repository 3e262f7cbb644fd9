package nl.samenspel.measurement.statistics;

/**
 * What one person gave one aspect: a level, or the mean of the levels of its facets, as an exact rational.
 *
 * @param numerator the score in units of 1/{@code scale.denominator()}
 */
public record PersonScore(int numerator, Scale scale) {
    public PersonScore {
        if (numerator < scale.denominator() || numerator > scale.levels() * scale.denominator()) {
            throw new IllegalArgumentException("not on the scale: " + numerator + "/" + scale.denominator());
        }
    }
}
