package nl.samenspel.platform.start;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What keeps a server from starting, in words that say what to do. */
record Obstacle(String why) {

    /** Held as long as this program runs; the system gives it back whatever ends the program. */
    private static @Nullable FileLock lock;

    static Optional<Obstacle> before(ServeOptions options) {
        return port(options.port()).or(() -> folder(options.data()));
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
                    + "Give this user the right to write there, or choose another: ./samenspel serve --data FOLDER"));
        }
    }

    private static Obstacle held(Path folder) {
        return new Obstacle("Another copy of Samenspel is using the folder " + folder + ".\n"
                + "Stop that one first, or choose another folder: ./samenspel serve --data FOLDER");
    }
}
