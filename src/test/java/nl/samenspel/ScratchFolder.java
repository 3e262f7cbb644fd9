package nl.samenspel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.util.FileSystemUtils;

/** Folders for what lives as long as the tests do, and that are gone after them. */
public final class ScratchFolder {

    private static final int TRIES = 20;
    private static final int BETWEEN = 100;

    private static final Queue<Path> MADE = new ConcurrentLinkedQueue<>();
    private static final Queue<AutoCloseable> USED_BY = new ConcurrentLinkedQueue<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(ScratchFolder::end, "scratch folders"));
    }

    private ScratchFolder() {}

    public static Path make() {
        return make(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** One with a short path wherever the project is: a browser has a socket there, whose path is limited. */
    public static Path makeShort() {
        return make(Path.of("/tmp"));
    }

    private static Path make(Path in) {
        try {
            var folder = Files.createTempDirectory(in, "samenspel-test");
            MADE.add(folder);
            return folder;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A program that writes into one of them, and is to end before they go. */
    public static void isUsedBy(AutoCloseable program) {
        USED_BY.add(program);
    }

    private static void end() {
        try {
            for (AutoCloseable program : USED_BY) {
                program.close();
            }
            for (Path folder : MADE) {
                remove(folder);
            }
        } catch (Exception failed) {
            // What is left is named by whoever ran the tests.
        }
    }

    /** What is ending may write a last word meanwhile. */
    private static void remove(Path folder) throws InterruptedException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                FileSystemUtils.deleteRecursively(folder);
                return;
            } catch (IOException changedMeanwhile) {
                Thread.sleep(BETWEEN);
            }
        }
    }
}
