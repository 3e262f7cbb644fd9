package nl.samenspel.assessment;

import java.util.Optional;
import nl.samenspel.party.Party;

/**
 * Why a wave cannot be asked like this.
 *
 * @param party whose terms it is about; empty when it is about the wave
 */
public record TermsProblem(Cause cause, Optional<Party> party) {

    /** What is wrong. */
    public enum Cause {
        NAME_MISSING,
        NAME_TOO_LONG,
        CLOSES_IN_THE_PAST,
        CLOSES_TOO_LATE,
        THRESHOLD_OUT_OF_RANGE,
        NOBODY_EXPECTED,
        TOO_MANY_EXPECTED,
        TOO_FEW_EXPECTED_TO_BE_ANONYMOUS,
        TOO_FEW_EXPECTED_TO_BE_PAIRED,
        TOO_MANY_EXPECTED_TO_BE_PAIRED
    }

    static TermsProblem of(Cause cause) {
        return new TermsProblem(cause, Optional.empty());
    }

    static TermsProblem of(Cause cause, Party party) {
        return new TermsProblem(cause, Optional.of(party));
    }
}
