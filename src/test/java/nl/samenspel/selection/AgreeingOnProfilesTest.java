package nl.samenspel.selection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.SiteOn;
import nl.samenspel.SiteTender;
import nl.samenspel.platform.Secrets;
import nl.samenspel.selection.document.ProfileText;
import nl.samenspel.selection.profile.ReadProfiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the team said is seen side by side, what it agrees is written down, and then it is frozen. */
class AgreeingOnProfilesTest {

    private static final Chromium CHROMIUM = new Chromium();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    private static SiteTender counted(SiteOn on) {
        var tender = SiteTender.open(on.site())
                .lots("Workplace", "Network")
                .team("Ann;;legal", "Ben;;ict", "Cleo")
                .opened();
        var links = tender.links();
        tender.sentIn(links.get(0), 2);
        tender.sentIn(links.get(1), 4);
        tender.sentIn(links.get(2), 4);
        tender.closed();
        return tender;
    }

    @ParameterizedTest
    @CsvSource({"SQLITE, nl", "POSTGRESQL, fr"})
    void fromTheTalkToTheFrozenDocument(SiteOn on, String language) {
        var tender = counted(on);
        var femke = CHROMIUM.window(tender.facilitator(), 1280, ColorScheme.LIGHT, language);
        femke.navigate(tender.at("/profiles"));
        assertThat(femke.locator("figure.lots-radar")).isVisible();
        Legible.assertReadable(femke, "lots side by side");
        Chromium.picture(femke, "profiles-" + language);
        var phone = CHROMIUM.window(tender.facilitator(), 360, ColorScheme.DARK, language);
        phone.navigate(tender.at("/profiles"));
        Legible.assertReadable(phone, "lots on a phone");
        Chromium.picture(phone, "profiles-360-" + language);

        femke.click(".rows a >> nth=0");
        femke.selectOption("[id='strategy.level']", "3.5");
        femke.selectOption("[id='strategy.importance']", "4.0");
        femke.click("form .actions-sticky .button-primary");
        femke.click(".rows a >> nth=0");
        assertThat(femke.locator("[id='strategy.level']")).hasValue("3.5");
        Legible.assertReadable(femke, "agreeing");
        Chromium.picture(femke, "profile-of-lot-" + language);
        phone.navigate(femke.url());
        Chromium.picture(phone, "profile-of-lot-360-" + language);

        tender.agreed(3);
        femke.navigate(tender.at(""));
        femke.click("details.confirm summary >> nth=0");
        femke.click("form[action$='/freeze'] button");
        femke.click("a[href$='/profiles']");
        femke.click(".rows a >> nth=0");
        femke.click("a[href$='/document']");
        Legible.assertReadable(femke, "the document");
        Chromium.picture(femke, "profile-document-" + language);
    }

