package nl.samenspel.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Phones that follow a stream, each on a connection of its own; one thread reads for all of them. */
final class Audience implements AutoCloseable {

    private static final long PATIENCE = 60_000_000_000L;

    private final int port;
    private final List<Phone> phones;
    private final Pattern count;
    private final Selector selector = Selector.open();
    private final List<SocketChannel> connections = new ArrayList<>();
    private final List<Heard> heard = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean closing;

    /**
     * @param stream its path
     * @param cookie of whoever follows it; may be empty
     */
    record Phone(String stream, String cookie) {}

    /** @param at by {@link System#nanoTime} */
    record Heard(int phone, int count, long at) {}

    /** @param name under which the number that is looked at goes along */
    Audience(int port, List<Phone> phones, String name) throws IOException {
        this.port = port;
        this.phones = phones;
        this.count = Pattern.compile("\\b" + name + "=(\\d+)");
        Thread.ofPlatform().daemon().name("audience").start(this::read);
    }

    /** Opens all at once; gives the seconds until each was told something. */
    double open() throws IOException {
        heard.clear();
        long begin = System.nanoTime();
        for (int phone = 0; phone < phones.size(); phone++) {
            open(phone);
        }
        await(0);
        return (last() - begin) / 1e9;
    }

    private void open(int phone) throws IOException {
        var connection = SocketChannel.open(new InetSocketAddress("localhost", port));
        var follows = phones.get(phone);
        var request = "GET " + follows.stream() + " HTTP/1.1\r\nHost: localhost:" + port
                + "\r\nAccept: text/event-stream\r\n"
                + (follows.cookie().isEmpty() ? "" : "Cookie: " + follows.cookie() + "\r\n") + "\r\n";
        connection.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
        connection.configureBlocking(false);
        connections.add(connection);
        connection.register(selector, SelectionKey.OP_READ, phone);
        selector.wakeup();
    }

    /** What was told before is of no interest any more. */
    void forget() {
        heard.clear();
    }

    /** All connections break at one moment. */
    void drop() throws IOException {
        for (var connection : connections) {
            connection.close();
        }
        connections.clear();
    }

    /** Waits until everybody was told of as many, or more. */
    void await(int least) throws IOException {
        long end = System.nanoTime() + PATIENCE;
        while (phonesThatHeard(least).size() < phones.size()) {
            if (System.nanoTime() > end) {
                throw new IOException(phonesThatHeard(least).size() + " of " + phones.size() + " were told of " + least);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    private Set<Integer> phonesThatHeard(int least) {
        var those = new HashSet<Integer>();
        for (var one : heard()) {
            if (one.count >= least) {
                those.add(one.phone);
            }
        }
        return those;
    }

    private long last() {
        return heard().stream().mapToLong(Heard::at).max().orElse(0);
    }

    /** Since it was opened. */
    List<Heard> heard() {
        synchronized (heard) {
            return List.copyOf(heard);
        }
    }

    private void read() {
        var buffer = ByteBuffer.allocate(64 * 1024);
        while (!closing) {
            try {
                selector.select(key -> take(key, buffer), 100);
            } catch (IOException ended) {
                return;
            }
        }
    }

    /** An event is small, and comes in one piece. */
    private void take(SelectionKey key, ByteBuffer buffer) {
        try {
            int read = ((SocketChannel) key.channel()).read(buffer.clear());
            if (read < 0) {
                key.cancel();
                return;
            }
            var found = count.matcher(StandardCharsets.US_ASCII.decode(buffer.flip()));
            while (found.find()) {
                heard.add(new Heard((Integer) key.attachment(), Integer.parseInt(found.group(1)), System.nanoTime()));
            }
        } catch (IOException broken) {
            key.cancel();
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        drop();
        selector.close();
    }
}
