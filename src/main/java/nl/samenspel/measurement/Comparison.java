package nl.samenspel.measurement;

import java.util.Optional;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.measurement.asked.Weighting;
import nl.samenspel.measurement.disclosure.Partition;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.measurement.statistics.Fraction;

/**
 * One party beside the other, on one aspect: what both say of the same measure, or what one guesses of the other. Or one party
 * in a later wave beside itself in an earlier one, as if other people had answered (method §8).
 *
 * @param difference the first − the second (customer − supplier, guessed − said, or later − earlier), of the means as printed;
 *     where an anonymous party is cut into other groups than the other, of the means over the groups that both have (method §3.1)
 * @param isOfOtherMeans the difference prints as another than that of the two means beside it, because of those groups
 */
public record Comparison(Figure<Amount> difference, boolean isOfOtherMeans) {

    static Comparison of(Question question, PartyFigures first, PartyFigures second) {
        return new Pair(question, first, question, second).comparison();
    }

    /** How important one party thinks that an aspect is to the other, beside how important the other says it is. */
    static Comparison ofGuess(String aspect, PartyFigures guessing, PartyFigures other) {
        return pairOfGuess(aspect, guessing, other).comparison();
    }

    /** The gap between the same groups as the difference is; empty when one of the two publishes nothing. */
    static Optional<Gap> gap(Question question, PartyGroups first, PartyGroups second) {
        return new Pair(question, first.figures(), question, second.figures()).gap(first, second);
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
            Figure<Amount> beside = one.difference(first, other, second);
            if (isEitherMissing()) {
                return new Comparison(beside, false);
            }
            Figure<Amount> difference = isOfMeansBeside()
                    ? beside
                    : Figure.combine(one.mean(first, common()), other.mean(second, common()), Amount::minus);
            return new Comparison(difference, !printed(difference).equals(printed(beside)));
        }

        Optional<Gap> gap(PartyGroups mine, PartyGroups theirs) {
            if (isEitherMissing()) {
                return Optional.empty();
            }
            Optional<ScoredGroup> some = isOfMeansBeside() ? mine.group(first) : one.group(first, common());
            Optional<ScoredGroup> others = isOfMeansBeside() ? theirs.group(second) : other.group(second, common());
            return some.flatMap(group -> others.flatMap(against -> comparison()
                    .difference()
                    .shown()
                    .map(printed -> Gap.between(group, against, printed.value(), levels(), isByLevel()))));
        }

        private static Optional<Fraction> printed(Figure<Amount> figure) {
            return figure.shown().map(amount -> amount.value().toOneDecimal());
        }

        private Partition common() {
            return partition(one, first).join(partition(other, second));
        }

        private static Partition partition(PartyFigures figures, Question question) {
            return figures.partition(question).orElseThrow();
        }

        private LevelMix levels() {
            LevelMix published =
                    LevelMix.of(one.snapshot().blocks(), other.snapshot().blocks());
            boolean isCoarser = !one.isCut(common()) || !other.isCut(common());
            return isCoarser && published == LevelMix.ALIKE ? LevelMix.UNKNOWN : published;
        }

        /** Is each group compared with the same group of the other party, each counting equally? */
        private boolean isByLevel() {
            boolean sameGroups = partition(one, first).equals(partition(other, second)) || !isOfMeansBeside();
            return one.asked() == Weighting.PER_LEVEL
                    && sameGroups
                    && common().blocks().size() > 1
                    && one.answersIn(first, common())
                    && other.answersIn(second, common());
        }

        private boolean isEitherMissing() {
            return one.partition(first).isEmpty() || other.partition(second).isEmpty();
        }

        private boolean isOfMeansBeside() {
            boolean bothOpen = one.isOpen() && other.isOpen();
            boolean bothPerPerson = one.asked() == Weighting.PER_PERSON;
            return bothOpen || bothPerPerson || partition(one, first).equals(partition(other, second));
        }
    }
}
