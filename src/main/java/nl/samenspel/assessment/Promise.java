package nl.samenspel.assessment;

import nl.samenspel.measurement.asked.Disclosure;

/** The kinds of {@link Disclosure} that a party can be promised. */
public enum Promise {
    ANONYMOUS,
    OPEN;

    public static Promise of(Disclosure disclosure) {
        return switch (disclosure) {
            case Disclosure.Anonymous _ -> ANONYMOUS;
            case Disclosure.Open _ -> OPEN;
        };
    }
}
