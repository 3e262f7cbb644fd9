package nl.samenspel.dialogue.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;

/**
 * The record of a meeting, alike for both parties, and what the visitor may do about it.
 *
 * @param trail the places above this page
 * @param lead how it stands with it, in a sentence
 * @param notice that it says something else now than what was read; empty unless it does
 * @param fingerprint of what is to be read here
 * @param isFinal whether it does not change any more
 * @param actions that are about the collaboration as a whole
 * @param next what was left for the next meeting
 * @param worth what each side says to “was this worth our time?”; empty where nobody was asked
 * @param mayAdd whether the visitor may say something beside it
 * @param typed what was typed there and needs another look
 */
public record RecordView(
        List<Frame.Place> trail,
        String lead,
        String notice,
        List<Fact> facts,
        List<Side> sides,
        List<OfTopic> topics,
        List<ConclusionView.Doing> actions,
        List<String> next,
        List<SideSaid> worth,
        List<Consent> consents,
        String fingerprint,
        boolean isFinal,
        List<SideSaid> additions,
        boolean mayAdd,
        String typed,
        Problems problems,
        MeetingAddresses at) {

    public record Fact(String name, String value) {}

    /**
     * Who took part for a party.
     *
     * @param unnamed how many chose no name, in a sentence; empty where nobody did
     * @param ended that its sponsor ended its participation, in a sentence; empty unless so
     */
    public record Side(String slug, String name, List<String> people, String unnamed, String ended) {}

    /**
     * @param apart what each party said by itself, before both were shown
     * @param correctAt where the visitor corrects what was concluded; empty where he may not
     */
    public record OfTopic(
            String anchor,
            String name,
            List<OfRound> apart,
            List<String> reasons,
            List<SideSaid> evidence,
            List<OfRound> rounds,
            List<SideSaid> lines,
            ConclusionView conclusion,
            String correctAt) {}

    public record OfRound(String name, List<SideSaid> sides) {}

    /**
     * Something that is said of or by a party.
     *
     * @param slug of the party; empty where it is of none
     */
    public record SideSaid(String slug, String name, String text) {}

    /**
     * How it stands with the agreement of a party.
     *
     * @param text in a sentence
     */
    public record Consent(String slug, String name, String text, Asked asked) {}

    /** What the visitor may do about an agreement. */
    public enum Asked {
        AGREE,
        TAKE_BACK,
        NOTHING
    }
}
