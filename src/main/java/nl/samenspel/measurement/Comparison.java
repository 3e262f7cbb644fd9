package nl.samenspel.measurement;

import java.util.Optional;

/**
 * One party beside the other, on one aspect: what both say of the same measure, or what one guesses of the other.
 *
 * @param difference the first − the second (customer − supplier, or guessed − said), of the means as printed; where an
 *     anonymous party is cut into other groups than the other, of the means over the groups that both have (method §3.1)
 */
public record Comparison(Figure<Amount> difference) {

    static Comparison of(Question question, PartyFigures customer, PartyFigures supplier) {
        return new Pair(question, customer, question, supplier).comparison();
    }

    /** How important one party thinks that an aspect is to the other, beside how important the other says it is. */
    static Comparison ofGuess(String aspect, PartyFigures guessing, PartyFigures other) {
        return pairOfGuess(aspect, guessing, other).comparison();
    }

    /** The gap between the same groups as the difference is; empty when one of the parties publishes nothing. */
    static Optional<Gap> gap(Question question, PartyGroups customer, PartyGroups supplier) {
        return new Pair(question, customer.figures(), question, supplier.figures()).gap(customer, supplier);
    }

    /** The gap beside {@link #ofGuess}. */
    static Optional<Gap> gapOfGuess(String aspect, PartyGroups guessing, PartyGroups other) {
        return pairOfGuess(aspect, guessing.figures(), other.figures()).gap(guessing, other);
    }

    private static Pair pairOfGuess(String aspect, PartyFigures guessing, PartyFigures other) {
        return new Pair(
                Question.whole(aspect, Measure.GUESSED), guessing, Question.whole(aspect, Measure.IMPORTANCE), other);
    }

    /** A question to one party beside a question to the other. */
    private record Pair(Question first, PartyFigures one, Question second, PartyFigures other) {

        Comparison comparison() {
            if (samePeopleAreWeighed()) {
                return new Comparison(Figure.combine(
                        one.summary(first),
                        other.summary(second),
                        (mine, theirs) -> mine.mean().minus(theirs.mean())));
            }
            Partition common = common();
            return new Comparison(Figure.combine(
                    one.mean(first, common), other.mean(second, common), (mine, theirs) -> mine.minus(theirs)));
        }

        Optional<Gap> gap(PartyGroups mine, PartyGroups theirs) {
            if (samePeopleAreWeighed()) {
                return gap(mine.group(first), theirs.group(second));
            }
            Partition common = common();
            return gap(one.group(first, common), other.group(second, common));
        }

        private static Optional<Gap> gap(Optional<ScoredGroup> mine, Optional<ScoredGroup> theirs) {
            return mine.flatMap(some -> theirs.map(others -> Gap.between(some, others)));
        }

        private Partition common() {
            return one.partition(first)
                    .orElseThrow()
                    .join(other.partition(second).orElseThrow());
        }

        private boolean samePeopleAreWeighed() {
            boolean bothOpen = one.isOpen() && other.isOpen();
            boolean bothPerPerson = one.asked() == Weighting.PER_PERSON;
            boolean eitherMissing =
                    one.partition(first).isEmpty() || other.partition(second).isEmpty();
            return bothOpen
                    || bothPerPerson
                    || eitherMissing
                    || one.partition(first).equals(other.partition(second));
        }
    }
}
