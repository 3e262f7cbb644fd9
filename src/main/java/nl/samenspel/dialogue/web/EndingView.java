package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;

/**
 * Which sides have ended their participation, and which the visitor may end.
 *
 * @param told a sentence for each side that has
 * @param own the visitor’s own side, as long as it takes part in a meeting that goes on
 */
public record EndingView(List<String> told, Optional<Own> own) {

    /**
     * A side.
     *
     * @param address where its participation is ended
     */
    public record Own(String name, String address) {}
}
