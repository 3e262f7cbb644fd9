package nl.samenspel.platform.store.postgresql;

import com.zaxxer.hikari.HikariConfig;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A database address as people write it, taken apart into what the driver wants. */
record PostgresqlAddress(String url, String user, String password) {

    /** Longer than any statement takes, the migrations and waiting for a wave that is being closed included. */
    private static final String SECONDS_WITHOUT_AN_ANSWER = "120";

    static PostgresqlAddress of(String address) {
        var uri = URI.create(address.replaceFirst("^jdbc:", "").replaceFirst("^postgres://", "postgresql://"));
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        var url = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        var who = uri.getRawUserInfo() == null
                ? new String[] {""}
                : uri.getRawUserInfo().split(":", 2);
        return new PostgresqlAddress(url, decode(who[0]), who.length == 2 ? decode(who[1]) : "");
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** One connection; fails within seconds when nobody answers. */
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("loginTimeout", "10");
        if (!user.isEmpty()) {
            properties.setProperty("user", user);
            properties.setProperty("password", password);
        }
        return DriverManager.getConnection(url, properties);
    }

    void applyTo(HikariConfig pool) {
        pool.setJdbcUrl(url);
        // A server that went away without a word ends one round of work, not all that waits behind it.
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("socketTimeout", SECONDS_WITHOUT_AN_ANSWER);
        // What a message of the driver holds may be logged, and values are answers that people gave.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        // Rows that are inserted together are as few statements as can be.
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        if (!user.isEmpty()) {
            pool.setUsername(user);
            pool.setPassword(password);
        }
    }
}
