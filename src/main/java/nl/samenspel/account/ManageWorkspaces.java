package nl.samenspel.account;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;
import nl.samenspel.platform.WorkspaceId;

/** Starts, names and removes workspaces. */
@UseCase
public class ManageWorkspaces {

    private final Accounts accounts;
    private final Transactions transactions;
    private final Ids ids;
    private final Clock clock;

    ManageWorkspaces(Accounts accounts, Transactions transactions, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
    }

    /** All of the installation, for its console: no page needs them. */
    public List<Workspace> list() {
        return transactions.read(accounts::workspaces);
    }

    public Optional<Workspace> find(WorkspaceId id) {
        return transactions.read(() -> accounts.workspace(id));
    }

    /** Those in which the account has a role, the oldest first. */
    public List<Workspace> of(AccountId account) {
        return transactions.read(() -> accounts.workspacesOf(account));
    }

    public Optional<Workspace> demonstration() {
        return transactions.read(accounts::demonstration);
    }

    /** The workspaces that are not the demonstration, the oldest first. */
    public List<Workspace> own() {
        return list().stream().filter(workspace -> !workspace.demonstration()).toList();
    }

    /** A new workspace without people. The first administrator of the installation takes it over. */
    public Workspace start(String name, boolean demonstration) {
        return start(name, demonstration, Workspace.USUAL_ZONE);
    }

    private Workspace start(String name, boolean demonstration, ZoneId zone) {
        var workspace = new Workspace(new WorkspaceId(ids.next()), name, demonstration, zone);
        transactions.change(() -> accounts.addWorkspace(workspace, LocalDateTime.now(clock)));
        return workspace;
    }

    /** A new workspace with the account as its administrator. */
    public Workspace start(String name, ZoneId zone, AccountId administrator) {
        return transactions.write(() -> {
            var workspace = start(name, false, zone);
            var account = accounts.with(administrator).orElseThrow();
            accounts.grant(new Member(workspace.id(), new GrantId(ids.next()), account, new Role.Administrator()));
            return workspace;
        });
    }

    public void rename(WorkspaceId workspace, String name) {
        transactions.change(() -> accounts.renameWorkspace(workspace, name));
    }

    /** By which the days of the workspace, which exists, begin and end. */
    public ZoneId zone(WorkspaceId workspace) {
        return find(workspace).orElseThrow().zone();
    }

    /** From now on; measurements that are open keep the zone that they were opened with. */
    public void move(WorkspaceId workspace, ZoneId zone) {
        transactions.change(() -> accounts.moveWorkspace(workspace, zone));
    }

    /** Deletes the demonstration with everything in it; does nothing when there is none. */
    public void removeDemonstration() {
        transactions.change(() -> demonstration().ifPresent(workspace -> accounts.removeWorkspace(workspace.id())));
    }
}
