package nl.samenspel.account.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Whose program the other end of a connection on this machine is, where the system tells (Linux). A proxy runs as a user of
 * its own, so it is noticed also when it passes requests on as if they were its own.
 */
final class PeerOwner {

    private static final List<Path> TABLES = List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"));
    private static final int ROOT = 0;
    private static final int LOCAL = 1;
    private static final int REMOTE = 2;
    private static final int OWNER = 7;

    private PeerOwner() {}

    /** Whether the program at the other end is known to be of somebody other than whoever started this one. */
    static boolean isSomebodyElse(int peerPort, int ownPort) {
        try {
            var owner = find(TABLES.stream().flatMap(PeerOwner::lines), peerPort, ownPort);
            return owner.isPresent() && owner.getAsInt() != ROOT && owner.getAsInt() != ownUser();
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException untold) {
            return false;
        }
    }

    /** @param table as Linux writes it, one connection a line */
    static OptionalInt find(Stream<String> table, int peerPort, int ownPort) {
        var local = ":%04X".formatted(peerPort);
        var remote = ":%04X".formatted(ownPort);
        return table.map(line -> line.strip().split("\\s+", -1))
                .filter(cells -> cells.length > OWNER && cells[LOCAL].endsWith(local) && cells[REMOTE].endsWith(remote))
                .mapToInt(cells -> Integer.parseInt(cells[OWNER]))
                .findFirst();
    }

    private static Stream<String> lines(Path table) {
        try {
            return Files.exists(table) ? Files.readAllLines(table).stream() : Stream.empty();
        } catch (IOException unreadable) {
            return Stream.empty();
        }
    }

    private static int ownUser() throws IOException {
        return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid");
    }
}
