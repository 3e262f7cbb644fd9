package nl.samenspel.response.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.schema.tables.records.AnswerRecord;
import nl.samenspel.schema.tables.records.RemarkRecord;

/** Answers and remarks as they are stored. */
final class AnswerRows {

    private static final short DO_NOT_KNOW = 0;

    /** Few, and each given by thousands of people. Only what is asked is ever stored. */
    private final Map<String, Question> knownQuestions = new ConcurrentHashMap<>();

    private final Map<Short, Answer> knownAnswers = new ConcurrentHashMap<>();

    /** In the order of the columns. */
    static Object[] values(Invitation by, Question question, Answer answer) {
        return new Object[] {by.workspace().value(), by.wave().value(), by.id().value(), question.key(), level(answer)};
    }

    static AnswerRecord answerRow(Invitation by, Question question, Answer answer) {
        return new AnswerRecord()
                .setWorkspaceId(by.workspace().value())
                .setWaveId(by.wave().value())
                .setInvitationId(by.id().value())
                .setQuestion(question.key())
                .setLevel(level(answer));
    }

    static RemarkRecord remarkRow(Invitation by, String aspect, String text) {
        return new RemarkRecord()
                .setWorkspaceId(by.workspace().value())
                .setWaveId(by.wave().value())
                .setInvitationId(by.id().value())
                .setAspect(aspect)
                .setText(text);
    }

    private static short level(Answer answer) {
        return switch (answer) {
            case Answer.Rated(int level) -> (short) level;
            case Answer.DoNotKnow _ -> DO_NOT_KNOW;
        };
    }

    Answer answer(short level) {
        return knownAnswers.computeIfAbsent(
                level, known -> known == DO_NOT_KNOW ? Answer.doNotKnow() : Answer.rated(known));
    }

    Question question(String key) {
        return knownQuestions.computeIfAbsent(key, Question::parse);
    }
}
