package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** People who answer on a server that was just delivered. */
final class RealWave {

    private static final Pattern LINK = Pattern.compile("/a/[\\w-]{32}");

    private RealWave() {}

    /** Somebody with a link and a device. */
    record Respondent(Browser browser, String link, String cookie) {

        Respondent with(RealServer server) {
            return new Respondent(server.browser("").carrying(cookie), link, cookie);
        }

        boolean send(String question, String value) {
            return browser.post(link + "/answers", question, value).status() == 204;
        }
    }

    /**
     * An open wave, as its administrator sees it.
     *
     * @param cookie of its administrator
     * @param workspace where its collaboration is
     * @param at where it is
     */
    record Opened(Browser administrator, String cookie, String workspace, String at) {}

    /** Sets up a wave as its administrator does, and begins with each link on a device of its own. */
    static List<Respondent> people(RealServer server, int many) {
        var opened = opened(server, "open");
        var femke = opened.administrator;
        var wave = opened.at;
        var sheet = new StringBuilder("name\tparty\tlevel\n");
        IntStream.range(0, many)
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
        assertThat(people).hasSize(many);
        return people;
    }

    /** @param disclosure of both parties: {@code open} or {@code anonymous} */
    static Opened opened(RealServer server, String disclosure) {
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
        var wave =
                path(femke.post(collaboration + "/waves/new", terms(disclosure)).location());
        assertThat(femke.post(wave + "/open").status()).isEqualTo(303);
        return new Opened(femke, welcomed.cookie(), workspace, wave);
    }

    private static String[] terms(String disclosure) {
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
            "for-respondents",
            "overview",
            "customer-expected-tactical",
            "6",
            "customer-disclosure",
            disclosure,
            "customer-threshold",
            "5",
            "supplier-expected-tactical",
            "6",
            "supplier-disclosure",
            disclosure,
            "supplier-threshold",
            "5"
        };
    }

    private static String path(String location) {
        return location.replaceFirst("^http://[^/]+", "");
    }
}
