package nl.samenspel.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import nl.samenspel.Site;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Role;
import nl.samenspel.account.Workspace;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceSettingsTest {

    private final Site site = Site.running();
    private final WorkspaceId workspace = site.workspace("Before").id();
    private final String address = "/workspaces/" + workspace;

    @Test
    void anAdministratorNamesTheWorkspaceAnewAndNobodyElseDoes() {
        var anna = site.signedIn(workspace, new Role.Administrator());
        var femke = site.signedIn(workspace, new Role.Facilitator());

        assertThat(anna.get(address).body()).contains(address + "/settings");
        assertThat(anna.get(address + "/settings").body()).contains("value=\"Before\"");
        assertThat(anna.post(address + "/settings", "name", "  <After> & later ")
                        .location())
                .isEqualTo(address);

        assertThat(anna.get(address).body()).contains("&lt;After&gt; &amp; later");
        assertThat(femke.get(address).body()).doesNotContain("/settings");
        assertThat(femke.get(address + "/settings").status()).isEqualTo(403);
        assertThat(femke.post(address + "/settings", "name", "Mine").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "de", "fr"})
    void aNameThatWillNotDoIsAskedForAgainAsItWasTyped(String tag) {
        var anna = site.signedIn(workspace, new Role.Administrator()).speaking(tag);
        var tooLong = "x".repeat(121);

        var blank = anna.post(address + "/settings", "name", " ");
        var refused = anna.post(address + "/settings", "name", tooLong);
        var another = anna.post(address + "/another", "another", tooLong);

        assertThat(blank.status()).isEqualTo(422);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains(tooLong, "href=\"#name\"").doesNotContain("collaboration.");
        assertThat(another.body()).contains(tooLong, "href=\"#another\"");
        assertThat(site.use(ManageWorkspaces.class)
                        .find(workspace)
                        .orElseThrow()
                        .name())
                .isEqualTo("Before");
    }

    @Test
    void anAdministratorChoosesTheTimeZoneByWhichMeasurementsClose() {
        var anna = site.signedIn(workspace, new Role.Administrator());

        var page = anna.get(address + "/settings").body();
        assertThat(page).contains("list=\"zones\"", "value=\"Europe/Amsterdam\"", "New York time");
        assertThat(anna.post(address + "/settings", "name", "Before", "zone", "new york")
                        .location())
                .isEqualTo(address);

        assertThat(zone()).isEqualTo(ZoneId.of("America/New_York"));
        var collaboration = site.use(StartCollaboration.class)
                .handle(workspace, Description.between("Trade", "Customer", "Supplier"), "Anna")
                .id();
        assertThat(anna.get(address + "/collaborations/" + collaboration + "/waves/new")
                        .body())
                .contains("The assessment closes automatically at the end of this day, at 24:00 (New York time)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Atlantis", "Etc/GMT+1", "<script>"})
    void whatIsNoTimeZoneIsAskedForAgainAndNothingIsChanged(String typed) {
        var anna = site.signedIn(workspace, new Role.Administrator());

        var refused = anna.post(address + "/settings", "name", "After", "zone", typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#zone\"", "value=\"After\"").doesNotContain("<script>");
        assertThat(zone()).isEqualTo(Workspace.USUAL_ZONE);
        assertThat(site.use(ManageWorkspaces.class)
                        .find(workspace)
                        .orElseThrow()
                        .name())
                .isEqualTo("Before");
    }

    @Test
    void anotherWorkspaceIsWhereTheFirstOneIs() {
        var anna = site.signedIn(workspace, new Role.Administrator());
        anna.post(address + "/settings", "name", "Before", "zone", "Europe/Dublin");

        var other = anna.post(address + "/another", "another", "Second").location();

        assertThat(anna.get(other + "/settings").body()).contains("value=\"Europe/Dublin\"");
    }

    private ZoneId zone() {
        return site.use(ManageWorkspaces.class).zone(workspace);
    }

    @Test
    void whoStartsAnotherWorkspaceRunsItAndFindsBothOnTheWay() {
        var anna = site.signedIn(workspace, new Role.Administrator());

        var other = anna.post(address + "/another", "another", "Second").location();

        assertThat(anna.get(other).body()).contains("Second", other + "/settings", "Before");
        assertThat(anna.get(address).body()).contains(other);
    }
}
