package nl.samenspel.improvement.risk;

import java.util.UUID;

/** Names one risk. */
public record RiskId(UUID value) {

    public static RiskId of(String text) {
        return new RiskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