    @ParameterizedTest
    @EnumSource
    void theFingerprintIsThatOfTheTextInTheFileAndOfItsContent(SiteOn on) {
        var tender = counted(on).agreed(3).frozen();
        var lot = on.site().use(FindTender.class).lots(tender.found()).getFirst();
        var frozen = on.site()
                .use(ReadProfiles.class)
                .frozen(tender.found(), lot.id())
                .orElseThrow();

        var text = tender.facilitator()
                .get(tender.at("/profiles/" + lot.id() + "/profile.json"))
                .body();
        var page = tender.facilitator()
                .get(tender.at("/profiles/" + lot.id() + "/document"))
                .body();

        assertThat(Secrets.fingerprint(text)).isEqualTo(frozen.fingerprint());
        assertThat(page).contains(frozen.fingerprint());
        assertThat(ProfileText.read(text))
                .isInstanceOfSatisfying(
                        ProfileText.Reading.Read.class,
                        read -> assertThat(ProfileText.of(read.content()).fingerprint())
                                .isEqualTo(frozen.fingerprint()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFrozenWhileSomethingIsNotAgreedAndNothingChangesAfterwards(SiteOn on) {
        var tender = counted(on);
        var early = tender.facilitator().post(tender.at("/freeze"));

        assertThat(early.status()).isEqualTo(422);
        assertThat(early.body()).contains("Workplace", "Network");
        tender.agreed(3).frozen();
        var lot = on.site().use(FindTender.class).lots(tender.found()).getFirst();
        var before = on.site().use(ReadProfiles.class).versions(tender.found(), lot.id());
        tender.agreed(5).frozen();

        assertThat(on.site().use(ReadProfiles.class).versions(tender.found(), lot.id()))
                .isEqualTo(before)
                .hasSize(1);
        assertThat(on.site()
                        .use(ReadProfiles.class)
                        .agreed(tender.found(), lot.id())
                        .aspects()
                        .values())
                .allSatisfy(aspect -> assertThat(aspect.level()).hasValue(3.0));
    }

    @ParameterizedTest
    @EnumSource
    void aLevelOffTheScaleAndAMinimumAboveItOrWithoutAReasonAreSaidAndWhatWasTypedStays(SiteOn on) {
        var tender = counted(on);
        var lot = on.site().use(FindTender.class).lots(tender.found()).getFirst();
        var stored = on.site().use(ReadProfiles.class).agreed(tender.found(), lot.id());

        for (var wrong : List.of(
                List.of("people.minimum", "6.0"),
                List.of("people.minimum", "4.0"),
                List.of("people.level", "2.3"),
                List.of("people.level", "high"))) {
            var refused = tender.facilitator()
                    .post(
                            tender.at("/profiles/" + lot.id()),
                            "shown",
                            stored.mark(),
                            "people.level",
                            "3.0",
                            "people.reason",
                            "typed & kept",
                            wrong.getFirst(),
                            wrong.getLast());
            if (!wrong.getFirst().equals("people.level")) {
                assertThat(refused.status()).as(wrong.toString()).isEqualTo(422);
                assertThat(refused.body()).contains("typed &amp; kept");
            }
        }
        assertThat(on.site()
                        .use(ReadProfiles.class)
                        .agreed(tender.found(), lot.id())
                        .isComplete())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void whoWritesAtTheSameTimeSeesThatSomebodyDid(SiteOn on) {
        var tender = counted(on);
        var lot = on.site().use(FindTender.class).lots(tender.found()).getFirst();
        var shown = on.site()
                .use(ReadProfiles.class)
                .agreed(tender.found(), lot.id())
                .mark();
        var at = tender.at("/profiles/" + lot.id());

        assertThat(tender.facilitator()
                        .post(at, "shown", shown, "people.level", "3.0")
                        .status())
                .isEqualTo(303);
        var late = tender.facilitator().post(at, "shown", shown, "people.level", "5.0");

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody else wrote");
        assertThat(on.site()
                        .use(ReadProfiles.class)
                        .agreed(tender.found(), lot.id())
                        .aspect("people")
                        .level())
                .hasValue(3.0);
    }

    @ParameterizedTest
    @EnumSource
    void ofAFewWhoWerePromisedAnonymityNothingIsTold(SiteOn on) {
        var tender = SiteTender.anonymous(on.site(), 3)
                .lots("Workplace", "Network")
                .team("Ann", "Ben", "Cleo", "Dirk", "Eva")
                .opened();
        tender.links().stream().limit(2).forEach(link -> tender.sentIn(link, 5));
        assertThat(tender.closed().status()).isEqualTo(422);
        tender.sentIn(tender.links().get(2), 2);
        tender.closed();

        var lot = on.site().use(FindTender.class).lots(tender.found()).getFirst();
        var page = tender.facilitator().get(tender.at("/profiles/" + lot.id())).body();

        assertThat(page).contains("Level needed: 4.0 on average").doesNotContain("2 × 5", "1 × 2");
        tender.agreed(3).frozen();
        assertThat(tender.facilitator()
                        .get(tender.at("/profiles/" + lot.id() + "/profile.json"))
                        .body())
                .doesNotContain("\"given\"");
    }
}
