package nl.samenspel.measurement.asked;

import java.util.List;

/**
 * What the people of one party answered, and what they were promised.
 *
 * @param invited how many were asked, at least as many as there are people
 */
public record PartyAnswers(Disclosure disclosure, int invited, List<PersonAnswers> people) {
    public PartyAnswers {
        people = List.copyOf(people);
    }
}
