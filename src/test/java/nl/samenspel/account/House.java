package nl.samenspel.account;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.account.store.AccountStores;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.Announcements;
import nl.samenspel.platform.Ids;
import nl.samenspel.platform.Transactions;
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
    private final Clock clock;
    private final Accounts accounts;
    private final Transactions transactions;
    final RenewLink renewLink;
    final JudgeSponsor judgeSponsor;
    final List<RoleChange> told = new ArrayList<>();

    House(Database database, Instant now) {
        this(database, now, new FakePasswords());
    }

    House(Database database, Instant now, Passwords hashing) {
        clock = Clock.fixed(now, ZoneOffset.UTC);
        accounts = AccountStores.on(database);
        var passes = AccountStores.passesOn(database);
        transactions = database.transactions();
        var passwords = new HashInTurn(hashing);
        var ids = new Ids(clock);
        inviteAdministrator = new InviteAdministrator(accounts, passes, transactions, clock);
        signIn = new SignIn(accounts, passes, passwords, transactions, clock);
        signOut = new SignOut(passes, transactions);
        acceptWelcome = new AcceptWelcome(accounts, passes, passwords, signIn, transactions, ids, clock);
        findVisitor = new FindVisitor(accounts, passes, transactions, clock);
        Announcements announcements = event -> told.add((RoleChange) event);
        var giveRole = new GiveRole(accounts, announcements, ids, clock);
        var onlookers = new Onlookers(accounts);
        renewLink = new RenewLink(accounts, passes, onlookers, announcements, transactions, clock);
        members = new ManageMembers(
                accounts, passes, giveRole, renewLink, onlookers, announcements, transactions, ids, clock);
        judgeSponsor = new JudgeSponsor(accounts, announcements, transactions, clock);
        workspaces = new ManageWorkspaces(accounts, transactions, ids, clock);
        account = new ManageAccount(accounts, passes, passwords, signIn, transactions, clock);
        takeOffer = new TakeOffer(passes, giveRole, transactions, clock);
        enterDemonstration = new EnterDemonstration(accounts, signIn, workspaces, transactions);
    }

    /** The link with which Bram, who is new, chooses a password. */
    String welcomed(WorkspaceId workspace, Role role) {
        var granting = members.grant(workspace, "Bram", "bram@example.org", role, SigningInTest.ANNE);
        return ((ManageMembers.Granting.Welcomed) granting).token();
    }

    GrantId grantOf(WorkspaceId workspace, Role role) {
        return members.list(workspace).stream()
                .filter(member -> member.role().equals(role))
                .findFirst()
                .orElseThrow()
                .grant();
    }

    /** The roles of the account, as they count at the time of the house. */
    List<Grant> grants(AccountId who) {
        return transactions.read(() -> accounts.grants(who, LocalDateTime.now(clock)));
    }

    Optional<Visitor> visitor(AcceptWelcome.Outcome outcome) {
        return findVisitor.handle(((AcceptWelcome.Welcomed) outcome).token());
    }
}
