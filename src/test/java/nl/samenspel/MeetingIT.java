package nl.samenspel;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenspel.party.Party;
import nl.samenspel.platform.store.BothDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the agenda to a record that both have agreed to, on the delivered jar: a screen, a facilitator and eight phones of two sides
 * in two languages, one of which is away for a while. The server is killed in the middle of a vote and started again.
 */
class MeetingIT {

    private static final int OF_A_SIDE = 4;
    private static final List<Integer> LEVELS = List.of(1, 2, 2, 3, 3, 4, 4, 5);
    private static final String SAID = "Die Pläne teilen wir vorher – שלום 😀";

    private final int port = RealServer.freePort();
    private final Chromium chromium = new Chromium();
    private final List<Phone> phones = new ArrayList<>();

    @TempDir
    private Path data;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    /** @param level for which whoever holds it votes */
    private record Phone(Page page, Party party, int level) {

        void choose() {
            page.locator(".level:has(input[value='%d'])".formatted(level)).click();
            page.locator("#ballot button").click();
        }

        /** What was sent is on the page that the server made. */
        void assertSafe() {
            assertThat(page.locator("input[value='%d'][checked]".formatted(level)))
                    .hasCount(1);
            assertThat(page.locator("#ballot input[checked]")).hasCount(1);
        }

        void vote() {
            choose();
            assertSafe();
        }
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    void onSqlite() {
        meet("");
    }

    @Test
    void onPostgresql() {
        meet(BothDatabases.postgresqlAddress());
    }

    private void meet(String database) {
        RealMeeting about;
        Page steering;
        Page wall;
        try (var server = RealServer.first(data, port, database)) {
            about = RealMeeting.prepared(server);
            steering = begun(about);
            wall = window(about.facilitator(), 1280, "en");
            wall.navigate(steering.url().replace("/steering", "/screen"));
            joined(server, wall.locator(".wall-code").textContent());
            guessed(steering, wall);
            written(steering, wall);
            next(steering, wall);
            voteAndAreCutOff(wall, server);
        }
        try (var _ = RealServer.again(data, port, database)) {
            comeBack(steering, wall);
            concluded(steering, wall);
            ended(steering, wall);
            agreed(about, steering);
        }
    }

    private Page window(Browser browser, int width, String language) {
        return chromium.window(browser, width, ColorScheme.LIGHT, language);
    }

    private Page begun(RealMeeting about) {
        var page = window(about.facilitator(), 1280, "en");
        page.navigate(about.wave());
        page.click("text=Prepare a meeting");
        page.check("input[name=votes][value=together]");
        page.click("text=Propose an agenda");
        assertThat(page.locator(".agenda > li")).hasCount(1);
        page.locator("main form[action$='/start'] button").click();
        page.waitForURL("**/steering");
        return page;
    }

    /** Customers in Dutch and suppliers in German, each by the code on the wall. */
    private void joined(RealServer server, String code) {
        for (int number = 0; number < 2 * OF_A_SIDE; number++) {
            var party = number < OF_A_SIDE ? Party.CUSTOMER : Party.SUPPLIER;
            var page = window(server.browser(""), 360, party == Party.CUSTOMER ? "nl" : "de");
            page.navigate("/meet");
            page.fill("#code", code.toLowerCase(Locale.ROOT));
            page.click("main .button-primary");
            page.check("input[value=" + party.slug() + "]");
            page.check("input[value=tactical]");
            page.fill("#name", "Person " + number);
            page.click("main .button-primary");
            assertThat(page.locator(".phone")).isVisible();
            phones.add(new Phone(page, party, LEVELS.get(number)));
        }
    }

    /** Everybody sees the same moment, without having done anything. */
    private void next(Page steering, Page wall) {
        var place = steering.locator("form[data-live-form=move] input[name=from]");
        var before = place.inputValue();
        steering.click(".steering-next");
        assertThat(place).not().hasValue(before);
        var version = Objects.requireNonNull(steering.locator("[data-live]").getAttribute("data-version"));
        Stream.concat(Stream.of(wall), phones.stream().map(Phone::page))
                .forEach(page -> assertThat(page.locator("[data-live]")).hasAttribute("data-version", version));
    }

    private void guessed(Page steering, Page wall) {
        next(steering, wall);
        phones.forEach(Phone::vote);
        assertCounted(wall, OF_A_SIDE, OF_A_SIDE);
        next(steering, wall);
        assertThat(wall.locator(".wall-main")).containsText("Handelshuis");
    }

