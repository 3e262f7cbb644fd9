package nl.samenspel.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.samenspel.RawHttp;
import nl.samenspel.Site;
import nl.samenspel.account.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BrowsersInAndOutTest {

    private final Site site = Site.running();
    private final RawHttp raw = new RawHttp(URI.create(site.stranger().site()).getPort());

    @Test
    void whoIsSentToSigningInStaysOnTheSiteAndComesBackWithTheWholeAddress() {
        var sent = raw.send(RawHttp.lines(
                "GET /account?changed=&note=a%26b HTTP/1.1", "Host: elsewhere.example", "Connection: close", "", ""));
        var door = sent.header("Location").orElseThrow();
        var email = "deep.link@example.org";
        site.signedIn(site.workspace("Deep links").id(), new Role.Facilitator(), email);

        assertThat(door).isEqualTo("/sign-in?next=%2Faccount%3Fchanged%3D%26note%3Da%2526b");
        assertThat(site.stranger().get(door).body()).contains("value=\"/account?changed=&amp;note=a%26b\"");
        var back = site.stranger()
                .post("/sign-in", "email", email, "password", Site.PASSWORD, "next", "/account?changed=&note=a%26b");
        assertThat(URI.create(back.location()).getRawQuery()).isEqualTo("changed=&note=a%26b");
    }

    @Test
    void signingInAgainEndsWhatTheBrowserHadBefore() {
        var email = "twice@example.org";
        var first = site.signedIn(site.workspace("Twice").id(), new Role.Facilitator(), email);
        assertThat(first.get("/account").status()).isEqualTo(200);

        var again = first.post("/sign-in", "email", email, "password", Site.PASSWORD);

        assertThat(again.status()).isEqualTo(303);
        assertThat(first.get("/account").status()).as("with the old cookie").isEqualTo(302);
        assertThat(site.stranger().carrying(again.cookie()).get("/account").status())
                .isEqualTo(200);
    }

    @Test
    void signingOutLeavesNothingInTheBrowsersCache() {
        var somebody = site.signedIn(site.workspace("Out").id(), new Role.Facilitator());

        var out = raw.post("/sign-out", "sign-in=" + somebody.token(), "");

        assertThat(out.header("Clear-Site-Data")).contains("\"cache\"");
        assertThat(somebody.get("/account").status()).isEqualTo(302);
    }

    @Test
    void overAnEncryptedConnectionACookieIsForThisHostOnly() {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        SignInCookie.SIGN_IN.set(request, response, "plain");
        request.setSecure(true);
        SignInCookie.SIGN_IN.set(request, response, "secret");

        assertThat(response.getHeaders("Set-Cookie"))
                .first()
                .asString()
                .startsWith("sign-in=plain; Path=/;")
                .doesNotContain("Secure");
        assertThat(response.getHeaders("Set-Cookie"))
                .last()
                .asString()
                .startsWith("__Host-sign-in=secret; Path=/;")
                .contains("Secure", "HttpOnly", "SameSite=Lax");
    }
}
