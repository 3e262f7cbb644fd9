package nl.samenspel.platform.store.postgresql;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import nl.samenspel.platform.Transactions;
import nl.samenspel.platform.store.transaction.Engine;
import org.jooq.SQLDialect;

/** A database on a PostgreSQL server that answers. */
public final class PostgresqlServer implements Engine {

    private final HikariDataSource connections;
    private final PooledTransactions transactions;

    /**
     * @param address as people write it: {@code postgresql://user:password@host:port/name}, with or without jdbc: before it
     * @param mostConnections how many are in use at the same time
     */
    public PostgresqlServer(String address, int mostConnections) {
        var pool = new HikariConfig();
        var place = PostgresqlAddress.of(address);
        place.applyTo(pool);
        pool.setMaximumPoolSize(mostConnections);
        pool.setMinimumIdle(2);
        this.connections = new HikariDataSource(pool);
        this.transactions = new PooledTransactions(connections, new Vacuum(place));
    }

    /**
     * Why the database at the address does not answer, in the words of its driver, which are none when the address cannot be
     * read; empty when it does answer.
     */
    public static Optional<String> unreachable(String address) {
        try (var _ = PostgresqlAddress.of(address).connect()) {
            return Optional.empty();
        } catch (SQLException refused) {
            return Optional.of(String.valueOf(refused.getMessage()));
        } catch (IllegalArgumentException noAddress) {
            return Optional.of("");
        }
    }

    /**
     * Whether the database at the address, which answers, holds tables and none of them are ours.
     *
     * @param ours the name of a table that is always among ours
     */
    public static boolean isSomebodyElses(String address, String ours) {
        try (var connection = PostgresqlAddress.of(address).connect();
                var tables =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            var any = false;
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equals(ours)) {
                    return false;
                }
                any = true;
            }
            return any;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    @Override
    public boolean isAtHand() {
        return false;
    }

    @Override
    public Object bound(Object value) {
        return value;
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public Transactions begin() {
        return transactions;
    }

    @Override
    public void close() throws InterruptedException {
        transactions.close();
    }
}
