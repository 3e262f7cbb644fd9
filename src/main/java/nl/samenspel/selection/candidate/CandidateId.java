package nl.samenspel.selection.candidate;

import java.util.UUID;

/** Names one candidate. */
public record CandidateId(UUID value) {

    public static CandidateId of(String text) {
        return new CandidateId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
