package nl.samenspel.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenspel.Site;
import nl.samenspel.account.Client;
import nl.samenspel.account.Role;
import nl.samenspel.account.SignIn;
import org.junit.jupiter.api.Test;

class OwnAccountTest {

    private static final String ANOTHER = "another sentence, even longer";

    private final Site site = Site.running();

    @Test
    void somebodySeesHisOwnNameAddressAndRoles() {
        var workspace = site.workspace("Our & their <collaborations>");
        var anna = site.signedIn(workspace.id(), new Role.Facilitator(), "anna.sees@example.org");

        var page = anna.get("/account?changed=%3Cscript%3E&junk=1");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains("anna.sees@example.org", "Facilitator", "Our &amp; their &lt;collaborations&gt;")
                .contains("/workspaces/" + workspace.id())
                .doesNotContain("<script>", "has been changed");
    }

    @Test
    void aStrangerIsSentToSigningIn() {
        assertThat(site.stranger().get("/account").location()).contains("/sign-in?next=%2Faccount");
    }

    @Test
    void anotherPasswordSignsOutEverywhereButHere() {
        var workspace = site.workspace("Passwords");
        var email = "bram.changes@example.org";
        var here = site.signedIn(workspace.id(), new Role.Administrator(), email);
        var elsewhere = here.with(signedIn(email, Site.PASSWORD));
        assertThat(elsewhere.get("/account").status()).isEqualTo(200);

        var changed = here.post("/account", "current-password", Site.PASSWORD, "new-password", ANOTHER);

        assertThat(changed.status()).isEqualTo(303);
        assertThat(changed.location()).endsWith("/account?changed");
        var stillHere = here.with(changed.cookie().replaceAll("sign-in=([^;]*);.*", "$1"));
        assertThat(stillHere.get("/account?changed").body()).contains("Your password has been changed");
        assertThat(elsewhere.get("/account").status()).isEqualTo(302);
        assertThat(site.use(SignIn.class).handle(email, Site.PASSWORD, Client.unknown()))
                .isEqualTo(new SignIn.Refused());
        assertThat(signedIn(email, ANOTHER)).isNotEmpty();
    }

    @Test
    void aWrongOrPoorPasswordChangesNothingAndSaysWhichFieldToMend() {
        var email = "carla.errs@example.org";
        var carla = site.signedIn(site.workspace("Errors").id(), new Role.Facilitator(), email);

        var wrong = carla.post("/account", "current-password", "not this one", "new-password", ANOTHER);
        var poor = carla.post("/account", "current-password", Site.PASSWORD, "new-password", "short");
        var endless = carla.post("/account", "current-password", Site.PASSWORD, "new-password", "x".repeat(5000));
        var nothing = carla.post("/account");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#current-password\"", "id=\"current-password-problem\"");
        assertThat(wrong.body()).doesNotContain("not this one", ANOTHER);
        for (var refused : new int[] {poor.status(), endless.status(), nothing.status()}) {
            assertThat(refused).isEqualTo(422);
        }
        assertThat(poor.body()).contains("href=\"#new-password\"");
        assertThat(signedIn(email, Site.PASSWORD)).isNotEmpty();
    }

    @Test
    void guessingTheCurrentPasswordEndsAfterEightTries() {
        var email = "daan.guesses@example.org";
        var daan = site.signedIn(site.workspace("Guesses").id(), new Role.Facilitator(), email);
        for (int guess = 0; guess < 8; guess++) {
            daan.post("/account", "current-password", "guess " + guess, "new-password", ANOTHER);
        }

        var right = daan.post("/account", "current-password", Site.PASSWORD, "new-password", ANOTHER);

        assertThat(right.status()).isEqualTo(422);
        assertThat(signedIn(email, Site.PASSWORD)).isNotEmpty();
    }

    private String signedIn(String email, String password) {
        return ((SignIn.SignedIn) site.use(SignIn.class).handle(email, password, Client.unknown())).token();
    }
}
