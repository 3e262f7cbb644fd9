package nl.samenspel.response.web;

import java.util.List;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.model.Aspect;

/** A page with questions, on the way through them. */
sealed interface Stop {

    /** Names the page; no two stops have the same. */
    String slug();

    List<Question> questions(Seat seat);

    record OfAspect(Aspect aspect) implements Stop {

        @Override
        public String slug() {
            return aspect.slug();
        }

        @Override
        public List<Question> questions(Seat seat) {
            return seat.questions(aspect);
        }
    }

    record OfTheWhole(WholePart part) implements Stop {

        @Override
        public String slug() {
            return part.slug();
        }

        @Override
        public List<Question> questions(Seat seat) {
            return part.questions(seat);
        }
    }
}
