package nl.samenspel.platform.web;

import java.util.List;

/**
 * What stands around a page.
 *
 * @param title of the page, in the visitor's language
 * @param navigation the places one step away; empty for the answering pages
 */
public record Frame(Visit visit, String title, List<Place> navigation) {

    /** A link in the navigation; {@code here} marks the page itself. */
    public record Place(String label, String address, boolean here) {}

    public static Frame of(Visit visit, String title) {
        return new Frame(visit, title, List.of());
    }

    public String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    public String tag() {
        return visit.language().tag();
    }
}
