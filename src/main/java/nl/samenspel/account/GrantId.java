package nl.samenspel.account;

import java.util.UUID;

/** Names one role of one person. */
public record GrantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
