package nl.samenspel.assessment;

import nl.samenspel.measurement.Measure;

/** Something that a full measurement may ask besides, about every aspect. */
public enum Module {
    /** At which level one would like the aspect to be. */
    AMBITION(Measure.DESIRED),
    /** How much one thinks that the aspect matters to the other party. */
    MIRROR(Measure.GUESSED);

    private final Measure measure;

    Module(Measure measure) {
        this.measure = measure;
    }

    /** What it adds. */
    public Measure measure() {
        return measure;
    }
}
