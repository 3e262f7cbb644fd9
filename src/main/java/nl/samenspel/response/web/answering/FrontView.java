package nl.samenspel.response.web.answering;

import java.util.List;

/**
 * What somebody is told before the first question.
 *
 * @param tried that the link was tried on another device, or empty
 * @param greeting by name once the person has begun on this device, or empty
 * @param first how long it takes, until when, who sees it, and in which role one answers; a sentence each
 * @param before what became of what people said before, a sentence each
 * @param scope which services it is about, or empty
 * @param seen who will see what, a sentence each
 * @param begin what the button to begin says: in an open measurement it is agreeing to that
 * @param onwards where the person goes on; empty when it has not begun
 */
public record FrontView(
        AnsweringAddresses at,
        String tried,
        String greeting,
        String lead,
        List<String> first,
        List<String> before,
        String scope,
        List<String> asked,
        List<String> seen,
        String begin,
        String onwards) {

    /**
     * What somebody finds who has sent in.
     *
     * @param tried that the link was tried on another device, or empty
     * @param greeting by name, or empty
     * @param given what was sent in, a sentence each
     * @param seen who will see what, a sentence each
     */
    public record Sent(
            AnsweringAddresses at,
            String tried,
            String greeting,
            String lead,
            String until,
            List<String> given,
            List<String> seen) {}

    /** For going on from another device; {@code problem} says what was wrong with the code that was typed. */
    public record Resume(AnsweringAddresses at, String typed, String problem) {}

    /** The code with which the person goes on elsewhere. */
    public record Code(AnsweringAddresses at, String greeting, String code, String onwards) {}
}
