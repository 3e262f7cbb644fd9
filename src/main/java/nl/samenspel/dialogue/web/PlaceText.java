package nl.samenspel.dialogue.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.dialogue.Session.Place;
import nl.samenspel.platform.Slug;

/** Places of a meeting as forms send them: {@code welcome}, {@code last-time}, {@code farewell}, or a topic and a step of it. */
final class PlaceText {

    private PlaceText() {}

    static String of(Place place) {
        return switch (place) {
            case Place.Welcome _ -> "welcome";
            case Place.LastTime _ -> "last-time";
            case Place.Farewell _ -> "farewell";
            case Place.AtTopic(var topic, var step) -> topic + "." + Slug.of(step);
        };
    }

    /** One of these; empty for anything else. */
    static Optional<Place> parse(String sent, List<Place> places) {
        return places.stream().filter(place -> of(place).equals(sent)).findFirst();
    }
}
