package nl.samenspel.platform.web.connection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whoever a request came from, for an answer that goes on as long as somebody is there to take it. */
public final class OtherEnd {

    private final Optional<Connection> connection;

    private OtherEnd(Optional<Connection> connection) {
        this.connection = connection;
    }

    public static OtherEnd of(HttpServletRequest request) {
        return new OtherEnd(
                Optional.ofNullable(request.getAttribute(Connection.ATTRIBUTE)).map(Connection.class::cast));
    }

    /**
     * Whether nobody is there any more, as far as the connection knows. What comes meanwhile is not kept, and counts as
     * leaving: so the connection must not serve another request.
     */
    public boolean hasLeft() {
        return connection.map(Connection::hasLeft).orElse(false);
    }

    /** As if whoever it is had hung up. */
    public void hangUp() {
        connection.ifPresent(Connection::hangUp);
    }
}
