package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import nl.samenspel.RealWave.Respondent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delivered jar, killed while people answer: what it acknowledged is there when it starts again. */
class SurvivalIT {

    private static final int PEOPLE = 6;
    private static final int ENOUGH_ANSWERS = 300;
    private static final List<String> QUESTIONS =
            List.of("strategy.actual", "strategy.importance", "agility.actual", "results.importance");

    @TempDir
    private Path data;

    /** What the server last said that it had kept, and what was sent last. */
    private record Field(String kept, String sent) {}

    @Test
    void aKillLosesNoAnswerThatWasAcknowledged() throws InterruptedException {
        var fields = new ConcurrentHashMap<String, Field>();
        List<Respondent> people;
        try (var server = RealServer.first(data)) {
            people = RealWave.people(server, PEOPLE);
            var acknowledged = new CountDownLatch(ENOUGH_ANSWERS);
            try (var pool = Executors.newFixedThreadPool(PEOPLE)) {
                people.forEach(one -> pool.execute(() -> answerUntilItFails(one, fields, acknowledged)));
                acknowledged.await();
                server.kill();
            }
        }
        try (var again = RealServer.again(data)) {
            assertThat(fields).hasSize(PEOPLE * QUESTIONS.size());
            for (Respondent one : people) {
                var browser = again.browser("").carrying(one.cookie());
                for (String question : QUESTIONS) {
                    var field = fields.getOrDefault(one.link() + question, new Field("", ""));
                    assertThat(shown(browser, one.link(), question))
                            .as(question + " of " + one.link())
                            .isIn(field.kept, field.sent);
                }
            }
            assertThat(people.getFirst().with(again).send("strategy.actual", "1"))
                    .isTrue();
        }
    }

    private static String shown(Browser browser, String link, String question) {
        var aspect = question.substring(0, question.indexOf('.'));
        var page = browser.get(link + "/aspects/" + aspect).body();
        var value = Pattern.compile("name=\"shown:" + Pattern.quote(question) + "\" value=\"(\\d)\"")
                .matcher(page);
        assertThat(value.find()).as(question + " in " + page).isTrue();
        return value.group(1);
    }

    private static void answerUntilItFails(Respondent one, Map<String, Field> fields, CountDownLatch acknowledged) {
        try {
            for (int turn = 0; ; turn++) {
                var question = QUESTIONS.get(turn % QUESTIONS.size());
                var value = String.valueOf(1 + turn / QUESTIONS.size() % 5);
                fields.merge(one.link() + question, new Field(value, value), (old, _) -> new Field(old.kept, value));
                if (one.send(question, value)) {
                    fields.put(one.link() + question, new Field(value, value));
                    acknowledged.countDown();
                }
            }
        } catch (UncheckedIOException killed) {
            // The server is gone, as it should be.
        }
    }
}
