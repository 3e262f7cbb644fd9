package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.web.Link;

/**
 * The meetings of a collaboration, on its page.
 *
 * @param charter what was agreed at the kick-off; empty where nothing was
 * @param plan where meetings are prepared that need no results
 */
public record MeetingsView(List<Entry> meetings, Optional<CharterCard> charter, List<Link> plan) {

    /** @param address empty where the visitor may not see it */
    public record Entry(String name, String address, String state) {}
}
