package nl.samenspel.account;

import java.util.Optional;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.UseCase;

/** Signs in as one of the people of the demonstration, without a password. The caller makes sure it is from here. */
@UseCase
public class EnterDemonstration {

    private final Accounts accounts;
    private final SignIn signIn;
    private final ManageWorkspaces workspaces;
    private final Transactions transactions;

    EnterDemonstration(Accounts accounts, SignIn signIn, ManageWorkspaces workspaces, Transactions transactions) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.workspaces = workspaces;
        this.transactions = transactions;
    }

    /**
     * @param grant one of the demonstration's roles
     * @return the token for the browser; empty when there is no such role or no demonstration any more
     */
    public Optional<String> handle(GrantId grant) {
        return transactions.write(() -> workspaces
                .demonstration()
                .flatMap(workspace -> accounts.members(workspace.id()).stream()
                        .filter(member -> member.grant().equals(grant))
                        .findFirst())
                .filter(member -> member.account().passwordHash().isEmpty())
                .map(member -> signIn.open(member.account().id())));
    }
}
