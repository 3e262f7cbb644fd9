package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The delivered jar, killed while people answer: what it acknowledged is there when it starts again. */
class SurvivalIT {

    private static final int PEOPLE = 6;
    private static final int ENOUGH_ANSWERS = 300;
    private static final List<String> QUESTIONS =
            List.of("strategy.actual", "strategy.importance", "agility.actual", "results.importance");
    private static final Pattern LINK = Pattern.compile("/a/[\\w-]{32}");

    @TempDir
    private Path data;

    /** What the server last said that it had kept, and what was sent last. */
    private record Field(String kept, String sent) {}

    @Test
    void aKillLosesNoAnswerThatWasAcknowledged() throws InterruptedException {
        var fields = new ConcurrentHashMap<String, Field>();
        List<Respondent> people;
        try (var server = RealServer.first(data)) {
            people = people(server);
            var acknowledged = new CountDownLatch(ENOUGH_ANSWERS);
            try (var pool = Executors.newFixedThreadPool(PEOPLE)) {
                people.forEach(one -> pool.execute(() -> one.answerUntilItFails(fields, acknowledged)));
                acknowledged.await();
                server.kill();
            }
        }
        try (var again = RealServer.again(data)) {
            assertThat(fields).hasSize(PEOPLE * QUESTIONS.size());
            for (Respondent one : people) {
                var browser = again.browser("").carrying(one.cookie);
                for (String question : QUESTIONS) {
                    var field = fields.getOrDefault(one.link + question, new Field("", ""));
                    assertThat(shown(browser, one.link, question))
                            .as(question + " of " + one.link)
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

    /** Somebody with a link and a device. */
    private record Respondent(Browser browser, String link, String cookie) {

        Respondent with(RealServer server) {
            return new Respondent(server.browser("").carrying(cookie), link, cookie);
        }

        boolean send(String question, String value) {
            return browser.post(link + "/answers", question, value).status() == 204;
        }

        void answerUntilItFails(Map<String, Field> fields, CountDownLatch acknowledged) {
            try {
                for (int turn = 0; ; turn++) {
                    var question = QUESTIONS.get(turn % QUESTIONS.size());
                    var value = String.valueOf(1 + turn / QUESTIONS.size() % 5);
                    fields.merge(link + question, new Field(value, value), (old, fresh) -> new Field(old.kept, value));
                    if (send(question, value)) {
                        fields.put(link + question, new Field(value, value));
                        acknowledged.countDown();
                    }
                }
            } catch (UncheckedIOException killed) {
                // The server is gone, as it should be.
            }
        }
    }

    /** Sets up a wave as its administrator does, and begins with each link on a device of its own. */
    private static List<Respondent> people(RealServer server) {
        var welcomed = server.browser("")
                .post(
                        server.welcome(),
                        "name",
                        "Femke",
                        "email",
                        "femke@example.org",
                        "workspace",
                        "Survival",
                        "password",
                        Site.PASSWORD);
        var femke = server.browser("").carrying(welcomed.cookie());
        var workspace = path(femke.get("/").location());
        var collaboration = path(femke.post(
                        workspace + "/collaborations/new",
                        "name",
                        "Hosting",
                        "customer-name",
                        "Handelshuis",
                        "supplier-name",
                        "Noord IT",
                        "kind",
                        "external",
                        "nature",
                        "3")
                .location());
        var wave = path(femke.post(collaboration + "/waves/new", terms()).location());
        femke.post(wave + "/open");
        var sheet = new StringBuilder("name\tparty\tlevel\n");
        IntStream.range(0, PEOPLE)
                .forEach(one -> sheet.append("Person ").append(one).append("\tcustomer\ttactical\n"));
        femke.post(wave + "/people", "people", sheet.toString());
        var people = new ArrayList<Respondent>();
        LINK.matcher(femke.get(wave + "/people").body())
                .results()
                .map(found -> found.group())
                .distinct()
                .forEach(link -> {
                    var cookie = server.browser("").get(link).cookie();
                    var browser = server.browser("").carrying(cookie);
                    browser.post(link + "/begin");
                    people.add(new Respondent(browser, link, cookie));
                });
        assertThat(people).hasSize(PEOPLE);
        return people;
    }

    private static String[] terms() {
        var lastDay = LocalDate.now(ZoneOffset.UTC).plusDays(9).toString();
        return new String[] {
            "name",
            "Autumn",
            "model",
            "eraneos-1",
            "closes-on",
            lastDay,
            "questionnaire",
            "core",
            "weighting",
            "per-level",
            "reveal-rule",
            "both-sponsors",
            "customer-expected",
            "6",
            "customer-disclosure",
            "open",
            "customer-threshold",
            "5",
            "supplier-expected",
            "4",
            "supplier-disclosure",
            "open",
            "supplier-threshold",
            "5"
        };
    }

    private static String path(String location) {
        return location.replaceFirst("^http://[^/]+", "");
    }
}
