package nl.samenspel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.samenspel.account.Role;
import nl.samenspel.collaboration.Description;
import nl.samenspel.collaboration.StartCollaboration;
import nl.samenspel.party.Party;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Walks every route there is, so that a new one cannot be left open by mistake. */
class RoutesTest {

    private static final Site SITE = Site.attacked();

    static Stream<Route> all() {
        return Route.all(SITE);
    }

    static Stream<Route> closed() {
        return all().filter(route -> !route.isOpen());
    }

    static Stream<Route> ofWorkspaces() {
        return all().filter(Route::isOfAWorkspace);
    }

    @ParameterizedTest
    @MethodSource("closed")
    void whoHasNotSignedInIsSentToSigningIn(Route route) {
        var address =
                route.in(OURS.workspace, OURS.collaboration, UUID.randomUUID().toString());

        var answer = route.changes()
                ? SITE.stranger().post(address)
                : SITE.stranger().get(address);

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.location()).contains("/sign-in");
    }

    @ParameterizedTest
    @MethodSource("ofWorkspaces")
    void whoRunsAnotherWorkspaceIsNotToldThatThereIsAnything(Route route) {
        var address =
                route.in(OURS.workspace, OURS.collaboration, UUID.randomUUID().toString());

        assertThat(route.statusFor(OURS.neighbour, address)).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("ofWorkspaces")
    void observersChangeNothing(Route route) {
        var address =
                route.in(OURS.workspace, OURS.collaboration, UUID.randomUUID().toString());

        if (route.changes()) {
            assertThat(route.statusFor(OURS.observer, address)).isIn(403, 404);
        } else {
            assertThat(route.statusFor(OURS.observer, address)).isIn(200, 303, 403, 404);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void oddAddressesNeverMakeTheSiteFail(Route route) {
        for (var odd : List.of("x", "-", "%3Cscript%3E", "00000000-0000-0000-0000-000000000000", "a".repeat(4000))) {
            var address = route.in(OURS.workspace, OURS.collaboration, odd);
            for (var browser : route.endsTheSignIn()
                    ? List.of(SITE.stranger())
                    : List.of(OURS.administrator, OURS.sponsor, SITE.stranger())) {
                assertThat(route.statusFor(browser, address)).as(address).isLessThan(500);
            }
        }
        assertThat(SITE.stranger()
                        .get(route.in(OURS.workspace, OURS.collaboration, "x") + "?x=%ff&next=%00&to="
                                + "y".repeat(3000))
                        .status())
                .isLessThan(500);
    }

    @Test
    void whatCannotBeReadIsAnsweredInWords() {
        var unreadable = SITE.stranger().get("/theme?to=%ff");
        var flood = SITE.stranger().post("/sign-in", "email", "x".repeat(3_000_000));

        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(unreadable.body()).contains("This request could not be processed");
        assertThat(flood.status()).isEqualTo(413);
        assertThat(flood.body()).contains("Too much was sent at once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/model?x=%zz", "/model/%zz", "/workspaces/%c3%28", "/%2e%2e/%2e%2e/etc", "/model\u0000"})
    void whatIsNoAddressAtAllIsTurnedAway(String address) throws IOException {
        var site = URI.create(SITE.stranger().site());
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 ").doesNotStartWith("HTTP/1.1 5");
        }
    }

    /** One workspace with a collaboration, seen by everybody. */
    private static final class Ours {
        final WorkspaceId workspace = SITE.workspace("Ours").id();
        final CollaborationId collaboration = SITE.use(StartCollaboration.class)
                .handle(workspace, Description.between("Trade", "Customer", "Supplier"), "Anna")
                .id();
        final Browser administrator = SITE.signedIn(workspace, new Role.Administrator());
        final Browser sponsor = SITE.signedIn(workspace, new Role.Sponsor(collaboration, Party.CUSTOMER));
        final Browser observer = SITE.signedIn(workspace, new Role.Observer(collaboration));
        final Browser neighbour = SITE.signedIn(SITE.workspace("Next door").id(), new Role.Administrator());
    }

    private static final Ours OURS = new Ours();
}
