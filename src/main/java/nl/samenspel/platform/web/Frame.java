package nl.samenspel.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a page.
 *
 * @param title of the page, in the visitor's language
 * @param navigation the places one step away; empty where there is nowhere to go
 */
public record Frame(Visit visit, String title, List<Place> navigation) {

    /** How pages look. */
    public enum Theme {
        LIGHT,
        DARK,
        /** As the device does. */
        DEVICE
    }

    public static final Spoken<Theme> THEME = Spoken.of("frame.theme", Theme.class);

    /** A link in the navigation; {@code here} marks the page itself. */
    public record Place(String label, String address, boolean here) {}

    public static Frame of(Visit visit, String title) {
        return new Frame(visit, title, List.of());
    }

    /** The same frame with the places one step away. */
    public Frame with(List<Place> places) {
        return new Frame(visit, title, List.copyOf(places));
    }

    public String say(String key, Object... arguments) {
        return visit.say(key, arguments);
    }

    public <E extends Enum<E>> String say(Spoken<E> group, E choice, Object... arguments) {
        return visit.say(group, choice, arguments);
    }

    public String tag() {
        return visit.language().tag();
    }

    /** The theme that the visitor chose, or null to leave it to the device. */
    public @Nullable String theme() {
        return visit.theme().isEmpty() ? null : visit.theme();
    }

    public Theme themeOrDevice() {
        return Slug.parse(Theme.class, visit.theme()).orElse(Theme.DEVICE);
    }

    /** The address of this page, as others carry it that lead back to it. */
    public String back() {
        return URLEncoder.encode(visit.path(), StandardCharsets.UTF_8);
    }
}
