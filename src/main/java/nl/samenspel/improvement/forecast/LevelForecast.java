package nl.samenspel.improvement.forecast;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenspel.account.Signatory;
import nl.samenspel.party.Party;

/**
 * What somebody expects the level of an aspect to be. It does not change; whoever thinks again saves another.
 *
 * @param aspect its slug
 * @param party whose level; empty where each of both parties is expected to be there
 * @param on the day for which it is
 * @param savedAt in UTC
 */
public record LevelForecast(
        ForecastId id,
        String aspect,
        Optional<Party> party,
        LocalDate on,
        Estimate estimate,
        Forecaster as,
        Signatory by,
        LocalDateTime savedAt) {

    /** Whose level. */
    public Stream<Party> parties() {
        return party.map(Stream::of).orElseGet(() -> Stream.of(Party.values()));
    }

    /** What it is about, and by whom: another one of the same takes its place. */
    record About(Forecaster as, LocalDate on, String aspect, Optional<Party> party) {}

    About about() {
        return new About(as, on, aspect, party);
    }
}
