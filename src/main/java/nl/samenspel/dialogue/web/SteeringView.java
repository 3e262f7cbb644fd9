package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Frame;
import nl.samenspel.platform.web.Problems;
import nl.samenspel.platform.web.QrCode;

/**
 * Where a meeting is steered.
 *
 * @param from where it stands, as forms send it
 * @param next where it goes on
 * @param back where it was before
 * @param steps of the topic, each with the place that it is
 * @param topics of the agenda, each with the place where it begins
 * @param round what is voted on now
 * @param asks what else can be asked here
 * @param conclude where it is written down what both sides conclude
 * @param hands that are up
 * @param assents what is said of what is concluded; empty where nobody is asked
 * @param structuring sentences that give remarks an order
 * @param seats of which somebody may help to steer
 * @param seen how much is shown of what only whoever steers sees
 * @param leads whether the visitor leads it, and not only helps
 */
public record SteeringView(
        List<Frame.Place> trail,
        StageView stage,
        boolean hidden,
        String from,
        Optional<Go> next,
        Optional<Go> back,
        List<Go> steps,
        List<Go> topics,
        Optional<Open> round,
        List<Ask> asks,
        Optional<ConclusionFormView> conclude,
        List<Hand> hands,
        List<Assented> assents,
        List<String> structuring,
        String code,
        String typed,
        QrCode qrCode,
        List<Helper> seats,
        List<Colleague> colleagues,
        boolean leads,
        Problems problems,
        String act,
        Acts acts,
        String screenAt,
        String peopleAt,
        String agendaAt,
        long version,
        int seen,
        String stream) {

    /** Where only whoever leads it goes. */
    public record Acts(String handOver, String help, String end) {}

    /** @param place as the form sends it */
    public record Go(String label, String text, String place, boolean here) {}

    /**
     * A round in which everybody votes.
     *
     * @param warning what would be lost if it were closed now, in a sentence; empty where nothing
     */
    public record Open(String id, String question, String warning) {}

    /** @param lowers as the form sends it */
    public record Hand(String slug, String label, String lowers) {}

    /** What the people of a side say of what is concluded. */
    public record Assented(String slug, String name, List<String> counts) {}

    /** Something that everybody can be asked. */
    public record Ask(String slug, String label) {}

    /** Somebody of a side who may help. */
    public record Helper(String id, String slug, String name, boolean steers) {}

    /** Somebody to whom it can be handed over. */
    public record Colleague(String id, String name) {}
}
