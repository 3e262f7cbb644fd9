package nl.samenspel.platform;

import java.util.UUID;

/** Names one workspace. */
public record WorkspaceId(UUID value) {

    public static WorkspaceId of(String text) {
        return new WorkspaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
