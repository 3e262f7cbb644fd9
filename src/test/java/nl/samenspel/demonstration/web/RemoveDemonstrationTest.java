package nl.samenspel.demonstration.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.Browser;
import nl.samenspel.Site;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.account.Workspace;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RemoveDemonstrationTest {
    private static final String PAGE = "/demonstration/remove";
    private static final String AGAIN = "/demonstration/again";

    private final Site site = Site.running();
    private final ManageWorkspaces workspaces = site.use(ManageWorkspaces.class);

    @BeforeEach
    void thereIsNoDemonstration() {
        while (workspaces.demonstration().isPresent()) {
            workspaces.removeDemonstration();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de", "fr"})
    void thePageSaysWhatWillGoAndChangesNothing(String tag) {
        demonstration();

        var page = site.stranger().speaking(tag).get(PAGE);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("Try-out", "Trade &lt;×&gt;", "Femke", "method=\"post\"")
                .doesNotContain("demonstration.remove.");
        assertThat(workspaces.demonstration()).isPresent();
    }

    @Test
    void onThisMachineWhoSitsInTheDemonstrationThrowsItAwayAndItsPlacesAreGone() {
        var demonstration = demonstration();
        var grant = site.use(ManageMembers.class)
                .list(demonstration.id())
                .getFirst()
                .grant()
                .toString();
        var entered = site.stranger().post("/demonstration/enter", "grant", grant);
        var femke = site.stranger().with(entered.cookie().replaceAll("sign-in=([^;]*).*", "$1"));
        assertThat(femke.get("/workspaces/" + demonstration.id()).body()).contains("This is the demonstration", PAGE);

        assertThat(femke.post(PAGE).status()).isEqualTo(303);

        assertThat(workspaces.demonstration()).isEmpty();
        assertThat(femke.get("/workspaces/" + demonstration.id()).location()).contains("/sign-in");
        assertThat(site.stranger().post("/demonstration/enter", "grant", grant).cookie())
                .isEmpty();
        assertThat(site.stranger().get("/").location()).contains("/sign-in");
        assertThat(site.stranger().get(PAGE).status()).isEqualTo(404);
        assertThat(site.stranger().post(PAGE).location()).isEqualTo("/");
    }

    @Test
    void itIsMadeAgainInTheLanguageOfWhoAsksAndNothingOfBeforeIsLeft() {
        var before = demonstration();

        assertThat(site.stranger().speaking("fr").get(PAGE).body())
                .contains("action=\"" + AGAIN + "\"", "La recréer en français");
        assertThat(site.stranger().speaking("fr").post(AGAIN).location()).isEqualTo("/");

        var made = workspaces.demonstration().orElseThrow();
        assertThat(made.name()).isEqualTo("Démonstration");
        assertThat(workspaces.find(before.id())).isEmpty();
        assertThat(site.stranger().get("/").body()).contains("Femke Aalders", "name=\"grant\"");
    }

    @Test
    void whoReadsAnotherLanguageIsAskedAtTheDoorWhetherToHaveItMadeAgainInThat() {
        demonstration();
        assertThat(site.stranger().speaking("fr").get("/").body()).doesNotContain(AGAIN);
        site.stranger().speaking("fr").post(AGAIN);

        assertThat(site.stranger().speaking("fr").get("/").body()).doesNotContain(AGAIN);
        assertThat(site.stranger().speaking("nl").get("/").body())
                .contains("action=\"" + AGAIN + "\"", "Opnieuw maken in het Nederlands");
    }

    @Test
    void whereThereIsNoneAgainMakesNone() {
        assertThat(site.stranger().post(AGAIN).location()).isEqualTo("/");
        assertThat(workspaces.demonstration()).isEmpty();
    }

    @Test
    void fromElsewhereOnlyWhoRunsAWorkspaceMay() {
        demonstration();
        var own = site.workspace("Own");
        var trade = site.use(StartCollaboration.class)
                .handle(own.id(), Description.between("Trade", "Customer", "Supplier"), "Anna")
                .id();
        var stranger = site.stranger().behindAProxy();
        var observer = site.signedIn(own.id(), new Role.Observer(trade)).behindAProxy();
        Browser administrator =
                site.signedIn(own.id(), new Role.Administrator()).behindAProxy();

        assertThat(stranger.get(PAGE).status()).isEqualTo(404);
        assertThat(stranger.post(PAGE).status()).isEqualTo(404);
        assertThat(stranger.post(AGAIN).status()).isEqualTo(404);
        assertThat(observer.post(AGAIN).status()).isEqualTo(403);
        assertThat(observer.post(PAGE).status()).isEqualTo(403);
        assertThat(administrator.from("cross-site").post(PAGE).status()).isEqualTo(403);
        assertThat(workspaces.demonstration()).isPresent();

        assertThat(administrator.get("/workspaces/" + own.id()).body()).contains(PAGE);
        assertThat(administrator.post(PAGE).location()).isEqualTo("/");
        assertThat(workspaces.demonstration()).isEmpty();
        assertThat(administrator.get("/workspaces/" + own.id()).status()).isEqualTo(200);
        assertThat(administrator.get("/workspaces/" + own.id()).body()).doesNotContain(PAGE);
    }

    private Workspace demonstration() {
        var workspace = workspaces.start("Try-out", true);
        site.use(StartCollaboration.class)
                .handle(workspace.id(), Description.between("Trade <×>", "Customer", "Supplier"), "Femke");
        var _ = site.use(ManageMembers.class)
                .grant(
                        workspace.id(),
                        "Femke",
                        "femke@try-out.example",
                        new Role.Facilitator(),
                        new Signatory("Femke", ""));
        return workspace;
    }
}
