package nl.samenspel.measurement;

import java.util.Optional;
import java.util.function.BiFunction;
import nl.samenspel.measurement.statistics.Amount;

/**
 * A figure of a result, or the reason why there is none. Only a shown figure has a value, so nothing can print what must not
 * be seen.
 *
 * @param <T> what is shown: a {@link Summary}, an {@link Amount} or a {@link QuadrantMean}
 */
public sealed interface Figure<T> {

    record Shown<T>(T value) implements Figure<T> {}

    record Suppressed<T>(Reason reason) implements Figure<T> {}

    /** Nobody gave a valid answer, and that may be known. */
    record NoAnswers<T>() implements Figure<T> {}

    /** Why a figure is held back. */
    enum Reason {
        /** The party has fewer respondents than the threshold. */
        FEW_RESPONDENTS,
        /** Fewer people than the threshold answered this question. */
        FEW_ANSWERS,
        /** The question is published for the party as a whole only. */
        ONLY_IN_TOTAL,
        /** Nobody was asked. */
        NOT_ASKED,
        /** Too few of the party see this part, so it is left out of the aspect. */
        FEW_SEE_IT,
        /** A few people skipped one part, and what they answered to the others would follow from it. */
        FEW_SKIPPED_A_PART,
        /** It would be derived from a figure that is held back. */
        DERIVED
    }

    default Optional<T> shown() {
        return switch (this) {
            case Shown<T>(T value) -> Optional.of(value);
            case Suppressed<T> _, NoAnswers<T> _ -> Optional.empty();
        };
    }

    default boolean isSuppressed() {
        return this instanceof Suppressed;
    }

    /** A figure made of two others: shown when both are, held back when either is. */
    static <A, B, C> Figure<C> combine(Figure<A> left, Figure<B> right, BiFunction<A, B, C> combined) {
        if (left instanceof Shown<A>(A first) && right instanceof Shown<B>(B second)) {
            return new Shown<>(combined.apply(first, second));
        }
        return left.isSuppressed() || right.isSuppressed() ? new Suppressed<>(Reason.DERIVED) : new NoAnswers<>();
    }
}
