package nl.samenspel.selection.web;

import java.util.List;

/**
 * The tenders of a workspace.
 *
 * @param planAt where one is begun, or empty
 */
public record TendersView(String planAt, List<Card> cards) {

    /** One of them, and how far it is. */
    public record Card(String name, String organisation, String state, String address) {}
}
