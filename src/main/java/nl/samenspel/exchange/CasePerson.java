package nl.samenspel.exchange;

import nl.samenspel.measurement.asked.PersonAnswers;

/**
 * What one respondent of a case file answered in one wave.
 *
 * @param respondent the pseudonym, unique within its party and the same in all waves
 */
public record CasePerson(String respondent, PersonAnswers answers) {}
