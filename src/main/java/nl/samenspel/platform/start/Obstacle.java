package nl.samenspel.platform.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import nl.samenspel.platform.store.Database;
import org.jspecify.annotations.Nullable;

/** What keeps the product from starting, in words that say what to do. */
public record Obstacle(String why) {

    /** Held as long as this program runs; the system gives it back whatever ends the program. */
    private static @Nullable FileLock lock;

    static Optional<Obstacle> before(ServeOptions options) {
        return port(options.port()).or(() -> folder(options.data())).or(() -> database(options.database()));
    }

    /**
     * What keeps a command from the data. On PostgreSQL a running server does not stand in the way.
     *
     * @param database address of a PostgreSQL database, or empty for the embedded one in the folder
     */
    public static Optional<Obstacle> ofData(Path folder, String database) {
        return database.isEmpty() ? folder(folder) : database(database);
    }

    /** Lets another program have the folder. */
    static void giveBackFolder() {
        try {
            if (lock != null) {
                lock.acquiredBy().close();
                lock = null;
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static Optional<Obstacle> database(String address) {
        return address.isEmpty()
                ? Optional.empty()
                : Database.unreachable(address)
                        .map(why -> new Obstacle("I cannot reach the database: " + why + "\n"
                                + "It is given as postgresql://user:password@host:5432/name, and must exist."));
    }

    private static Optional<Obstacle> port(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.of(new Obstacle("Port " + port + " is taken by another program.\n"
                    + "Choose another one: ./samenspel serve --port " + (port == 65535 ? 8081 : port + 1)));
        }
    }

    private static Optional<Obstacle> folder(Path folder) {
        var shown = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var channel = FileChannel.open(
                    folder.resolve("samenspel.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            return lock == null ? Optional.of(held(shown)) : Optional.empty();
        } catch (OverlappingFileLockException held) {
            return Optional.of(held(shown));
        } catch (IOException refused) {
            return Optional.of(new Obstacle("I cannot write in the folder " + shown + ".\n"
                    + "Give this user the right to write there, or choose another with --data FOLDER"));
        }
    }

    private static Obstacle held(Path folder) {
        return new Obstacle("Another copy of Samenspel is using the folder " + folder + ".\n"
                + "Stop that one first, or choose another folder with --data FOLDER");
    }
}
