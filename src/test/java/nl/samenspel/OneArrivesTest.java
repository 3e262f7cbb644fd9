package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.samenspel.SiteWave.Terms;
import nl.samenspel.account.Role;
import nl.samenspel.assessment.WaveTerms;
import nl.samenspel.invitation.FindInvitation;
import nl.samenspel.invitation.Invitation;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.response.SaveAnswer;
import nl.samenspel.response.SubmitResponse;
import org.junit.jupiter.api.Test;

/**
 * Until closing, nobody sees anything of an answer (method §10, test 3): every page of everybody with a role is the same before
 * and after it, byte by byte; how many have answered is told from the next day on.
 */
class OneArrivesTest {

    private static final Site SITE = Site.running();
    private static final SiteWave WAVE = SiteWave.planned(
                    SITE, Terms.of(new Disclosure.Anonymous(5), new Disclosure.Anonymous(5)))
            .opened()
            .answered(Party.CUSTOMER, GovernanceLevel.TACTICAL, 5, _ -> 3)
            .answered(Party.SUPPLIER, GovernanceLevel.TACTICAL, 6, _ -> 3)
            .silent(Party.CUSTOMER, 3);
    private static final Map<String, Browser> ROLES = Map.of(
            "administrator", SITE.signedIn(WAVE.workspace(), new Role.Administrator()),
            "facilitator", WAVE.facilitator(),
            "sponsor of the customer", WAVE.sponsor(Party.CUSTOMER),
            "sponsor of the supplier", WAVE.sponsor(Party.SUPPLIER),
            "observer", WAVE.observer());

    @Test
    void noPageTellsAnAnswerFromAnother() {
        var before = pages();
        assertThat(before.values()).anySatisfy(page -> assertThat(page).startsWith("200 "));

        var silent = silent();
        rate(silent, 1);
        remark(silent, "Nobody may read this yet.");
        assertThat(pages()).isEqualTo(before);

        var _ = SITE.use(SubmitResponse.class).handle(silent);
        assertThat(pages()).as("the day is not over").isEqualTo(before);

        rate(silent, 5);
        remark(silent, "");
        assertThat(pages()).isEqualTo(before);
    }

    private static void rate(Invitation by, int level) {
        var _ = SITE.use(SaveAnswer.class).answers(by, terms(), WAVE.answers(_ -> Answer.rated(level)));
    }

    private static void remark(Invitation by, String text) {
        var _ = SITE.use(SaveAnswer.class).remark(by, terms(), "strategy", text);
    }

    private static WaveTerms terms() {
        return WAVE.found().terms();
    }

    private static Invitation silent() {
        return SITE.use(FindInvitation.class).of(WAVE.workspace(), terms().id()).stream()
                .filter(one -> !one.answered())
                .findFirst()
                .orElseThrow();
    }

    /** What everybody with a role gets to see, everywhere. */
    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        var addresses = RoutesTest.ofWorkspaces()
                .filter(route -> !route.changes() && !route.isOfAMeeting() && !route.isOfATender())
                .map(OneArrivesTest::address)
                .toList();
        assertThat(addresses).hasSizeGreaterThan(10).noneMatch(address -> address.contains("{"));
        ROLES.forEach((role, browser) -> addresses.forEach(address -> {
            var page = browser.get(address);
            pages.put(role + ", " + address, page.status() + " " + page.location() + page.body());
        }));
        return pages;
    }

    private static String address(Route route) {
        return route.path()
                .replace("/workspaces/{workspace}/waves/{id}", WAVE.at(""))
                .replaceFirst("^/workspaces/\\{\\w+}", "/workspaces/" + WAVE.workspace())
                .replaceFirst("/collaborations/\\{\\w+}", "/collaborations/" + WAVE.collaboration())
                .replace("{sheet}", "1")
                .replace("{guide}", "kick-off")
                .replace("{action}", new UUID(0, 0).toString())
                .replace("{risk}", new UUID(0, 0).toString())
                .replace("{slug}", "people");
    }
}
