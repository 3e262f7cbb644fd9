package nl.samenspel.dialogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteMeeting;
import nl.samenspel.SiteWave;
import nl.samenspel.account.Role;
import nl.samenspel.dialogue.PrepareSide;
import nl.samenspel.dialogue.Topic;
import nl.samenspel.dialogue.Topic.Shelf;
import nl.samenspel.dialogue.TopicId;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.HtmlUtils;

/** What a side writes for itself is on the pages of that side alone, as it was written. */
class NotesPagesTest {

    private static final Site SITE = Site.running();
    private static final SiteWave WAVE = SiteMeeting.toTalkAbout(SITE);
    private static final Browser CUSTOMER = WAVE.sponsor(Party.CUSTOMER);
    private static final Browser SUPPLIER = WAVE.sponsor(Party.SUPPLIER);

    /** Two thousand, as a browser counts them, with signs from right to left and what looks like markup. */
    private static final String LONGEST = "😀 שלום\n\nمرحبا </textarea><b>\u202E & \"é\"\n" + "👩🏽‍🔧".repeat(270);

    private final SiteMeeting meeting = SiteMeeting.planned(SITE, WAVE);
    private final Topic first = meeting.topics().getFirst();
    private final Topic second = meeting.topics().get(1);

    @Test
    void aNoteIsKeptAndShownSignBySign() {
        var text = LONGEST + "z".repeat(PrepareSide.LONGEST_NOTE - LONGEST.length());

        var kept = write(CUSTOMER, first, "", text.replace("\n", "\r\n"));

        assertThat(kept.status()).isEqualTo(303);
        assertThat(notes(Party.CUSTOMER)).isEqualTo(Map.of(first.id(), text));
        assertThat(inField(CUSTOMER.get(meeting.at("")).body(), first)).isEqualTo(text);
    }

    @Test
    void anEmptyNoteErasesWhatWasThere() {
        write(CUSTOMER, first, "", "Before");

        write(CUSTOMER, first, "Before", " \r\n ");

        assertThat(notes(Party.CUSTOMER)).isEmpty();
    }

    @Test
    void nobodyElseIsEverShownANote() {
        var secret = "secret" + System.nanoTime();
        write(CUSTOMER, first, "", secret);
        write(CUSTOMER, second, "", secret + "x".repeat(PrepareSide.LONGEST_NOTE));
        CUSTOMER.post(meeting.at("/topics"), "title", "", "minutes", "");
        assertThat(CUSTOMER.get(meeting.at("")).body()).contains(secret);

        others().forEach((who, browser) -> {
            for (var address : addresses()) {
                assertThat(browser.get(address).body()).as(who + " " + address).doesNotContain(secret);
            }
            for (var form : List.of("/agenda", "/topics", "/notes", "/edit")) {
                var answer = browser.post(
                        meeting.at(form),
                        "minutes-" + first.id(),
                        "x",
                        "title",
                        "",
                        "note-" + first.id(),
                        "a guess",
                        "shown-" + first.id(),
                        "another");
                assertThat(answer.body()).as(who + " " + form).doesNotContain(secret);
            }
        });
        assertThat(notes(Party.CUSTOMER)).isEqualTo(Map.of(first.id(), secret));
    }

    private Map<String, Browser> others() {
        var others = new LinkedHashMap<String, Browser>();
        others.put("supplier", SUPPLIER);
        others.put("facilitator", meeting.facilitator());
        others.put("administrator", WAVE.administrator());
        others.put("observer", WAVE.observer());
        others.put("stranger", SITE.stranger());
        others.put(
                "second sponsor who does not count yet",
                SITE.signedIn(WAVE.workspace(), new Role.Sponsor(WAVE.collaboration(), Party.CUSTOMER)));
        return others;
    }

    private List<String> addresses() {
        return List.of(
                meeting.at(""),
                meeting.at("/edit"),
                meeting.at("?party=customer"),
                WAVE.at(""),
                WAVE.at("/results"),
                WAVE.at("/results/print"),
                WAVE.at("/results.json"),
                WAVE.at("/meetings/new"),
                WAVE.collaborationAt(),
                "/workspaces/" + WAVE.workspace());
    }

