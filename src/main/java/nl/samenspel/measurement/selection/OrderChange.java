package nl.samenspel.measurement.selection;

import java.util.List;

/** The smallest change of one number that changes who is first. Up to there the order holds; beyond it, others come first. */
public sealed interface OrderChange {

    double from();

    double to();

    /** Who comes first then; several where they are equal. */
    List<String> first();

    /** Of the weight of one aspect, while the others keep their proportions. */
    record OfWeight(String aspect, double from, double to, List<String> first) implements OrderChange {}

    /** Of the level of one candidate on one aspect. */
    record OfLevel(String candidate, String aspect, double from, double to, List<String> first)
            implements OrderChange {}

    /** Of what a level too many costs. */
    record OfExcess(double from, double to, List<String> first) implements OrderChange {}

    /** How large the change is. */
    default double size() {
        return Math.abs(to() - from());
    }
}
