package nl.samenspel.response.web;

import nl.samenspel.model.Aspect;

/** The way through the aspects, in the order of the model, to the review. */
record Route(Seat seat) {

    static final String NEXT = "next";
    static final String PREVIOUS = "previous";
    static final String REVIEW = "review";

    /**
     * Where somebody goes from an aspect.
     *
     * @param wish {@link #NEXT}, {@link #PREVIOUS}, {@link #REVIEW} or the slug of an aspect; anything else is next
     */
    String from(Aspect aspect, String wish) {
        var aspects = seat.model().aspects();
        int here = aspects.indexOf(aspect);
        return switch (wish) {
            case REVIEW -> review();
            case PREVIOUS -> here > 0 ? seat.address(aspects.get(here - 1)) : seat.address();
            default ->
                seat.model()
                        .aspect(wish)
                        .map(seat::address)
                        .orElseGet(() -> here + 1 < aspects.size() ? seat.address(aspects.get(here + 1)) : review());
        };
    }

    private String review() {
        return seat.address() + "/review";
    }
}
