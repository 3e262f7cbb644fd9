package nl.samenspel.dialogue.web;

import java.util.List;
import nl.samenspel.platform.web.Explained;
import nl.samenspel.platform.web.Problems;

/**
 * Where somebody says for which side he joins.
 *
 * @param meeting between whom it is, in a sentence
 * @param votes what is shown of votes, in a sentence
 * @param device by which whoever sends the form is known from then on, also when it is sent twice
 * @param counted what somebody who joins so cannot have, in a sentence; empty where nothing is lost
 */
public record DoorView(
        String meeting,
        String votes,
        String counted,
        List<Side> sides,
        List<Explained> levels,
        String level,
        String name,
        String device,
        Problems problems,
        String address) {

    public record Side(String slug, String name, boolean chosen) {}
}
