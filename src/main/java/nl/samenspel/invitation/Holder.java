package nl.samenspel.invitation;

/** Whoever came with a personal link on the device that the link was bound to then. */
public record Holder(Invitation invitation, DeviceKey key) {}
