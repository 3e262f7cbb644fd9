package nl.samenspel.response.web;

import java.util.Optional;
import nl.samenspel.model.Aspect;

/** The way through the aspects, in the order of the model, and the collaboration as a whole, to the review. */
record Route(Seat seat) {

    static final String NEXT = "next";
    static final String PREVIOUS = "previous";
    static final String REVIEW = "review";
    static final String WHOLE = "whole";

    /**
     * Where somebody goes from an aspect.
     *
     * @param wish {@link #NEXT}, {@link #PREVIOUS}, {@link #WHOLE}, {@link #REVIEW} or the slug of an aspect; anything else
     *     is next
     */
    String from(Aspect aspect, String wish) {
        var aspects = seat.model().aspects();
        int here = aspects.indexOf(aspect);
        return switch (wish) {
            case REVIEW -> review();
            case WHOLE -> afterTheLast();
            case PREVIOUS ->
                here > 0 ? seat.at().aspect(aspects.get(here - 1)) : seat.at().front();
            default ->
                aspect(wish)
                        .orElseGet(() ->
                                here + 1 < aspects.size() ? seat.at().aspect(aspects.get(here + 1)) : afterTheLast());
        };
    }

    /** Where somebody goes from the page about the whole. */
    String fromTheWhole(String wish) {
        return switch (wish) {
            case PREVIOUS -> seat.at().aspect(seat.model().aspects().getLast());
            case WHOLE -> seat.at().whole();
            default -> aspect(wish).orElseGet(this::review);
        };
    }

    private Optional<String> aspect(String slug) {
        return seat.model().aspect(slug).map(seat.at()::aspect);
    }

    private String afterTheLast() {
        return seat.asksOfTheWhole() ? seat.at().whole() : review();
    }

    private String review() {
        return seat.at().review();
    }
}
