package nl.samenspel.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.PersonAnswers;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;

/** What the rows that were read so far say of one person in one wave; small, because there can be very many. */
final class CasePersonRows {
    private static final byte NOTHING = 0;
    private static final byte DO_NOT_KNOW = -1;
    private static final List<Answer> RATED =
            IntStream.rangeClosed(1, Byte.MAX_VALUE).mapToObj(Answer::rated).toList();
    private static final Answer UNKNOWN = Answer.doNotKnow();

    private final GovernanceLevel level;
    private final byte[] answers;
    private Map<String, String> remarks = Map.of();

    /** Somebody who can answer so many questions. */
    CasePersonRows(GovernanceLevel level, int questions) {
        this.level = level;
        this.answers = new byte[questions];
    }

    GovernanceLevel level() {
        return level;
    }

    /** Keeps the answer to the question of this place, unless there is one already. */
    boolean keep(int place, Answer answer) {
        if (answers[place] != NOTHING) {
            return false;
        }
        answers[place] = switch (answer) {
            case Answer.Rated(int chosen) -> (byte) chosen;
            case Answer.DoNotKnow() -> DO_NOT_KNOW;
        };
        return true;
    }

    void remark(String aspect, String text) {
        Map<String, String> more = new HashMap<>(remarks);
        more.merge(aspect, text, (earlier, later) -> earlier + "\n" + later);
        remarks = more;
    }

    PersonAnswers finish(List<Question> questions) {
        Map<Question, Answer> given = new HashMap<>();
        for (int place = 0; place < answers.length; place++) {
            if (answers[place] != NOTHING) {
                given.put(
                        questions.get(place), answers[place] == DO_NOT_KNOW ? UNKNOWN : RATED.get(answers[place] - 1));
            }
        }
        return new PersonAnswers(level, true, given, remarks);
    }
}
