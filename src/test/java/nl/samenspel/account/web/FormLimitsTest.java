package nl.samenspel.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import nl.samenspel.Browser;
import nl.samenspel.RawHttp;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormLimitsTest {

    private static final String TOO_LARGE = "x".repeat(70_000);

    private final Site site = Site.running();
    private final WorkspaceId workspace = site.workspace("Forms").id();

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/a/nobody/begin", "/j/nobody", "/welcome/nobody", "/demonstration/enter"})
    void whoIsNotKnownSendsSmallFormsOnly(String path) {
        var refused = site.stranger().post(path, "email", TOO_LARGE);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("Too much was sent at once");
    }

    @Test
    void aLargeFormIsForThoseOnlyWhoMaySendIt() {
        var form = "/workspaces/" + workspace + "/collaborations/new";
        var elsewhere = site.workspace("Elsewhere").id();

        assertThat(large(site.signedIn(workspace, new Role.Facilitator()), form))
                .isEqualTo(422);
        assertThat(large(site.signedIn(elsewhere, new Role.Administrator()), form))
                .isEqualTo(404);
        var of = site.use(StartCollaboration.class)
                .handle(workspace, Description.between("Trade", "Customer", "Supplier"), "Anna")
                .id();
        assertThat(large(site.signedIn(workspace, new Role.Observer(of)), form)).isEqualTo(403);
        assertThat(large(site.signedIn(workspace, new Role.Facilitator()), "/workspaces/" + workspace + "/members"))
                .as("a form that need not be large")
                .isEqualTo(413);
    }

    @Test
    void fieldsThatComeAsFilesAreNotUnderstood() {
        var administrator = site.signedIn(workspace, new Role.Administrator());
        var home = "/workspaces/" + workspace;
        for (String path : new String[] {
            "/sign-in",
            "/sign-out",
            "/account",
            "/a/nobody/begin",
            "/a/nobody/answers",
            "/a/nobody/resume",
            "/j/nobody",
            "/welcome/nobody",
            home + "/settings",
            home + "/another",
            home + "/members",
            home + "/collaborations/new"
        }) {
            for (Browser browser : new Browser[] {site.stranger(), administrator}) {
                var answer = browser.upload(path, "password", "secret".getBytes(StandardCharsets.UTF_8), "email", "a");
                assertThat(answer.status()).as(path).isIn(302, 400);
                assertThat(answer.body()).doesNotContain("Exception");
            }
        }
        assertThat(administrator
                        .upload(home + "/import", "case.csv", new byte[0], "customer", "a")
                        .status())
                .as("the one form with a file")
                .isEqualTo(422);
    }

    @Test
    void aBodyTellsItsLength() {
        var raw = new RawHttp(URI.create(site.stranger().site()).getPort());

        var answer = raw.send(RawHttp.lines(
                "POST /sign-in HTTP/1.1",
                "Host: localhost",
                "Transfer-Encoding: chunked",
                "Content-Type: application/x-www-form-urlencoded",
                "",
                "7",
                "email=a",
                "0",
                "",
                ""));

        assertThat(answer.status()).isEqualTo(411);
        assertThat(answer.body()).contains("This request could not be processed");
    }

    private static int large(Browser browser, String form) {
        return browser.post(form, "scope", TOO_LARGE).status();
    }
}
