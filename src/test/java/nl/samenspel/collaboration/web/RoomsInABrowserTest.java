package nl.samenspel.collaboration.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.Browser;
import nl.samenspel.Chromium;
import nl.samenspel.Legible;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.CollaborationParty;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.DirectingPart;
import nl.samenspel.collaboration.Kind;
import nl.samenspel.collaboration.PerformanceIndicator;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.party.Intention;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomsInABrowserTest {

    private static final Chromium CHROMIUM = new Chromium();

    private final Site site = Site.running();
    private final WorkspaceId workspace = site.workspace("Trading company").id();
    private final Browser anna = site.signedIn(workspace, new Role.Administrator());
    private final String home = "/workspaces/" + workspace;

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT, fr", "1280, DARK, en"})
    void everyRoomCanBeReadByAllAndNeedsNoSidewaysScrolling(int width, ColorScheme scheme, String language) {
        var page = CHROMIUM.window(anna, width, scheme, language);
        rooms().forEach((name, address) -> {
            page.navigate(address);
            Chromium.picture(page, name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT));
            Legible.assertUnfolded(page, name);
        });
    }

    @Test
    void aCollaborationIsStartedFromTheEmptyWorkspaceAndMendedWhereTheFormSaysSo() {
        var page = CHROMIUM.window(anna, 360, ColorScheme.LIGHT, "en");

        page.navigate(home);
        page.click("text=Add a collaboration");
        page.fill("#name", "Workplace");
        page.fill("#customer-name", "Trading company");
        page.check("input[name=customer-form][value=partnership]");
        page.fill("#supplier-name", "ICT provider");
        page.check("input[name=kind][value=external]");
        page.check("input[name=nature][value='4']");
        page.fill("#indicator-target-2", "99 %");
        page.click("text=More rows");
        assertThat(page.inputValue("#customer-name")).isEqualTo("Trading company");
        page.click("button:has-text('Save')");
        Legible.assertUnfolded(page, "refused");
        page.click("a[href='#indicator-name-2']");
        page.keyboard().type("Availability");
        page.keyboard().press("Enter");

        page.waitForSelector("h1:has-text('Workplace')");
        assertThat(page.textContent("main")).contains("Availability", "99 %", "Partnership", "Not stated yet");
    }

    @Test
    void aRoleIsGivenAndTheLinkCanBeReadOnce() {
        var page = CHROMIUM.window(anna, 360, ColorScheme.LIGHT, "en");

        page.navigate(home + "/members");
        page.fill("#name", "Bram");
        page.fill("#email", "bram@" + workspace + ".example.org");
        page.selectOption("#role", "facilitator");
        page.click("button:has-text('Assign a role')");
        Legible.assertUnfolded(page, "handover");
        assertThat(page.inputValue(".copy-link input")).contains("/welcome/");
        page.navigate(home + "/members");

        assertThat(page.content()).contains("Bram").doesNotContain("/welcome/");
    }

    private Map<String, String> rooms() {
        var parties = new PerParty<>(
                new CollaborationParty("Trading company of the Netherlands", Optional.of(Intention.PARTNERSHIP)),
                new CollaborationParty(
                        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                        Optional.of(Intention.SUPPLIER_RELATIONSHIP)));
        var full = new Description(
                "Workplace services and everything that comes with them",
                Kind.EXTERNAL,
                "Laptops, phones and support.\nNot: the applications.",
                4,
                Set.of(DirectingPart.values()),
                parties,
                List.of(new PerformanceIndicator("Availability", "99,9 %", "99,95 %")));
        var collaboration = site.use(StartCollaboration.class).handle(workspace, full, "Anna");
        site.signedIn(workspace, new Role.Sponsor(collaboration.id(), Party.SUPPLIER));
        var empty = site.workspace("Nothing yet").id();
        var rooms = new LinkedHashMap<String, String>();
        rooms.put("workspace", home);
        rooms.put("collaboration", home + "/collaborations/" + collaboration.id());
        rooms.put("edit", home + "/collaborations/" + collaboration.id() + "/edit");
        rooms.put("new", home + "/collaborations/new");
        rooms.put("members", home + "/members");
        rooms.put("account", "/account");
        rooms.put("model", "/model");
        rooms.put("method", "/method");
        rooms.put("missing", "/workspaces/" + empty);
        return rooms;
    }
}
