package nl.samenspel.dialogue;

/** How far a party goes along with a conclusion; not agreeing is a result too. */
public enum Degree {
    ENDORSE,
    WITH_RESERVATIONS,
    CAN_LIVE_WITH_IT,
    NEEDS_MORE_TALK,
    STAND_ASIDE,
    NO;

    /** Can the other one build on it? */
    public boolean goesAlong() {
        return switch (this) {
            case ENDORSE, WITH_RESERVATIONS, CAN_LIVE_WITH_IT -> true;
            case NEEDS_MORE_TALK, STAND_ASIDE, NO -> false;
        };
    }
}
