package nl.samenspel.dialogue;

/** Meetings that do not start from results, but go through the same topics each time. */
public enum Guide {
    /** Before anything is measured: what the parties want of each other. It yields their charter. */
    KICK_OFF,
    /** Of a relationship in trouble: from what still works to agreements for a few weeks. */
    RECOVERY
}
