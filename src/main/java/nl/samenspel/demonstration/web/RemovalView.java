package nl.samenspel.demonstration.web;

import java.util.List;

/**
 * What goes with the demonstration.
 *
 * @param collaborations each with how much was measured in it
 * @param people the names of those whose places could be taken
 */
public record RemovalView(String workspace, List<String> collaborations, String people) {

    public RemovalView {
        collaborations = List.copyOf(collaborations);
    }
}
