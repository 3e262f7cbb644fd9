package nl.samenspel.measurement;

import java.util.Map;
import java.util.Optional;

/** The form of collaboration that a party wants, or thinks that the other wants (method §9.2). */
public enum Intention {
    PARTNERSHIP(1),
    SUPPLIER_RELATIONSHIP(2),
    OWN_ADVANTAGE(3);

    /** Of fewer people who were promised anonymity it is not told what most of them chose. */
    static final int FEWEST = 5;

    private static final int SHARE_IN_TENTHS = 6;

    private final int level;

    Intention(int level) {
        this.level = level;
    }

    /** The answer that stands for it. */
    public int level() {
        return level;
    }

    /**
     * What a party intends: the option with six tenths or more of the valid answers. Empty when it is divided.
     *
     * @param answers how often each was chosen; who does not know is left out
     * @param threshold the fewest people about whom anything may be said
     */
    public static Optional<Intention> of(Map<Intention, Integer> answers, int threshold) {
        int all = answers.values().stream().mapToInt(Integer::intValue).sum();
        return answers.entrySet().stream()
                .filter(answer ->
                        all >= threshold && 10L * answer.getValue() >= (long) SHARE_IN_TENTHS * all && all > 0)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Is this what the answers pointed to? */
    public boolean isMetBy(CollaborationForm.Form form) {
        return switch (this) {
            case PARTNERSHIP -> form == CollaborationForm.Form.PARTNERSHIP;
            case SUPPLIER_RELATIONSHIP -> form == CollaborationForm.Form.SUPPLIER_RELATIONSHIP;
            case OWN_ADVANTAGE -> form == CollaborationForm.Form.PROFITEERING;
        };
    }
}
