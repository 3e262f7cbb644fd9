package nl.samenspel.assessment;

import java.util.Optional;
import nl.samenspel.measurement.asked.Disclosure;

/**
 * What holds for one party in a wave.
 *
 * @param disclosure what its people are promised
 * @param expected how many people are to be asked, at least 1 in all
 * @param sharedLink the secret in the address with which its people may join by themselves; empty when they may not
 * @param paired whether it is kept, under a pseudonym and until the next wave has closed, how each of its people answered, so
 *     that the same people can be told from new people
 */
public record PartyTerms(Disclosure disclosure, Expected expected, Optional<String> sharedLink, boolean paired) {

    /** Of people whose answers are not set beside those that they give another time. */
    public PartyTerms(Disclosure disclosure, Expected expected, Optional<String> sharedLink) {
        this(disclosure, expected, sharedLink, false);
    }
}
