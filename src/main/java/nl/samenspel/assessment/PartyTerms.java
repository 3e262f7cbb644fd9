package nl.samenspel.assessment;

import java.util.Optional;
import nl.samenspel.measurement.asked.Disclosure;

/**
 * What holds for one party in a wave.
 *
 * @param disclosure what its people are promised
 * @param expected how many people are to be asked, at least 1 in all
 * @param sharedLink the secret in the address with which its people may join by themselves; empty when they may not
 */
public record PartyTerms(Disclosure disclosure, Expected expected, Optional<String> sharedLink) {}
