package nl.samenspel.measurement;

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
        Partition common = customer.partition(question)
                .orElseThrow()
                .join(supplier.partition(question).orElseThrow());
        return new Comparison(Figure.combine(
                customer.mean(question, common), supplier.mean(question, common), (one, other) -> one.minus(other)));
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
