package nl.samenspel.measurement;

import java.util.Map;

/**
 * All that was answered in one wave, at the moment of closing. Throws when an answer is to something not asked.
 *
 * @param parties both of them, be it without people
 */
public record WaveAnswers(Instrument instrument, Map<Party, PartyAnswers> parties) {
    public WaveAnswers {
        parties = Map.copyOf(parties);
        if (parties.size() != Party.values().length) {
            throw new IllegalArgumentException("a wave has both parties, be it without people");
        }
        for (PartyAnswers party : parties.values()) {
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
