package nl.samenspel.improvement.risk;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.samenspel.improvement.programme.Owner;

/**
 * What may stand in the way.
 *
 * @param carrier whose it is to watch; empty while nobody’s
 * @param isFromPremortem whether it was written before anything was done
 * @param addedAt in UTC
 * @param closedAt in UTC; empty while it stands
 */
public record Risk(
        RiskId id,
        RiskText text,
        Optional<Owner> carrier,
        boolean isFromPremortem,
        LocalDateTime addedAt,
        Optional<LocalDateTime> closedAt) {

    public boolean isOpen() {
        return closedAt.isEmpty();
    }

    /** Should it have been looked at again? */
    public boolean isDue(LocalDate today) {
        return isOpen() && text.reviewOn().filter(day -> !day.isAfter(today)).isPresent();
    }
}
