package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;

/**
 * What everybody at a meeting sees, on the wall and on phones.
 *
 * @param step what is done now, as a style sheet and a listener know it
 * @param topic what it is about; empty where it is about the meeting
 * @param place which of how many topics it is
 * @param steps of the topic
 * @param announced what is new here, for whoever listens
 * @param ended a sentence for each side that has ended its participation
 * @param ready how many are ready to go on, where that is not told of a side
 * @param asked what those who are counted have done; empty where nothing is asked
 */
public record StageView(
        String step,
        String topic,
        String place,
        List<Mark> steps,
        String heading,
        String announced,
        StageContent content,
        List<String> ended,
        Time clock,
        List<Side> sides,
        String asked,
        Optional<Ready> ready) {

    /** @param state {@code done}, {@code here} or {@code to-come} */
    public record Mark(String label, String state) {}

    /** Something that is said of a party, or to it. */
    public record Told(String slug, String name, String text) {}

    /**
     * What a party guessed of the other.
     *
     * @param drawn whether it is drawn on the ladder as well
     */
    public record Guess(String slug, String name, String text, boolean drawn) {}

    /** @param slug of the party of whoever wrote it; empty where that is not told */
    public record Line(String slug, String text) {}

    /** @param shown for readers, as minutes and seconds */
    public record Time(long seconds, boolean running, String shown) {}

    /** How many of all who are here are ready to go on. */
    public record Ready(int ready, int here) {}

    /**
     * How many of a party are there.
     *
     * @param done of those, how many have done what is asked now
     * @param ready of those, how many are ready to go on; empty where that is not told of a side
     */
    public record Side(String slug, String name, int here, int done, Optional<Integer> ready) {

        public String readyCount() {
            return slug + "-ready";
        }

        public String hereCount() {
            return slug + "-here";
        }

        public String doneCount() {
            return slug + "-done";
        }
    }
}
