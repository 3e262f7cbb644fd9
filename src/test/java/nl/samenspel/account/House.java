package nl.samenspel.account;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.samenspel.account.store.AccountStores;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.WorkspaceId;
import nl.samenspel.platform.store.Database;

/** The use cases of accounts on one database. */
final class House {
    final InviteAdministrator inviteAdministrator;
    final AcceptWelcome acceptWelcome;
    final SignIn signIn;
    final SignOut signOut;
    final FindVisitor findVisitor;
    final ManageMembers members;
    final ManageWorkspaces workspaces;
    final EnterDemonstration enterDemonstration;
    final ManageAccount account;
    final TakeOffer takeOffer;

    House(Database database, Instant now) {
        this(database, now, new FakePasswords());
    }

    House(Database database, Instant now, Passwords hashing) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var accounts = AccountStores.on(database);
        var passes = AccountStores.passesOn(database);
        var transactions = database.transactions();
        var passwords = new HashInTurn(hashing);
        var ids = new Ids(clock);
        inviteAdministrator = new InviteAdministrator(accounts, passes, transactions, clock);
        signIn = new SignIn(accounts, passes, passwords, transactions, clock);
        signOut = new SignOut(passes, transactions);
        acceptWelcome = new AcceptWelcome(accounts, passes, passwords, signIn, transactions, ids, clock);
        findVisitor = new FindVisitor(accounts, passes, transactions, clock);
        members = new ManageMembers(accounts, passes, transactions, ids, clock);
        workspaces = new ManageWorkspaces(accounts, transactions, ids, clock);
        account = new ManageAccount(accounts, passes, passwords, signIn, transactions, clock);
        takeOffer = new TakeOffer(accounts, passes, transactions, ids, clock);
        enterDemonstration = new EnterDemonstration(accounts, signIn, workspaces, transactions);
    }

    /** The link with which Bram, who is new, chooses a password. */
    String welcomed(WorkspaceId workspace, Role role) {
        var granting = members.grant(workspace, "Bram", "bram@example.org", role);
        return ((ManageMembers.Granting.Welcomed) granting).token();
    }

    GrantId grantOf(WorkspaceId workspace, Role role) {
        return members.list(workspace).stream()
                .filter(member -> member.role().equals(role))
                .findFirst()
                .orElseThrow()
                .grant();
    }

    Optional<Visitor> visitor(AcceptWelcome.Outcome outcome) {
        return findVisitor.handle(((AcceptWelcome.Welcomed) outcome).token());
    }
}
