package nl.samenspel.assessment.web;

import java.util.List;
import java.util.Optional;

/**
 * The waves of a collaboration.
 *
 * @param planAt where the visitor plans another one, if he may
 */
public record WavesView(List<Entry> waves, Optional<String> planAt) {

    /**
     * One wave: what it is called, and how it stands with it.
     *
     * @param address where it leads; empty when there is nothing to see for the visitor yet
     */
    public record Entry(String name, String address, String state) {}
}
