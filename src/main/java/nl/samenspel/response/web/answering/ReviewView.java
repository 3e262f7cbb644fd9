package nl.samenspel.response.web.answering;

import java.util.List;

/**
 * All answers at a glance.
 *
 * @param tried that the link was tried on another device, or empty
 * @param lead what is to be done
 * @param gaps what has no answer
 * @param refused whether sending in was tried without any answer
 * @param submit label of the button that sends in; empty while there is no answer
 */
public record ReviewView(
        AnsweringAddresses at,
        String tried,
        String lead,
        List<Line> lines,
        List<Gap> gaps,
        boolean refused,
        String submit) {

    /** Something that is asked on one page, and what was answered to it. */
    public record Line(String title, String address, List<Given> given, String remark) {}

    /** One answer in words; {@code open} when there is none yet. */
    public record Given(String question, String answer, boolean open) {}

    /**
     * What was left open on one page.
     *
     * @param questions what they are called
     * @param text what that means for the topic, or empty
     */
    public record Gap(String title, String address, String questions, String text) {}
}