    private void written(Page steering, Page wall) {
        next(steering, wall);
        for (Phone phone : phones) {
            phone.page.fill("#line", "Line " + phones.indexOf(phone));
            phone.page.click("form[data-live-form=line] button.button-primary");
        }
        assertCounted(wall, OF_A_SIDE, OF_A_SIDE);
        next(steering, wall);
        assertThat(wall.locator(".stage-lines li")).hasCount(2 * OF_A_SIDE);
    }

    private static void assertCounted(Page page, int customer, int supplier) {
        assertThat(count(page, "customer-done")).hasText(String.valueOf(customer));
        assertThat(count(page, "supplier-done")).hasText(String.valueOf(supplier));
    }

    private static Locator count(Page page, String name) {
        return page.locator("strong[data-count=" + name + "]").first();
    }

    /** Four have voted; one is away, and three vote while there is no server. */
    private void voteAndAreCutOff(Page wall, RealServer server) {
        away().page.context().setOffline(true);
        away().choose();
        for (Phone phone : phones.subList(0, 2)) {
            phone.vote();
        }
        for (Phone phone : phones.subList(OF_A_SIDE, OF_A_SIDE + 2)) {
            phone.vote();
        }
        assertCounted(wall, 2, 2);
        wall.evaluate("window.mark = 'the same'");

        server.kill();

        var late = phones.stream().filter(this::isLate).toList();
        assertThat(late).hasSize(3);
        late.forEach(Phone::choose);
        Stream.concat(late.stream(), Stream.of(away())).forEach(phone -> {
            var status = phone.page.locator("[data-form-status=vote]");
            assertThat(status).hasText(Objects.requireNonNull(status.getAttribute("data-unsent")));
        });
        var connection = wall.locator("[data-connection]");
        assertThat(connection).hasText(Objects.requireNonNull(connection.getAttribute("data-lost")));
    }

    private Phone away() {
        return phones.get(OF_A_SIDE - 1);
    }

    private boolean isLate(Phone phone) {
        return phones.indexOf(phone) % OF_A_SIDE >= 2 && !phone.equals(away());
    }

    private void comeBack(Page steering, Page wall) {
        assertCounted(wall, OF_A_SIDE - 1, OF_A_SIDE);
        assertThat(wall.locator("[data-connection]")).hasText("");
        assertThat(wall.evaluate("window.mark")).as("nobody loaded it anew").isEqualTo("the same");
        away().page.context().setOffline(false);
        assertCounted(wall, OF_A_SIDE, OF_A_SIDE);
        phones.forEach(phone -> {
            phone.assertSafe();
            assertThat(phone.page.locator("[data-when='steering=0']")).isHidden();
        });

        steering.click("form[data-live-form=close] button");

        assertThat(wall.locator(".ladder-side")).not().hasCount(0);
        for (Page page : List.of(wall, steering)) {
            assertThat(page.locator("main"))
                    .containsText("Chosen: level 1: 1 person; level 2: 2 people; level 3: 1 person.");
            assertThat(page.locator("main"))
                    .containsText("Chosen: level 3: 1 person; level 4: 2 people; level 5: 1 person.");
        }
        Chromium.picture(wall, "meeting-wall-voted");
        Chromium.picture(away().page, "meeting-phone-voted");
    }

    private void concluded(Page steering, Page wall) {
        next(steering, wall);
        steering.check("input[name=stance][value=apart]");
        steering.fill("#conclusion-said", SAID);
        steering.click("form[data-live-form=conclusion] .actions button");
        assertThat(wall.locator(".wall-main")).containsText(SAID);
    }

    private void ended(Page steering, Page wall) {
        next(steering, wall);
        phones.forEach(Phone::vote);
        assertCounted(wall, OF_A_SIDE, OF_A_SIDE);

        steering.click("#steering-end summary");
        steering.click("#steering-end button");

        for (Phone phone : phones) {
            assertThat(phone.page.locator("#code")).isVisible();
        }
        assertThat(wall.locator("[data-live]")).hasCount(0);
    }

    private void agreed(RealMeeting about, Page facilitator) {
        var meeting = facilitator.url().replaceFirst("/(steering|record).*", "");
        about.sponsors().forEach((party, sponsor) -> {
            var page = window(sponsor, 1280, party == Party.CUSTOMER ? "nl" : "de");
            page.navigate(meeting + "/record");
            assertThat(page.locator(".record")).containsText(SAID);
            assertThat(page.locator(".record-lines li")).hasCount(2 * OF_A_SIDE);
            page.click("button[name=party][value=" + party.slug() + "]");
        });
        facilitator.navigate(meeting + "/record");
        assertThat(facilitator.locator(".lead")).containsText("Both parties have agreed");
        Chromium.picture(facilitator, "meeting-record-agreed");
    }
}
