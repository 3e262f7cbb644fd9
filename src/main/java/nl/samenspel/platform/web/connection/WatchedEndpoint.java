package nl.samenspel.platform.web.connection;

import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioEndpoint;

/** Where connections come in. */
final class WatchedEndpoint extends NioEndpoint {

    private final ConnectionWatch watch;

    WatchedEndpoint(ConnectionWatch watch) {
        this.watch = watch;
    }

    @Override
    public void startInternal() throws Exception {
        super.startInternal();
        watch.begin();
    }

    @Override
    public void stopInternal() {
        watch.end();
        super.stopInternal();
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        watch.makeRoom(getConnections());
        var let = super.setSocketOptions(socket);
        var wrapper = connections.get(socket);
        if (wrapper != null) {
            watch.of(wrapper);
        }
        return let;
    }
}
