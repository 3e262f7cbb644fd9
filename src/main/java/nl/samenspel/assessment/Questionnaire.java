package nl.samenspel.assessment;

import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Question;

/** Which part of the model is asked in a wave; fixed when answering starts. */
public enum Questionnaire {
    /** Importance and actual level of every aspect. */
    CORE,
    /** Actual levels only, for between two waves. */
    PULSE;

    public boolean asks(Question question) {
        return switch (this) {
            case CORE -> true;
            case PULSE -> question.measure() == Measure.ACTUAL;
        };
    }
}
