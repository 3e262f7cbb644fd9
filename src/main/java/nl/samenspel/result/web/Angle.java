package nl.samenspel.result.web;

import java.util.Optional;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.platform.Slug;

/**
 * How somebody asks to look at a result.
 *
 * @param level whose answers, or everybody's
 */
record Angle(Optional<GovernanceLevel> level, Weighting weighting) {

    /** What cannot be understood is taken as not asked. */
    static Angle asked(String level, String weighting, Weighting agreed) {
        return new Angle(
                Slug.parse(GovernanceLevel.class, level),
                Slug.parse(Weighting.class, weighting).orElse(agreed));
    }

    Angle at(Optional<GovernanceLevel> other) {
        return new Angle(other, weighting);
    }

    Angle counting(Weighting other) {
        return new Angle(level, other);
    }
}
