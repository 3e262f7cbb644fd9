package nl.samenspel.response.web.answering;

/**
 * Where somebody answers.
 *
 * @param front the page to which the personal link leads
 */
public record AnsweringAddresses(String front) {

    /** Where somebody types the code of a ticket. */
    public static final String TICKET = "/t";

    /** Names the overview of all answers. */
    public static final String REVIEW = "review";

    /** Where nobody is known any more. */
    public static final String FORGOTTEN = "/done";

    public static AnsweringAddresses of(String link) {
        return new AnsweringAddresses("/a/" + link);
    }

    /** Where the link leads by which people join. */
    public static String join(String shared) {
        return "/j/" + shared;
    }

    /** Where somebody who joined before goes on. */
    public static String joinedBefore(String shared) {
        return join(shared) + "/before";
    }

    /** Where somebody else joins on the same device. */
    public static String joinAnew(String shared) {
        return join(shared) + "/anew";
    }

    public static String ticket(String code) {
        return TICKET + "/" + code;
    }

    public String begin() {
        return front + "/begin";
    }

    /** Where somebody goes on who began on another device. */
    public String resume() {
        return front + "/resume";
    }

    /** Where the code for another device is told. */
    public String code() {
        return front + "/code";
    }

    /** A page with questions, about an aspect or about something of the whole. */
    public String stop(String slug) {
        return front + "/aspects/" + slug;
    }

    /** A page with questions, for somebody who came from the review and goes back there. */
    public static String fromReview(String page) {
        return page + "?from=" + REVIEW;
    }

    /** Where answers are saved one by one. */
    public String answers() {
        return front + "/answers";
    }

    public String review() {
        return front + "/review";
    }

    public String submit() {
        return front + "/submit";
    }

    public String thanks() {
        return front + "/thanks";
    }

    /** Where somebody leaves a device that others use too. */
    public String done() {
        return front + FORGOTTEN;
    }
}
