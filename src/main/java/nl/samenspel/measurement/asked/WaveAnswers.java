package nl.samenspel.measurement.asked;

import nl.samenspel.party.PerParty;

/**
 * All that was answered in one wave, at the moment of closing. Throws when an answer is to something not asked.
 *
 * @param parties be it without people
 */
public record WaveAnswers(Instrument instrument, PerParty<PartyAnswers> parties) {
    public WaveAnswers {
        for (PartyAnswers party : parties.both()) {
            for (PersonAnswers person : party.people()) {
                person.answers().forEach((question, answer) -> check(instrument, question, answer));
            }
        }
    }

    private static void check(Instrument instrument, Question question, Answer answer) {
        if (!instrument.isAsked(question)
                || (answer instanceof Answer.Rated(int level) && level > instrument.choices(question))) {
            throw new IllegalArgumentException("no answer to what was asked: " + question.key());
        }
    }
}
