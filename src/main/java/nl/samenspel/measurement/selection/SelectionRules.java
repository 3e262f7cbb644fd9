package nl.samenspel.measurement.selection;

/**
 * By which rules candidates are compared; fixed before any level of a candidate is known.
 *
 * @param excess what a level too many costs, of what a level too few costs; 0 to 1
 * @param mix how far the weights wander when they are drawn: 0 keeps them as they are, 1 allows any
 * @param draws how often the weights are drawn
 */
public record SelectionRules(double excess, double mix, int draws, ValueTable values) {
    /** What a level too many usually costs. */
    public static final double USUAL_EXCESS = 0.25;

    /** How far the weights usually wander from those that were given to any others. */
    public static final double USUAL_MIX = 0.5;

    /** How often the weights are usually drawn. */
    public static final int USUAL_DRAWS = 10_000;

    public SelectionRules {
        if (!(excess >= 0 && excess <= 1) || !(mix >= 0 && mix <= 1) || draws < 1) {
            throw new IllegalArgumentException(excess + ", " + mix + ", " + draws);
        }
    }

    /** As they are unless somebody decides otherwise, on a scale of so many levels. */
    public static SelectionRules usual(int levels) {
        return new SelectionRules(USUAL_EXCESS, USUAL_MIX, USUAL_DRAWS, ValueTable.linear(levels));
    }

    /** The same with another price of a level too many. */
    public SelectionRules withExcess(double other) {
        return new SelectionRules(other, mix, draws, values);
    }
}
