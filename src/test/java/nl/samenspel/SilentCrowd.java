package nl.samenspel;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many connections of one kind, held for as long as the server lets them be. */
final class SilentCrowd implements AutoCloseable {

    private static final int READ_AT_ONCE = 64 * 1024;

    private final List<SocketChannel> connections = new ArrayList<>();

    static SilentCrowd of(int many, Silence kind, int port) throws IOException {
        var crowd = new SilentCrowd();
        for (int one = 0; one < many; one++) {
            var connection = SocketChannel.open(new InetSocketAddress("localhost", port));
            crowd.connections.add(connection);
            connection.write(ByteBuffer.wrap(kind.bytes()));
            connection.configureBlocking(false);
        }
        return crowd;
    }

    int size() {
        return connections.size();
    }

    /** Says one more sign on each, as slowly as it is called. */
    void drip(String sign) {
        for (var connection : connections) {
            try {
                connection.write(ByteBuffer.wrap(sign.getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException closedByTheServer) {
                // Seen when it is counted.
            }
        }
    }

    /** How many the server has not closed. */
    long open() {
        return connections.stream().filter(SilentCrowd::isOpen).count();
    }

    private static boolean isOpen(SocketChannel connection) {
        try {
            var buffer = ByteBuffer.allocate(READ_AT_ONCE);
            int read = connection.read(buffer);
            while (read > 0) {
                read = connection.read(buffer.clear());
            }
            return read == 0;
        } catch (IOException closed) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        for (var connection : connections) {
            connection.close();
        }
    }
}
