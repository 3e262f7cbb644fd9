package nl.samenspel.measurement.asked;

/** What a party's people were promised before their first question (method D1). */
public sealed interface Disclosure {

    /** The fewest people about whom anything may be said; 1 when everything may. */
    int threshold();

    /** No figure about fewer than {@code threshold} people, ever. */
    record Anonymous(int threshold) implements Disclosure {
        public Anonymous {
            if (threshold < 2) {
                throw new IllegalArgumentException("nobody is anonymous among " + threshold);
            }
        }
    }

    /** No anonymity is promised, and nothing is held back. */
    record Open() implements Disclosure {
        @Override
        public int threshold() {
            return 1;
        }
    }

    /** Open for 1, anonymous from 2. */
    static Disclosure ofThreshold(int threshold) {
        return threshold == 1 ? new Open() : new Anonymous(threshold);
    }
}
