package nl.samenspel.platform.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Its statements are prepared once; the driver throws away one that failed, for want of room for instance. */
class WriterTransactionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void whatFailedOnceWorksAgain() throws SQLException {
        var connection = new StatementKeeper(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("one.db")));
        try (var transaction = new WriterTransaction(connection)) {
            for (int time = 0; time < 2; time++) {
                assertThatThrownBy(transaction::commit).hasMessageContaining("no transaction is active");
                assertThatThrownBy(transaction::rollback).hasMessageContaining("no transaction is active");
                assertThatThrownBy(transaction::release).hasMessageContaining("no such savepoint");

                transaction.begin();
                assertThatThrownBy(transaction::begin).hasMessageContaining("within a transaction");
                transaction.save();
                connection
                        .prepareStatement("create table kept" + time + " (number integer)")
                        .execute();
                transaction.release();
                transaction.commit();

                transaction.begin();
                transaction.save();
                connection
                        .prepareStatement("create table undone" + time + " (number integer)")
                        .execute();
                transaction.undo();
                transaction.rollback();
            }
            try (var tables =
                            connection.prepareStatement("select group_concat(name order by name) from sqlite_master");
                    var names = tables.executeQuery()) {
                assertThat(names.getString(1)).isEqualTo("kept0,kept1");
            }
        }
    }
}
