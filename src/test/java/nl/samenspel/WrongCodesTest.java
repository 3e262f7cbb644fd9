package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.party.Party;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Guessing at the code of a meeting leads nowhere, and keeps nobody from it who sits there. */
class WrongCodesTest {

    private static final int GUESSES = 1_000;
    private static final int TRIED = 60;
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final String NO_SEAT_AT_ALL = "seat=" + "x".repeat(32);

    private static final SettableClock CLOCK = SettableClock.at(today());
    private static final Site SITE = Site.on(
            "",
            starting -> starting.registerBean(
                    "settable", Clock.class, () -> CLOCK, definition -> definition.setPrimary(true)));
    private static final int PORT = URI.create(SITE.stranger().site()).getPort();
    private static final Pattern ROUND = Pattern.compile("name=\"round\" value=\"([^\"]+)\"");
    private static final SiteWave WAVE = SiteMeeting.toTalkAbout(SITE);

    private final SiteMeeting meeting = SiteMeeting.planned(SITE, WAVE).inSession();
    private final String code = meeting.code();

    private static String today() {
        return Instant.now().toString();
    }

    /** What was guessed before is forgotten. */
    @BeforeEach
    void pause() {
        CLOCK.set(CLOCK.instant().plus(PAUSE).toString());
    }

    @AfterAll
    static void close() {
        SITE.close();
    }

    /** All that come from here have one address, as in a room that has one connection. */
    @Test
    void ofAThousandWrongCodesSixtyAreTriedAndWhoSitsThereGoesOn() throws IOException {
        var phone = phone(Party.CUSTOMER);
        var topic = meeting.on(Shelf.AGENDA).getFirst().id() + ".vote";
        meeting.facilitator().post(meeting.at("/steering"), "from", "welcome", "to", topic);

        try (var stream = Follower.of(new RawHttp(PORT), at("/stream"), phone.cookie)) {
            RealData.await(() -> stream.latest().contains("customer-done=0"));
            var random = new Random(1);
            var statuses = Stream.generate(() -> SITE.stranger()
                            .get("/meet/" + otherThan(code, random))
                            .status())
                    .limit(GUESSES)
                    .toList();

            assertThat(Collections.frequency(statuses, 404)).isEqualTo(TRIED);
            assertThat(Collections.frequency(statuses, 429)).isEqualTo(GUESSES - TRIED);
            assertThat(phone.browser
                            .post(at("/vote"), "round", round(phone), "level", "3")
                            .location())
                    .isEqualTo(at(""));
            RealData.await(() -> stream.latest().contains("customer-done=1"));
            assertThat(stream.isOver()).isFalse();
        }
        for (var stranger : List.of(SITE.stranger(), SITE.stranger().carrying(NO_SEAT_AT_ALL))) {
            assertThat(stranger.get(at("")).status()).as("the right code").isEqualTo(429);
            assertThat(stranger.post("/meet", "code", code).status()).isEqualTo(429);
            assertThat(join(stranger, Party.SUPPLIER).status()).isEqualTo(429);
            assertThat(stranger.get(at("/stream")).location()).isEqualTo("/meet");
        }
        assertThat(phone.browser.get(at("")).status()).isEqualTo(200);
        assertThat(phone.browser.get("/meet/" + otherThan(code, new Random(3))).status())
                .as("somebody who sits in a meeting and looks for another")
                .isEqualTo(429);

        pause();
        assertThat(SITE.stranger().get(at("")).status()).isEqualTo(200);
    }

    /** More at the same moment than there may be wrong codes. */
    @Test
    void aRoomFullOfPeopleWhoComeAtTheSameMomentIsLetIn() throws Exception {
        var coming = Collections.<Callable<Integer>>nCopies(
                300, () -> join(SITE.stranger(), Party.CUSTOMER).status());

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(coming)) {
                assertThat(one.get()).isEqualTo(303);
            }
        }
    }

    /** When a meeting ends, every phone asks for it some times more; the next meeting in the room begins. */
    @Test
    void whoAsksForTheCodeOfTheMeetingThatIsOverHasGuessedNothing() {
        var phones = new ArrayList<Phone>();
        for (int phone = 0; phone < 3; phone++) {
            phones.add(phone(Party.SUPPLIER));
        }
        phones.forEach(phone -> assertThat(phone.browser.get(at("")).status()).isEqualTo(200));
        meeting.facilitator().post(meeting.at("/steering/end"));

        for (int times = 0; times < TRIED; times++) {
            phones.forEach(
                    phone -> assertThat(phone.browser.get(at("")).status()).isEqualTo(404));
        }

        var next = SiteMeeting.planned(SITE, WAVE).inSession();
        assertThat(SITE.stranger().get("/meet/" + next.code()).status()).isEqualTo(200);
    }

    @Test
    void anOldCodeAndAWrongOneAreAnsweredAlike() {
        meeting.facilitator().post(meeting.at("/steering/end"));
        var stranger = SITE.stranger();
        var wrong = otherThan(code, new Random(2));

        assertThat(said(stranger.get("/meet/" + code), code)).isEqualTo(said(stranger.get("/meet/" + wrong), wrong));
        assertThat(said(stranger.post("/meet", "code", code), code))
                .isEqualTo(said(stranger.post("/meet", "code", wrong), wrong));
        for (String what : List.of("/join", "/vote", "/line", "/leave", "/steering")) {
            assertThat(said(stranger.post(at(what)), code))
                    .as(what)
                    .isEqualTo(said(stranger.post("/meet/" + wrong + what), wrong));
        }
    }

    private static String said(Browser.Answer answer, String code) {
        return answer.status() + answer.location() + answer.body().replace(code, "CODE");
    }

    private static String otherThan(String code, Random random) {
        String other;
        do {
            other = random.ints(5, 0, SIGNS.length())
                    .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                    .reduce("", String::concat);
        } while (other.equals(code));
        return other;
    }

    private String at(String what) {
        return "/meet/" + code + what;
    }

    /** What somebody has in the hand who sits there. */
    private record Phone(Browser browser, String cookie) {}

    private Phone phone(Party party) {
        var joined = join(SITE.stranger(), party);
        assertThat(joined.status()).isEqualTo(303);
        return new Phone(SITE.stranger().carrying(joined.cookie()), joined.cookie());
    }

    private Browser.Answer join(Browser browser, Party party) {
        return browser.post(at("/join"), "party", party.slug(), "level", "tactical", "name", "");
    }

    private String round(Phone phone) {
        var page = phone.browser.get(at("")).body();
        var round = ROUND.matcher(page);
        assertThat(round.find()).as(page).isTrue();
        return round.group(1);
    }
}
