package nl.samenspel.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Files that nobody but the user of this program may read, whatever the folder is like that they are in. */
public final class OwnFiles {

    private static final String OWNER_ONLY = "rw-------";

    private OwnFiles() {}

    /** Makes the file, empty, when it is not there. SQLite gives the files beside its own the same permissions. */
    public static void make(Path file) {
        try {
            if (hasPermissions(file)) {
                makeForOwner(file);
            }
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Takes the file from others, when it is there. */
    public static void shut(Path file) {
        if (Files.exists(file)) {
            make(file);
        }
    }

    private static boolean hasPermissions(Path file) throws IOException {
        return Files.getFileStore(file.toAbsolutePath().getParent())
                .supportsFileAttributeView(PosixFileAttributeView.class);
    }

    private static void makeForOwner(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.fromString(OWNER_ONLY);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
        } catch (FileAlreadyExistsException known) {
            Files.setPosixFilePermissions(file, ownerOnly);
        }
    }
}
