package nl.samenspel.response.web;

import java.util.List;
import java.util.Optional;
import nl.samenspel.response.web.answering.AnsweringAddresses;

/**
 * The way through the questions: the aspects in the order of the model, the collaboration as a whole, and the review.
 *
 * @param fromReview whether somebody came from the review to change something, and wants to go back there
 */
record Route(Seat seat, boolean fromReview) {

    static final String NEXT = "next";
    static final String PREVIOUS = "previous";
    static final String REVIEW = AnsweringAddresses.REVIEW;

    /**
     * Where somebody goes from a stop.
     *
     * @param wish {@link #NEXT}, {@link #PREVIOUS}, {@link #REVIEW} or the slug of a stop; anything else is next
     */
    String from(Stop here, String wish) {
        var stops = seat.stops();
        int place = stops.indexOf(here);
        return switch (wish) {
            case REVIEW -> seat.at().review();
            case PREVIOUS ->
                place > 0 ? address(stops.get(place - 1)) : seat.at().front();
            default ->
                called(wish, stops)
                        .orElseGet(() -> place + 1 < stops.size()
                                ? address(stops.get(place + 1))
                                : seat.at().review());
        };
    }

    String address(Stop stop) {
        var address = seat.at().stop(stop.slug());
        return fromReview ? AnsweringAddresses.fromReview(address) : address;
    }

    private Optional<String> called(String slug, List<Stop> stops) {
        return stops.stream()
                .filter(stop -> stop.slug().equals(slug))
                .findFirst()
                .map(this::address);
    }
}
