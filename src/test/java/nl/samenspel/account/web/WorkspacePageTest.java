package nl.samenspel.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.samenspel.Site;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspacePageTest {

    private final Site site = Site.running();

    @AfterEach
    void throwTheDemonstrationAway() {
        if (site.use(ManageWorkspaces.class).demonstration().isPresent()) {
            site.use(ManageWorkspaces.class).removeDemonstration();
        }
    }

    @Test
    void anEmptyWorkspaceTeachesAndOffersTheOneThingToDo() {
        var workspace = site.workspace("Empty").id();

        var page = site.signedIn(workspace, new Role.Facilitator()).get("/workspaces/" + workspace);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("empty-state", "href=\"/workspaces/" + workspace + "/collaborations/new\"")
                .doesNotContain("/demonstration/remove", "/members\"");
    }

    @Test
    void collaborationsStandOnCardsWithTheirPartiesWhateverTheirNames() {
        var workspace = site.workspace("Cards").id();
        site.use(StartCollaboration.class)
                .handle(workspace, Description.between("<script>alert(1)</script>", "A & B", "\"C\""), "Anna");

        var page = site.signedIn(workspace, new Role.Administrator()).get("/workspaces/" + workspace + "?x=%00%ff");

        assertThat(page.body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "A &amp; B", "External")
                .contains("href=\"/workspaces/" + workspace + "/members\"")
                .doesNotContain("<script>");
    }

    @Test
    void sponsorsAndObserversSeeTheirOwnCollaborationOnlyAndStartNone() {
        var workspace = site.workspace("Two relations").id();
        var own = start(workspace, "Own relation");
        start(workspace, "Other relation");

        var page =
                site.signedIn(workspace, new Role.Sponsor(own, Party.SUPPLIER)).get("/workspaces/" + workspace);

        assertThat(page.body())
                .contains("Own relation")
                .doesNotContain("Other relation", "/collaborations/new", "/members");
    }

    @Test
    void theDemonstrationSaysWhatItIsAndCanBeThrownAway() {
        var workspace = site.use(ManageWorkspaces.class).start("Try-out", true).id();
        var own = start(workspace, "Trade");

        var facilitator = site.signedIn(workspace, new Role.Facilitator()).get("/workspaces/" + workspace);
        var observer = site.signedIn(workspace, new Role.Observer(own)).get("/workspaces/" + workspace);

        assertThat(facilitator.body()).contains("This is the demonstration", "/demonstration/remove");
        assertThat(observer.body()).contains("This is the demonstration").doesNotContain("/demonstration/remove");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "de", "fr"})
    void thePageSpeaksTheVisitorsLanguage(String tag) {
        var workspace = site.workspace("Languages").id();

        var page =
                site.signedIn(workspace, new Role.Facilitator()).speaking(tag).get("/workspaces/" + workspace);

        assertThat(page.body()).contains("<html lang=\"" + tag + "\"").doesNotContain("No collaboration yet");
    }

    @Test
    void anotherWorkspaceLeadsNowhereAndSoDoesAnythingElse() {
        var anna = site.signedIn(site.workspace("Ours").id(), new Role.Administrator());
        var theirs = site.workspace("Theirs").id();

        assertThat(anna.get("/workspaces/" + theirs).status()).isEqualTo(404);
        assertThat(anna.get("/workspaces/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(anna.get("/workspaces/none").status()).isEqualTo(404);
        assertThat(anna.get("/workspaces/%3Cscript%3E").body()).doesNotContain("<script>");
        assertThat(anna.get("/workspaces").status()).isEqualTo(404);
        assertThat(anna.post("/workspaces/" + theirs).status()).isEqualTo(405);
        assertThat(site.stranger().get("/workspaces/" + theirs).status()).isEqualTo(302);
    }

    private CollaborationId start(WorkspaceId workspace, String name) {
        return site.use(StartCollaboration.class)
                .handle(workspace, Description.between(name, "Customer", "Supplier"), "Anna")
                .id();
    }
}
