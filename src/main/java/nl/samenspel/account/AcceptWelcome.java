package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Secrets;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Somebody follows a welcome link and chooses a name and a password; the first one becomes administrator. */
@UseCase
public class AcceptWelcome {

    private final Accounts accounts;
    private final Passes passes;
    private final HashInTurn passwords;
    private final SignIn signIn;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    AcceptWelcome(
            Accounts accounts,
            Passes passes,
            HashInTurn passwords,
            SignIn signIn,
            Transactions transactions,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.passes = passes;
        this.passwords = passwords;
        this.signIn = signIn;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** What the person fills in; {@code email} and {@code workspace} count for the first administrator only. */
    public record Introduction(String name, String email, String workspace, String password) {}

    /** What came of it. */
    public sealed interface Outcome {}

    public record Welcomed(String token) implements Outcome {}

    public record LinkExpired() implements Outcome {}

    public record EmailTaken() implements Outcome {}

    /** Too many passwords are waiting to be hashed; it can be tried again at once. */
    public record Busy() implements Outcome {}

    /** Empty when the link is unknown, used or too old. */
    public Optional<Welcome> find(String link) {
        var now = LocalDateTime.now(clock);
        return transactions.read(() -> passes.welcome(Secrets.fingerprint(link), now)
                .map(welcome -> welcome.with(welcome.account()
                        .map(account -> accounts.grants(account.id(), now))
                        .orElseGet(List::of))));
    }

    public Outcome handle(String link, Introduction introduction) {
        if (find(link).isEmpty()) {
            return new LinkExpired();
        }
        return passwords
                .hash(introduction.password())
                .map(hash -> transactions.write(() -> accept(link, introduction, hash)))
                .orElseGet(Busy::new);
    }

    private Outcome accept(String link, Introduction introduction, String hash) {
        var fingerprint = Secrets.fingerprint(link);
        var welcome = passes.welcome(fingerprint, LocalDateTime.now(clock));
        if (welcome.isEmpty()) {
            return new LinkExpired();
        }
        if (welcome.get().account().isPresent()) {
            var account = welcome.get().account().get().id();
            accounts.setPassword(account, introduction.name(), hash);
            speaks(account);
            passes.removeSignInsOf(account);
            passes.forgetBrowsersOf(account);
            passes.removeWelcomesOf(account);
            return new Welcomed(signIn.open(account));
        }
        var email = EmailAddress.known(introduction.email());
        if (accounts.withEmail(email).isPresent()) {
            return new EmailTaken();
        }
        passes.removeWelcome(fingerprint);
        return new Welcomed(signIn.open(firstAdministrator(introduction, email, hash)));
    }

    private void speaks(AccountId account) {
        for (var grant : accounts.grants(account, LocalDateTime.now(clock))) {
            if (grant.role() instanceof Role.Sponsor sponsor) {
                accounts.speaksFor(grant.workspace(), sponsor);
            }
        }
    }

    private AccountId firstAdministrator(Introduction introduction, String email, String hash) {
        var account = new Account(new AccountId(ids.next()), email, introduction.name(), Optional.of(hash));
        accounts.add(account);
        var workspace = unattended().orElseGet(this::newWorkspace);
        accounts.renameWorkspace(workspace, introduction.workspace());
        accounts.grant(new Member(workspace, new GrantId(ids.next()), account, new Role.Administrator()));
        return account.id();
    }

    /** A workspace that was made on the command line before there was anybody to run it. */
    private Optional<WorkspaceId> unattended() {
        return accounts.workspaces().stream()
                .filter(workspace -> !workspace.demonstration())
                .map(Workspace::id)
                .filter(workspace -> accounts.members(workspace).isEmpty())
                .findFirst();
    }

    private WorkspaceId newWorkspace() {
        var workspace = new Workspace(new WorkspaceId(ids.next()), "", false, Workspace.USUAL_ZONE);
        accounts.addWorkspace(workspace, LocalDateTime.now(clock));
        return workspace.id();
    }
}
