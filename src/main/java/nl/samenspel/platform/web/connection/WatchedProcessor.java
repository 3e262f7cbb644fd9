package nl.samenspel.platform.web.connection;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.AbstractEndpoint.Handler.SocketState;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/** Reads requests from a connection, and tells how far they have come. */
final class WatchedProcessor extends Http11Processor {

    private final ConnectionWatch watch;
    private final Telling telling;

    WatchedProcessor(
            AbstractHttp11Protocol<?> protocol,
            Adapter adapter,
            ConnectionWatch watch,
            Map<String, String> headers,
            Predicate<String> isSecretLink) {
        this(protocol, new Telling(adapter, headers, isSecretLink), watch);
    }

    private WatchedProcessor(AbstractHttp11Protocol<?> protocol, Telling telling, ConnectionWatch watch) {
        super(protocol, telling);
        this.telling = telling;
        this.watch = watch;
    }

    @Override
    public SocketState service(SocketWrapperBase<?> socket) throws IOException {
        var connection = watch.of(socket);
        connection.heard();
        telling.connection = connection;
        var state = super.service(socket);
        if (state == SocketState.OPEN) {
            connection.lookedAt();
        }
        return state;
    }

    /** Between the connection and the product: what comes by has a complete head. */
    private static final class Telling implements Adapter {

        private final Adapter adapter;
        private final Map<String, String> headers;
        private final Predicate<String> isSecretLink;
        private @Nullable Connection connection;

        Telling(Adapter adapter, Map<String, String> headers, Predicate<String> isSecretLink) {
            this.adapter = adapter;
            this.headers = headers;
            this.isSecretLink = isSecretLink;
        }

        @Override
        public void service(Request request, Response response) throws Exception {
            var watched = Objects.requireNonNull(connection);
            watched.serving(request);
            headers.forEach(response::setHeader);
            ReadableAddress.in(request, isSecretLink);
            try {
                if (namesItsProtocol(request)) {
                    adapter.service(request, response);
                }
            } finally {
                watched.answered();
            }
        }

        /** Answers of the time before protocols had names have no head, so nothing that holds for every answer could be said. */
        private static boolean namesItsProtocol(Request request) {
            return !request.protocol().equals("");
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return adapter.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
            return adapter.asyncDispatch(request, response, status);
        }

        @Override
        public void log(Request request, Response response, long time) {
            adapter.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            adapter.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return adapter.getDomain();
        }
    }
}
