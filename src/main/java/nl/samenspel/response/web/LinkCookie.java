package nl.samenspel.response.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.samenspel.assessment.WaveTerms;

/** How long the cookies of those who answer last. */
final class LinkCookie {

    private LinkCookie() {}

    /** Longer than answers are accepted, as the last day can be moved; when they no longer are, the cookie opens nothing. */
    static Duration until(WaveTerms terms, Clock clock) {
        var end = terms.closesOn().plusMonths(3).atStartOfDay(terms.zone()).toInstant();
        return Duration.between(Instant.now(clock), end);
    }
}
