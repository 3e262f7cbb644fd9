package nl.samenspel.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.samenspel.account.AcceptWelcome.Introduction;
import nl.samenspel.account.AcceptWelcome.Welcomed;
import nl.samenspel.platform.store.Database;
import nl.samenspel.platform.store.OnBothDatabases;

/** Who guesses at passwords is slowed down, and keeps nobody else out. */
class GuessingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Introduction ANNA =
            new Introduction("Anna de Wit", "anna@example.org", "Hosting", "een lange zin hier");
    private static final Client GUESSER = from("203.0.113.9");

    @OnBothDatabases
    void guessingOnIsRefusedEvenWhenTheGuessIsRight(Database database) {
        var house = withAnna(database);

        guess(house, 8, GUESSER);

        assertThat(house.signIn.handle(ANNA.email(), ANNA.password(), GUESSER)).isEqualTo(new SignIn.TooManyTries());
        assertThat(house.signIn.handle(ANNA.email(), ANNA.password(), from("198.51.100.1")))
                .as("at the same time, from elsewhere")
                .isInstanceOf(SignIn.SignedIn.class);
    }

    @OnBothDatabases
    void whereNobodyCanBeToldApartABrowserThatSignedInBeforeIsHeard(Database database) {
        var house = withAnna(database);
        var signedIn = (SignIn.SignedIn) house.signIn.handle(ANNA.email(), ANNA.password(), Client.unknown());
        var own = new Client(Optional.empty(), KnownBrowsers.keeping(signedIn.token(), ""));
        house.signOut.handle(signedIn.token());

        guess(house, 8, Client.unknown());

        assertThat(house.signIn.handle(ANNA.email(), ANNA.password(), Client.unknown()))
                .isEqualTo(new SignIn.TooManyTries());
        assertThat(house.signIn.handle(ANNA.email(), ANNA.password(), own)).isInstanceOf(SignIn.SignedIn.class);
    }

    @OnBothDatabases
    void aBrowserIsKnownToItsOwnAccountsOnlyAndNotAfterAnotherPassword(Database database) {
        var house = withAnna(database);
        var workspace = house.workspaces.start("Trade", false).id();
        var bram = (Welcomed) house.acceptWelcome.handle(
                house.welcomed(workspace, new Role.Facilitator()),
                new Introduction("Bram", "", "", "nog een lange zin"));
        var ofBram = new Client(Optional.empty(), KnownBrowsers.keeping(bram.token(), "made.up"));
        guess(house, 8, Client.unknown());
        assertThat(house.signIn.handle(ANNA.email(), ANNA.password(), ofBram)).isEqualTo(new SignIn.TooManyTries());

        var visitor = house.findVisitor.handle(bram.token()).orElseThrow();
        var changed = (ManageAccount.Changed)
                house.account.changePassword(visitor.account(), "nog een lange zin", "een heel andere zin");
        for (int guess = 0; guess < 8; guess++) {
            house.signIn.handle("bram@example.org", "guess " + guess, Client.unknown());
        }

        assertThat(house.signIn.handle("bram@example.org", "een heel andere zin", ofBram))
                .as("known before the password was changed")
                .isEqualTo(new SignIn.TooManyTries());
        var afterwards = new Client(Optional.empty(), KnownBrowsers.keeping(changed.token(), ofBram.before()));
        assertThat(house.signIn.handle("bram@example.org", "een heel andere zin", afterwards))
                .isInstanceOf(SignIn.SignedIn.class);
    }

    @OnBothDatabases
    void anAddressThatGuessesAtManyAccountsIsRefusedAndOthersAreNot(Database database) {
        var house = withAnna(database);

        for (int account = 0; account < 60; account++) {
            assertThat(house.signIn.handle("somebody" + account + "@example.org", "a guess", GUESSER))
                    .isEqualTo(new SignIn.Refused());
        }

        assertThat(house.signIn.handle("yet.another@example.org", "a guess", GUESSER))
                .isEqualTo(new SignIn.TooManyTries());
        assertThat(house.signIn.handle(ANNA.email(), ANNA.password(), from("198.51.100.1")))
                .isInstanceOf(SignIn.SignedIn.class);
    }

    @OnBothDatabases
    void whenTooManyWaitOneIsToldSoAndWhoIsKnownStillGetsHisTurn(Database database) throws Exception {
        var slow = new SlowPasswords();
        var house = new House(database, MONDAY, slow);
        var welcomed = (Welcomed)
                house.acceptWelcome.handle(house.inviteAdministrator.handle().orElseThrow(), ANNA);
        var known = new Client(Optional.empty(), KnownBrowsers.keeping(welcomed.token(), ""));
        slow.hold = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var flood = new ArrayList<Future<SignIn.Outcome>>();
            for (int one = 0; one < 60; one++) {
                var email = "somebody" + one + "@example.org";
                var client = from("203.0.113." + one);
                flood.add(people.submit(() -> house.signIn.handle(email, "a guess", client)));
            }
            var areRefused = areSoonDone(flood, 30);
            var anna = people.submit(() -> house.signIn.handle(ANNA.email(), ANNA.password(), known));
            Thread.sleep(500);
            slow.hold.countDown();

            assertThat(areRefused).as("while nothing is checked").isTrue();
            assertThat(anna.get(30, TimeUnit.SECONDS)).isInstanceOf(SignIn.SignedIn.class);
            var busy = 0;
            for (var one : flood) {
                busy += one.get(30, TimeUnit.SECONDS).equals(new SignIn.Busy()) ? 1 : 0;
            }
            assertThat(busy).as("of 60 at the same moment").isBetween(30, 50);
        }
    }

    @OnBothDatabases
    void oneAddressDoesNotTakeTheWholeLine(Database database) throws Exception {
        var slow = new SlowPasswords();
        var house = new House(database, MONDAY, slow);
        slow.hold = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var flood = new ArrayList<Future<SignIn.Outcome>>();
            for (int one = 0; one < 20; one++) {
                var email = "somebody" + one + "@example.org";
                flood.add(people.submit(() -> house.signIn.handle(email, "a guess", GUESSER)));
            }
            var areRefused = areSoonDone(flood, 15);
            var other = people.submit(() -> house.signIn.handle("x@example.org", "a guess", from("198.51.100.1")));
            Thread.sleep(500);
            slow.hold.countDown();

            assertThat(areRefused).as("while nothing is checked").isTrue();
            assertThat(other.get(30, TimeUnit.SECONDS)).isEqualTo(new SignIn.Refused());
        }
    }

    private static boolean areSoonDone(List<Future<SignIn.Outcome>> all, int number) throws InterruptedException {
        for (int time = 0; time < 600; time++) {
            if (all.stream().filter(Future::isDone).count() >= number) {
                return true;
            }
            Thread.sleep(50);
        }
        return false;
    }

    private static Client from(String address) {
        return new Client(Optional.of(address), "");
    }

    private static House withAnna(Database database) {
        var house = new House(database, MONDAY);
        house.acceptWelcome.handle(house.inviteAdministrator.handle().orElseThrow(), ANNA);
        return house;
    }

    private static void guess(House house, int times, Client client) {
        for (int guess = 0; guess < times; guess++) {
            assertThat(house.signIn.handle(ANNA.email(), "guess " + guess, client))
                    .isEqualTo(new SignIn.Refused());
        }
    }

    /** Passwords that are checked when the test says so. */
    private static final class SlowPasswords implements Passwords {

        private final Passwords quick = new FakePasswords();
        private volatile CountDownLatch hold = new CountDownLatch(0);

        @Override
        public String hash(String password) {
            return quick.hash(password);
        }

        @Override
        public boolean matches(String password, String hash) {
            try {
                hold.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            return quick.matches(password, hash);
        }
    }
}
