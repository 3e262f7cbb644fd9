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
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.OwnFiles;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.store.Database;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the product from starting.
 *
 * @param key of the words that say what it is and what to do
 * @param about what the words mention
 */
public record Obstacle(String key, List<String> about) {

    /** Held as long as this program runs; the system gives it back whatever ends the program. */
    private static @Nullable FileLock lock;

    private static Obstacle of(String key, String... about) {
        return new Obstacle(key, List.of(about));
    }

    /** What it is and what to do, in one or two lines. */
    public String in(Words words) {
        return words.say(key, about.toArray());
    }

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
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var unreachable = Database.unreachable(address);
        if (unreachable.isPresent()) {
            var why = unreachable.get();
            return Optional.of(why.isEmpty() ? of("start.no-database") : of("start.database", why));
        }
        return Database.isSomebodyElses(address) ? Optional.of(of("start.database-in-use")) : Optional.empty();
    }

    private static Optional<Obstacle> port(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.of(of("start.port", String.valueOf(port), String.valueOf(port == 65535 ? 8081 : port + 1)));
        }
    }

    private static Optional<Obstacle> folder(Path folder) {
        var shown = folder.toAbsolutePath().normalize();
        try {
            make(folder);
            OwnFiles.make(folder.resolve("samenspel.lock"));
            var channel = FileChannel.open(
                    folder.resolve("samenspel.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            lock = channel.tryLock();
            return lock == null ? Optional.of(held(shown)) : Optional.empty();
        } catch (OverlappingFileLockException held) {
            return Optional.of(held(shown));
        } catch (IOException | UncheckedIOException refused) {
            return Optional.of(of("start.folder", shown.toString()));
        }
    }

    /** Who else uses the machine has no business in a folder that we make. */
    private static void make(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return;
        }
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static Obstacle held(Path folder) {
        return of("start.held", folder.toString());
    }
}
