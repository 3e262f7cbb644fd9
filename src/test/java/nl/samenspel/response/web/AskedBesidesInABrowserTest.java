package nl.samenspel.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.samenspel.Chromium;
import nl.samenspel.RunningWave;
import nl.samenspel.Site;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.Party;
import nl.samenspel.response.ReadDraft;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a full measurement asks besides, as somebody answers it in a browser. */
class AskedBesidesInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();

    private final Site site = Site.running();
    private final Invitation carla = RunningWave.started(site, new Disclosure.Open(), RunningWave.EVERYTHING)
            .invite(Party.CUSTOMER, "Carla")
            .getFirst();

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, fr", "1280, DARK, nl"})
    void whatIsAskedBesidesStandsOnTheSamePage(int width, ColorScheme scheme, String language) {
        var page = begun(width, scheme, language);
        page.navigate(RunningWave.address(carla) + "/aspects/strategy");

        page.click("label[for='strategy.desired.5']");
        page.click("label[for='strategy.guessed.2']");
        Look.at(page, "modules", width, scheme);
        page.click("main .actions .button-primary");

        page.waitForURL(url -> url.endsWith("/agility"));
        assertThat(site.use(ReadDraft.class).handle(carla).answers().values())
                .containsExactlyInAnyOrder(Answer.rated(5), Answer.rated(2));
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, nl", "360, DARK, de", "1280, LIGHT, en", "1280, DARK, fr"})
    void theCollaborationAsAWholeIsAskedOnAPageForEachTopic(int width, ColorScheme scheme, String language) {
        var page = begun(width, scheme, language);
        page.navigate(RunningWave.address(carla) + "/aspects/communication");
        page.click("main .actions .button-primary");
        for (var choice : List.of(
                List.of("benefit", "label[for='benefit.actual.finance.4']"),
                List.of("scorecard", "label[for='scorecard.actual.customers.unknown']"),
                List.of("own-form", "label:has(input[name='own-form.actual'][value='2'])"))) {
            page.waitForURL(url -> url.endsWith(choice.getFirst()));
            page.click(choice.getLast());
            Look.at(page, choice.getFirst(), width, scheme);
            page.click("main .actions .button-primary");
        }

        page.waitForURL(url -> url.endsWith("/review"));
        assertThat(site.use(ReadDraft.class).handle(carla).answers().values())
                .containsExactlyInAnyOrder(Answer.rated(4), Answer.rated(2), Answer.doNotKnow());
        page.context().close();
    }

    private Page begun(int width, ColorScheme scheme, String language) {
        var page = CHROMIUM.window(site.stranger(), width, scheme, language);
        page.navigate(RunningWave.address(carla));
        page.click("main .button-primary");
        return page;
    }
}
