package nl.samenspel.dialogue.web;

import java.util.Map;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.platform.web.Problems;

/**
 * What somebody typed on the page of an agenda, and what needs another look of it.
 *
 * @param minutes those of topics that were not understood
 * @param notes those that were not kept as they were typed
 * @param stored what somebody else wrote in their place
 * @param said what a side said that was not kept as it was typed, by its field
 */
record TypedAgenda(
        Problems problems,
        AgendaView.Added added,
        Map<TopicId, String> minutes,
        Map<TopicId, String> notes,
        Map<TopicId, String> stored,
        Map<String, Said> said) {

    /** @param stored what somebody else of the side said in its place; empty where nobody did */
    record Said(String typed, String stored) {}

    private static final AgendaView.Added NOTHING = new AgendaView.Added("", "15");

    static TypedAgenda nothing() {
        return new TypedAgenda(Problems.none(), NOTHING, Map.of(), Map.of(), Map.of(), Map.of());
    }

    static TypedAgenda arranged(Problems problems, Map<TopicId, String> minutes) {
        return new TypedAgenda(problems, NOTHING, minutes, Map.of(), Map.of(), Map.of());
    }

    static TypedAgenda added(Problems problems, AgendaView.Added added) {
        return new TypedAgenda(problems, added, Map.of(), Map.of(), Map.of(), Map.of());
    }

    static TypedAgenda noted(
            Problems problems, Map<TopicId, String> notes, Map<TopicId, String> stored, Map<String, Said> said) {
        return new TypedAgenda(problems, NOTHING, Map.of(), notes, stored, said);
    }
}
