package nl.samenspel.invitation.web;

import java.util.List;

/**
 * Who takes part in a wave.
 *
 * @param parties those of which the visitor may know how many people take part
 */
public record ParticipationView(List<PartyView> parties) {

    /**
     * How many of one party take part.
     *
     * @param sentences about the party as a whole
     * @param bar one, or none where the number is not told
     * @param hint how numbers are told here, or empty
     */
    public record PartyView(
            String slug, String name, List<String> sentences, List<Bar> bar, List<LevelView> levels, String hint) {}

    /** So many of so many. */
    public record Bar(int answered, int asked) {}

    /** How many of one level take part. */
    public record LevelView(String name, String count) {}
}
