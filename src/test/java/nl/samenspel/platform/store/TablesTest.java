package nl.samenspel.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.SQLDialect;

/**
 * Tables can be spread over servers by workspace: in those of a workspace nothing is unique, and nothing refers to another of
 * them, without saying of which workspace it is.
 */
class TablesTest {

    /** What is asked for without knowing a workspace; there is one of each, whatever is spread. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of(
            "account", "flyway_schema_history", "known_browser", "model_use", "sign_in", "token", "welcome_link");

    private static final String WORKSPACE = "workspace_id";

    /** A primary key, another unique constraint or a unique index. */
    private record Key(String table, List<String> columns) {}

    /** @param columns each with the one that it refers to */
    private record Reference(String table, String to, List<String> columns) {}

    @OnBothDatabases
    void allThatIsUniqueInAWorkspaceSaysOfWhichWorkspaceItIs(Database database) {
        try (database) {
            var keys = keys(database).stream()
                    .filter(key -> !OF_THE_INSTALLATION.contains(key.table))
                    .toList();

            assertThat(keys)
                    .allSatisfy(key -> assertThat(key.columns).as(key.table).contains(WORKSPACE));
            assertThat(keys)
                    .extracting(Key::table)
                    .as("each has a key")
                    .containsAll(tables(database))
                    .contains("workspace", "wave_party", "invitation", "answer", "role_offer");
        }
    }

    @OnBothDatabases
    void aTableOfAWorkspaceRefersToOthersWithinTheWorkspaceAndNoTableOfTheInstallationRefersToThem(Database database) {
        try (database) {
            var references = references(database).stream()
                    .filter(reference -> !OF_THE_INSTALLATION.contains(reference.to))
                    .toList();

            assertThat(references)
                    .extracting(Reference::table)
                    .doesNotContainAnyElementsOf(OF_THE_INSTALLATION)
                    .contains("collaboration", "wave_party", "invitation", "answer", "role_offer", "snapshot_count");
            assertThat(references)
                    .allSatisfy(reference -> assertThat(reference.columns)
                            .as(reference.toString())
                            .contains(WORKSPACE + ">" + WORKSPACE));
        }
    }

    private static Set<String> tables(Database database) {
        var all = new HashSet<>(ask(
                        database,
                        "select name from sqlite_master where type = 'table' and name not like 'sqlite%'",
                        "select tablename from pg_tables where schemaname = current_schema()")
                .stream()
                .map(List::getFirst)
                .toList());
        all.removeAll(OF_THE_INSTALLATION);
        return all;
    }

    private static List<Key> keys(Database database) {
        return ask(database, """
                        select t.name, group_concat(c.name)
                        from sqlite_master t
                        join pragma_index_list(t.name) i
                        join pragma_index_info(i.name) c
                        where t.type = 'table' and i."unique" = 1
                        group by t.name, i.name""", """
                        select t.relname, string_agg(c.attname, ',')
                        from pg_index i
                        join pg_class t on t.oid = i.indrelid
                        join pg_attribute c on c.attrelid = t.oid and c.attnum = any (i.indkey)
                        where i.indisunique and t.relnamespace = current_schema()::regnamespace
                        group by t.relname, i.indexrelid""").stream()
                .map(row -> new Key(row.getFirst(), List.of(row.get(1).split(","))))
                .toList();
    }

    private static List<Reference> references(Database database) {
        return ask(database, """
                        select t.name, r."table", group_concat(r."from" || '>' || r."to")
                        from sqlite_master t
                        join pragma_foreign_key_list(t.name) r
                        where t.type = 'table'
                        group by t.name, r.id""", """
                        select t.relname, o.relname, string_agg(f.attname || '>' || g.attname, ',')
                        from pg_constraint r
                        join pg_class t on t.oid = r.conrelid
                        join pg_class o on o.oid = r.confrelid
                        cross join lateral unnest(r.conkey, r.confkey) as pair (here, there)
                        join pg_attribute f on f.attrelid = t.oid and f.attnum = pair.here
                        join pg_attribute g on g.attrelid = o.oid and g.attnum = pair.there
                        where r.contype = 'f' and t.relnamespace = current_schema()::regnamespace
                        group by t.relname, o.relname, r.oid""").stream()
                .map(row -> new Reference(
                        row.getFirst(), row.get(1), List.of(row.get(2).split(","))))
                .toList();
    }

    private static List<List<String>> ask(Database database, String ofSqlite, String ofPostgresql) {
        var sql = database.sql();
        var question = sql.family() == SQLDialect.SQLITE ? ofSqlite : ofPostgresql;
        return database.transactions().read(() -> sql.fetch(question).map(row -> List.of(row.into(String[].class))));
    }
}
