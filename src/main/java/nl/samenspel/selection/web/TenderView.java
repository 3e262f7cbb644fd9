package nl.samenspel.selection.web;

import java.util.List;
import nl.samenspel.platform.web.Frame;

/**
 * A tender, how far it is and what comes next.
 *
 * @param lead whose it is, and under which reference
 * @param steps on the way, in order
 * @param next what is to be done now
 * @param refused why what was just asked for cannot be done yet, or empty
 * @param step the button for the next step
 * @param shown which agreements there are, where they can be frozen
 * @param prepared whether lots and terms can still be changed
 * @param team how many people are asked, and how many have sent in as far as it may be told
 * @param promise what they are promised
 * @param candidatesAt where candidates are entered and compared, or empty
 * @param profilesAt where what they said is told, or empty
 */
public record TenderView(
        TenderAddresses at,
        List<Frame.Place> trail,
        String lead,
        List<Step> steps,
        String next,
        String refused,
        Doing step,
        String shown,
        boolean prepared,
        List<LotCard> lots,
        String team,
        String promise,
        String profilesAt,
        String candidatesAt,
        String service,
        List<Day> days,
        List<Happened> happened) {

    /** A state on the way; {@code here} marks the one that it is in. */
    public record Step(String name, boolean here) {}

    /** A button, with what to know before it is pressed; the address is empty where there is nothing to press. */
    public record Doing(String label, String confirm, String address) {}

    /** A lot; the addresses are empty where it cannot be changed any more. */
    public record LotCard(
            String name, String service, String nature, String directing, String editAt, String removeAt) {}

    /** A planned day. */
    public record Day(String label, String date) {}

    /** Something that happened, on a day. */
    public record Happened(String day, String date, String text) {}
}
