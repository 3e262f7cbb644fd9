package nl.samenspel.account.store;

import static nl.samenspel.schema.Tables.ACCOUNT;
import static nl.samenspel.schema.Tables.ROLE_GRANT;
import static nl.samenspel.schema.Tables.WORKSPACE;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.samenspel.account.Account;
import nl.samenspel.account.GrantId;
import nl.samenspel.account.Member;
import nl.samenspel.account.Role;
import nl.samenspel.account.Standing;
import nl.samenspel.account.Workspace;
import nl.samenspel.party.Party;
import nl.samenspel.platform.AccountId;
import nl.samenspel.platform.CollaborationId;
import nl.samenspel.platform.WorkspaceId;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

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

    static Member member(Record row) {
        return new Member(
                new WorkspaceId(row.get(ROLE_GRANT.WORKSPACE_ID)),
                new GrantId(row.get(ROLE_GRANT.GRANT_ID)),
                account(row),
                role(row),
                standing(row));
    }

    static Standing standing(Record row) {
        var announced = row.get(ROLE_GRANT.ANNOUNCED_AT);
        var objected = row.get(ROLE_GRANT.OBJECTED_AT);
        if (announced == null) {
            return new Standing.Settled();
        }
        return objected == null
                ? new Standing.Announced(announced)
                : new Standing.Objected(announced, objected, row.get(ROLE_GRANT.OBJECTED_BY));
    }

    /** The columns of how a role stands. */
    static Map<Field<?>, @Nullable Object> columns(Standing standing) {
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        switch (standing) {
            case Standing.Settled _ -> put(columns, null, null, null);
            case Standing.Announced(var at) -> put(columns, at, null, null);
            case Standing.Objected(var announced, var at, var by) -> put(columns, announced, at, by);
        }
        return columns;
    }

    private static void put(
            Map<Field<?>, @Nullable Object> columns,
            @Nullable LocalDateTime announced,
            @Nullable LocalDateTime objected,
            @Nullable String by) {
        columns.put(ROLE_GRANT.ANNOUNCED_AT, announced);
        columns.put(ROLE_GRANT.OBJECTED_AT, objected);
        columns.put(ROLE_GRANT.OBJECTED_BY, by);
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
