package nl.samenspel.result.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.SiteOn;
import nl.samenspel.SiteWave;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twelve people of the customer, who put everything at 2 and then at 4, and ten who come the second time. */
class SamePeoplePagesTest {

    private static final Site SITE = Site.running();
    private static final Disclosure ANONYMOUS = new Disclosure.Anonymous(5);
    private static final List<String> TWELVE = people(0, 12);

    @ParameterizedTest
    @EnumSource
    void howTheSamePeopleMovedStandsBesideTheChangeOfAll(SiteOn on) {
        var first = released(SiteWave.planned(on.site(), terms().pairing()), TWELVE, 2);
        released(
                SiteWave.planned(on.site(), first.workspace(), first.collaboration(), terms().pairing()),
                Stream.of(TWELVE, people(20, 30)).flatMap(List::stream).toList(),
                4);

        for (String address : List.of("/trend", "/trend/strategy")) {
            assertThat(page(first.observer(), first.collaborationAt() + address))
                    .contains("<h2>The same people, and new people</h2>")
                    .contains("id=\"same-people-customer\"", "+2.0", "n\u00a0=\u00a012", "n\u00a0=\u00a010")
                    .contains("higher: shown")
                    .doesNotContain("same-people-supplier")
                    .doesNotContain("count every assessment as one of other people. Nobody");
        }
    }

    @Test
    void withoutThatChoiceNobodyIsTold() {
        var first = released(SiteWave.planned(SITE, terms()), TWELVE, 2);
        released(SiteWave.planned(SITE, first.workspace(), first.collaboration(), terms()), TWELVE, 4);

        assertThat(page(first.observer(), first.collaborationAt() + "/trend"))
                .contains("Nobody knows who took part both times")
                .doesNotContain("same-people");
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAskedReadsItBeforehand(Language language) {
        var wave = SiteWave.planned(SITE, terms().pairing()).opened();
        wave.silent(Party.CUSTOMER, 1);
        var words = Words.in(language);

        assertThat(page(SITE.stranger().speaking(language.tag()), wave.firstLink()))
                .contains(words.say("response.seen.anonymous.paired"), words.say("response.seen.paired"))
                .doesNotContain(words.say("response.seen.anonymous.erased"));
        assertThat(page(wave.facilitator().speaking(language.tag()), wave.at("")))
                .contains(words.say("assessment.promise.paired"));
    }

    @Test
    void itIsChosenPerPartyAndKeptInTheForm() {
        var wave = SiteWave.planned(SITE, terms().pairing());
        var femke = wave.facilitator().speaking("en");

        assertThat(page(femke, wave.at("/edit")))
                .contains("name=\"customer-paired\" value=\"yes\" checked")
                .contains("until the next assessment has closed, for two years at most");
        assertThat(page(femke, wave.collaborationAt() + "/waves/new"))
                .contains("name=\"customer-paired\" value=\"yes\">");
    }

    private static Terms terms() {
        return Terms.of(ANONYMOUS, new Disclosure.Open());
    }

    private static SiteWave released(SiteWave wave, List<String> customers, int score) {
        return wave.opened()
                .answeredBy(Party.CUSTOMER, customers, score)
                .answeredBy(Party.SUPPLIER, List.of("s1@example.org", "s2@example.org"), 3)
                .closed()
                .revealed();
    }

    private static List<String> people(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(number -> "p" + number + "@example.org")
                .toList();
    }

    private static String page(Browser browser, String address) {
        var answer = browser.get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }
}