    @Test
    void whoSpeaksForNoSideHasNoNotesAndWritesNone() {
        for (var browser : List.of(meeting.facilitator(), WAVE.administrator())) {
            assertThat(browser.get(meeting.at("")).body()).doesNotContain("<textarea", "note-", meeting.at("/notes"));
            assertThat(write(browser, first, "", "By whom?").status()).isEqualTo(403);
        }
        assertThat(write(WAVE.observer(), first, "", "By whom?").status()).isEqualTo(403);
        assertThat(notes(Party.CUSTOMER)).isEmpty();
        assertThat(notes(Party.SUPPLIER)).isEmpty();
    }

    @Test
    void bothSidesWriteAboutTheSameTopicWithoutKnowingOfEachOther() {
        write(CUSTOMER, first, "", "Of the customer");
        write(SUPPLIER, first, "", "Of the supplier");

        assertThat(CUSTOMER.get(meeting.at("")).body())
                .contains("Of the customer")
                .doesNotContain("Of the supplier");
        assertThat(SUPPLIER.get(meeting.at("")).body())
                .contains("Of the supplier")
                .doesNotContain("Of the customer");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void oneSignTooManyComesBackWholeAndTheOtherNotesAreKept(Language language) {
        var tooLong = "😀".repeat(1000) + "x";

        var refused = CUSTOMER.speaking(language.tag())
                .post(
                        meeting.at("/notes"),
                        "note-" + first.id(),
                        tooLong,
                        "shown-" + first.id(),
                        "",
                        "note-" + second.id(),
                        "Kept",
                        "shown-" + second.id(),
                        "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(inField(refused.body(), first)).isEqualTo(tooLong);
        assertThat(inField(refused.body(), second)).isEqualTo("Kept");
        assertThat(refused.body())
                .contains(
                        Words.in(language).say("dialogue.note.too-long", 2000, 2001),
                        "href=\"#note-" + first.id() + "\"",
                        "id=\"note-" + first.id() + "-problem\"");
        assertThat(notes(Party.CUSTOMER)).isEqualTo(Map.of(second.id(), "Kept"));
    }

    @Test
    void ofTwoWhoWroteAtOnceBothTextsAreOnThePageAndTheNextSaveCounts() {
        write(CUSTOMER, first, "", "By Anna <i>");

        var clash = write(CUSTOMER, first, "", "By Bram");

        assertThat(clash.status()).isEqualTo(422);
        assertThat(inField(clash.body(), first)).isEqualTo("By Bram");
        assertThat(clash.body())
                .contains(
                        ">By Anna &lt;i&gt;</blockquote>",
                        "name=\"shown-" + first.id() + "\" value=\"By Anna &lt;i>\"");
        assertThat(notes(Party.CUSTOMER)).isEqualTo(Map.of(first.id(), "By Anna <i>"));

        assertThat(write(CUSTOMER, first, "By Anna <i>", "By both").status()).isEqualTo(303);
        assertThat(notes(Party.CUSTOMER)).isEqualTo(Map.of(first.id(), "By both"));
    }

    @Test
    void whatACollegueWroteAboutAnotherTopicIsNoQuestionAndStays() {
        write(CUSTOMER, second, "", "By a colleague");

        var saved = CUSTOMER.post(
                meeting.at("/notes"),
                "note-" + first.id(),
                "Mine",
                "shown-" + first.id(),
                "",
                "note-" + second.id(),
                "",
                "shown-" + second.id(),
                "");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(notes(Party.CUSTOMER)).isEqualTo(Map.of(first.id(), "Mine", second.id(), "By a colleague"));
    }

    @Test
    void whatIsWrittenWhileTheTopicLeavesTheAgendaIsThereWhenItComesBack() {
        meeting.facilitator().post(meeting.at("/agenda"), "park", first.id().toString());

        assertThat(write(CUSTOMER, first, "", "Written meanwhile").status()).isEqualTo(303);
        assertThat(meeting.on(Shelf.PARKED)).extracting(Topic::id).containsExactly(first.id());

        meeting.facilitator().post(meeting.at("/agenda"), "restore", first.id().toString());
        assertThat(inField(CUSTOMER.get(meeting.at("")).body(), first)).isEqualTo("Written meanwhile");
    }

    @Test
    void notesAboutNothingOrAboutTopicsOfAnotherMeetingAreNotKept() {
        var other = SiteMeeting.planned(SITE, WAVE);
        for (var id : List.of(
                other.topics().getFirst().id().toString(), UUID.randomUUID().toString(), "x", "", "'; drop")) {
            var answer = CUSTOMER.post(meeting.at("/notes"), "note-" + id, "Forged", "shown-" + id, "");
            assertThat(answer.status()).as(id).isEqualTo(303);
        }

        assertThat(notes(Party.CUSTOMER)).isEmpty();
        assertThat(SITE.use(PrepareSide.class).notes(other.found().terms(), Party.CUSTOMER))
                .isEmpty();
    }

    @Test
    void allNotesOfALongAgendaAreSentAtOnce() {
        for (int number = meeting.topics().size(); number < 40; number++) {
            meeting.facilitator().post(meeting.at("/topics"), "title", "Topic " + number, "minutes", "5");
        }
        var fields = new ArrayList<String>();
        for (Topic topic : meeting.topics()) {
            write(CUSTOMER, topic, "", "é".repeat(PrepareSide.LONGEST_NOTE));
            fields.addAll(List.of("shown-" + topic.id(), "é".repeat(PrepareSide.LONGEST_NOTE)));
            fields.addAll(List.of("note-" + topic.id(), "ü".repeat(PrepareSide.LONGEST_NOTE)));
        }

        assertThat(CUSTOMER.post(meeting.at("/notes"), fields.toArray(String[]::new))
                        .status())
                .isEqualTo(303);
        assertThat(notes(Party.CUSTOMER)).hasSize(40).containsValue("ü".repeat(PrepareSide.LONGEST_NOTE));
        assertThat(CUSTOMER.get(meeting.at("")).status()).isEqualTo(200);
    }

    @Test
    void noNoteIsInTheLog() {
        var secret = "unlogged" + System.nanoTime();
        var log = new ListAppender<ILoggingEvent>();
        var all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        log.start();
        all.addAppender(log);
        try {
            LoggerFactory.getLogger(NotesPagesTest.class).error("listening");
            write(CUSTOMER, first, "", secret);
            write(CUSTOMER, first, "", secret + "clash");
            write(CUSTOMER, second, "", secret.repeat(500));
            write(CUSTOMER, second, "", secret + "\u0000\uFFFF");
            write(meeting.facilitator(), first, secret, secret);
            CUSTOMER.upload(meeting.at("/notes"), secret, new byte[0], "note-" + first.id(), secret);
            CUSTOMER.post(meeting.at("/notes"), secret, secret);
            CUSTOMER.get(meeting.at(""));
        } finally {
            all.detachAppender(log);
        }

        assertThat(log.list)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(
                                event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                        .doesNotContain(secret));
    }

    private Browser.Answer write(Browser browser, Topic topic, String shown, String text) {
        return browser.post(meeting.at("/notes"), "note-" + topic.id(), text, "shown-" + topic.id(), shown);
    }

    private Map<TopicId, String> notes(Party party) {
        return SITE.use(PrepareSide.class).notes(meeting.found().terms(), party);
    }

    /** What a browser shows in the field of the topic. */
    private static String inField(String page, Topic topic) {
        var field = Pattern.compile("<textarea id=\"note-" + topic.id() + "\"[^>]*>(.*?)</textarea>", Pattern.DOTALL)
                .matcher(page);
        assertThat(field.find()).isTrue();
        return HtmlUtils.htmlUnescape(field.group(1));
    }
}
