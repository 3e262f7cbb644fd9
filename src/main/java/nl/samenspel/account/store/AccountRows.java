package nl.samenspel.account.store;

import static nl.samenspel.schema.Tables.ACCOUNT;
import static nl.samenspel.schema.Tables.ROLE_GRANT;
import static nl.samenspel.schema.Tables.WORKSPACE;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.account.Account;
import nl.samenspel.account.Role;
import nl.samenspel.account.Workspace;
import nl.samenspel.measurement.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.Record;

/** Reads rows of the account tables. */
final class AccountRows {

    private AccountRows() {}

    static Account account(Record row) {
        return new Account(
                new AccountId(row.get(ACCOUNT.ACCOUNT_ID)),
                row.get(ACCOUNT.EMAIL),
                row.get(ACCOUNT.NAME),
                Optional.ofNullable(row.get(ACCOUNT.PASSWORD_HASH)));
    }

    static Workspace workspace(Record row) {
        return new Workspace(
                new WorkspaceId(row.get(WORKSPACE.WORKSPACE_ID)),
                row.get(WORKSPACE.NAME),
                row.get(WORKSPACE.DEMONSTRATION),
                ZoneId.of(row.get(WORKSPACE.ZONE)));
    }

    static Role role(Record row) {
        return role(row.get(ROLE_GRANT.ROLE), row.get(ROLE_GRANT.COLLABORATION_ID), row.get(ROLE_GRANT.PARTY));
    }

    static Role role(String slug, UUID collaboration, String party) {
        return switch (slug) {
            case "administrator" -> new Role.Administrator();
            case "facilitator" -> new Role.Facilitator();
            case "sponsor" -> new Role.Sponsor(new CollaborationId(collaboration), party(party));
            case "observer" -> new Role.Observer(new CollaborationId(collaboration));
            default -> throw new IllegalStateException("Unknown role " + slug);
        };
    }

    private static Party party(String slug) {
        return slug.equals(Party.CUSTOMER.slug()) ? Party.CUSTOMER : Party.SUPPLIER;
    }
}
