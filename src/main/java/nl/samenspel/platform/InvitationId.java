package nl.samenspel.platform;

import java.util.UUID;

/** Names one invitation. */
public record InvitationId(UUID value) {

    public static InvitationId of(String text) {
        return new InvitationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
