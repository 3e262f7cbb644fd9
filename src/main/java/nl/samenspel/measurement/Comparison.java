package nl.samenspel.measurement;

import java.util.Optional;

/**
 * Customer beside supplier, on one measure of one aspect.
 *
 * @param difference customer − supplier, of the means as printed; where an anonymous party is cut into other groups than the
 *     other, of the means over the groups that both have (method §3.1)
 */
public record Comparison(Figure<Amount> difference) {

    static Comparison of(Question question, PartyFigures customer, PartyFigures supplier) {
        if (samePeopleAreWeighed(question, customer, supplier)) {
            return new Comparison(Figure.combine(
                    customer.summary(question),
                    supplier.summary(question),
                    (one, other) -> one.mean().minus(other.mean())));
        }
        Partition common = common(question, customer, supplier);
        return new Comparison(Figure.combine(
                customer.mean(question, common), supplier.mean(question, common), (one, other) -> one.minus(other)));
    }

    /** The gap between the same groups as the difference is; empty when one of the parties publishes nothing. */
    static Optional<Gap> gap(Question question, PartyGroups customer, PartyGroups supplier) {
        if (samePeopleAreWeighed(question, customer.figures(), supplier.figures())) {
            return gap(customer.group(question), supplier.group(question));
        }
        Partition common = common(question, customer.figures(), supplier.figures());
        return gap(
                customer.figures().group(question, common), supplier.figures().group(question, common));
    }

    private static Optional<Gap> gap(Optional<ScoredGroup> customer, Optional<ScoredGroup> supplier) {
        return customer.flatMap(first -> supplier.map(second -> Gap.between(first, second)));
    }

    private static Partition common(Question question, PartyFigures customer, PartyFigures supplier) {
        return customer.partition(question)
                .orElseThrow()
                .join(supplier.partition(question).orElseThrow());
    }

    private static boolean samePeopleAreWeighed(Question question, PartyFigures customer, PartyFigures supplier) {
        boolean bothOpen = customer.isOpen() && supplier.isOpen();
        boolean bothPerPerson = customer.asked() == Weighting.PER_PERSON;
        boolean eitherMissing = customer.partition(question).isEmpty()
                || supplier.partition(question).isEmpty();
        return bothOpen
                || bothPerPerson
                || eitherMissing
                || customer.partition(question).equals(supplier.partition(question));
    }
}
