package nl.samenspel.result;

import java.util.Optional;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.platform.Slug;

/**
 * How somebody asks to look at a result.
 *
 * @param level whose answers, or everybody's
 */
public record Angle(Optional<GovernanceLevel> level, Weighting weighting) {

    /** What cannot be understood is taken as not asked. */
    public static Angle asked(String level, String weighting, Weighting agreed) {
        return new Angle(
                Slug.parse(GovernanceLevel.class, level),
                Slug.parse(Weighting.class, weighting).orElse(agreed));
    }

    /** Everybody's answers, counted in this way. */
    public static Angle of(Weighting weighting) {
        return new Angle(Optional.empty(), weighting);
    }

    public Angle at(Optional<GovernanceLevel> other) {
        return new Angle(other, weighting);
    }

    public Angle counting(Weighting other) {
        return new Angle(level, other);
    }
}
