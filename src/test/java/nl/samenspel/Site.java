package nl.samenspel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Consumer;
import nl.samenspel.account.AcceptWelcome;
import nl.samenspel.account.FakePasswords;
import nl.samenspel.account.ManageMembers;
import nl.samenspel.account.ManageWorkspaces;
import nl.samenspel.account.Role;
import nl.samenspel.account.Signatory;
import nl.samenspel.account.Workspace;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.BothDatabases;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The whole product with a second model, started on a free port; one with an embedded database is for all tests. */
public final class Site implements AutoCloseable {

    public static final String PASSWORD = "a sentence of some length";

    private static final class Shared {
        static final Site RUNNING = new Site("", _ -> {});
    }

    private static final class Attacked {
        static final Site RUNNING = another();
    }

    private final ConfigurableApplicationContext context;
    private final String address;
    private int people;

    private Site(String database, Consumer<GenericApplicationContext> changes) {
        try {
            context = new SpringApplicationBuilder(Samenspel.class)
                    .properties(
                            "server.port=0",
                            "samenspel.data=" + dataWithASecondModel(),
                            "samenspel.database=" + database)
                    .initializers((GenericApplicationContext starting) -> {
                        starting.registerBean(
                                "quickPasswords", FakePasswords.class, definition -> definition.setPrimary(true));
                        changes.accept(starting);
                    })
                    .run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var server = ((WebServerApplicationContext) context).getWebServer();
        address = "http://localhost:" + (server == null ? 0 : server.getPort());
    }

    private static Path dataWithASecondModel() throws IOException {
        var data = ScratchFolder.make();
        var models = Files.createDirectory(data.resolve("models"));
        var name = "six-aspects-four-levels.yaml";
        try (var model = Site.class.getResourceAsStream("/models/" + name)) {
            Files.copy(Objects.requireNonNull(model), models.resolve(name));
        }
        return data;
    }

    public static Site running() {
        return Shared.RUNNING;
    }

    /** For tests that guess at everything: whoever does is shut out of every meeting for some minutes. */
    static Site attacked() {
        return Attacked.RUNNING;
    }

    /**
     * One for a single test, which closes it.
     *
     * @param database its address; empty for an embedded one
     * @param changes to what the product is made of
     */
    static Site on(String database, Consumer<GenericApplicationContext> changes) {
        return new Site(database, changes);
    }

    /** One that keeps its data in PostgreSQL; see {@link SiteOn} for the one of all tests. */
    public static Site onPostgresql() {
        return on(BothDatabases.postgresqlAddress(), _ -> {});
    }

    /** For a test after which nobody can use it any more. */
    public static Site another() {
        return on("", _ -> {});
    }

    @Override
    public void close() {
        context.close();
    }

    public <T> T use(Class<T> useCase) {
        return context.getBean(useCase);
    }

    /** What all modules contribute of a kind. */
    public <T> Collection<T> useAll(Class<T> kind) {
        return context.getBeansOfType(kind).values();
    }

    /** A new workspace, of which nobody is a member yet. */
    public Workspace workspace(String name) {
        return use(ManageWorkspaces.class).start(name, false);
    }

    public Browser stranger() {
        return new Browser(address, "");
    }

    /** The browser of somebody new who has signed in and has the role, with {@link #PASSWORD}. */
    public synchronized Browser signedIn(WorkspaceId workspace, Role role) {
        return signedIn(workspace, role, "person" + people++ + "@example.org");
    }

    public Browser signedIn(WorkspaceId workspace, Role role, String email) {
        var granting = use(ManageMembers.class)
                .grant(workspace, "Somebody", email, role, new Signatory("Anna", "anna@example.org"));
        var link = ((ManageMembers.Granting.Welcomed) granting).token();
        var introduction = new AcceptWelcome.Introduction("Somebody", "", "", PASSWORD);
        return switch (use(AcceptWelcome.class).handle(link, introduction)) {
            case AcceptWelcome.Welcomed(var token) -> new Browser(address, token);
            case AcceptWelcome.LinkExpired _, AcceptWelcome.EmailTaken _, AcceptWelcome.Busy _ ->
                throw new IllegalStateException(email);
        };
    }
}
