package nl.samenspel.collaboration;

/** Parts of directing services: planning and oversight, building and changing, running. */
public enum DirectingPart {
    GOVERNING,
    ORCHESTRATING,
    INTEGRATING
}
