package nl.samenspel.attack;

import java.util.Set;
import java.util.stream.Collectors;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;

/** What others know of a respondent: the level, and which questions he said that he skipped. Not what he answered. */
record Person(GovernanceLevel level, Set<Question> rated) {

    static Person of(PersonAnswers answers) {
        return new Person(
                answers.level(),
                answers.answers().entrySet().stream()
                        .filter(answer -> answer.getValue() instanceof Answer.Rated)
                        .map(answer -> answer.getKey())
                        .collect(Collectors.toSet()));
    }

    boolean isIn(String block) {
        return block.isEmpty() || block.contains(level.slug());
    }
}
