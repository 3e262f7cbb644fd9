package nl.samenspel.dialogue.web;

import java.util.List;

/**
 * What everybody at a meeting sees, on the wall and on phones.
 *
 * @param step what is done now, as a style sheet and a listener know it
 * @param topic what it is about; empty where it is about the meeting
 * @param place which of how many topics it is
 * @param steps of the topic
 * @param ended a sentence for each side that has ended its participation
 * @param asked what those who are counted have done; empty where nothing is asked
 */
public record StageView(
        String step,
        String topic,
        String place,
        List<Mark> steps,
        String heading,
        StageContent content,
        List<String> ended,
        Time clock,
        List<Side> sides,
        String asked) {

    /** @param state {@code done}, {@code here} or {@code to-come} */
    public record Mark(String label, String state) {}

    /** Something that is said of a party, or to it. */
    public record Told(String slug, String name, String text) {}

    /** @param slug of the party of whoever wrote it; empty where that is not told */
    public record Line(String slug, String text) {}

    /** @param shown for readers, as minutes and seconds */
    public record Time(long seconds, boolean running, String shown) {}

    /**
     * How many of a party are there.
     *
     * @param done of those, how many have done what is asked now
     */
    public record Side(String slug, String name, int here, int done) {

        public String hereCount() {
            return slug + "-here";
        }

        public String doneCount() {
            return slug + "-done";
        }
    }
}
