package nl.samenspel.exchange.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.exchange.Cause;

/** Holds what is computed here against every reference file of a folder. */
public final class Verification {
    private final Map<String, ReferenceFile> files = new LinkedHashMap<>();

    private Verification() {}

    /**
     * The verdicts on all files of a folder, by name; the folders in it are left alone.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public static List<Verdict> of(Path folder) throws IOException {
        List<Path> paths;
        try (Stream<Path> found = Files.list(folder)) {
            paths = found.filter(Files::isRegularFile).sorted().toList();
        }
        Verification verification = new Verification();
        Map<String, Verdict> broken = new LinkedHashMap<>();
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            if (!name.endsWith(".csv")) {
                broken.put(name, new Verdict.Unknown(name));
                continue;
            }
            switch (ReferenceFile.read(path)) {
                case ReferenceFile.Reading.Read(ReferenceFile file) -> verification.files.put(name, file);
                case ReferenceFile.Reading.Unreadable(String file, var problem) ->
                    broken.put(
                            name,
                            problem.cause() == Cause.EMPTY_FILE
                                    ? new Verdict.Empty(file)
                                    : new Verdict.Unreadable(file, problem));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Path path : paths) {
            String name = String.valueOf(path.getFileName());
            ReferenceFile file = verification.files.get(name);
            verdicts.add(
                    file == null ? broken.getOrDefault(name, new Verdict.Unknown(name)) : verification.verdict(file));
        }
        return verdicts;
    }

    private Verdict verdict(ReferenceFile file) {
        return Layout.of(file.columns())
                .<Verdict>map(layout -> Checking.check(layout, new Context(file, files)))
                .orElseGet(() -> users(file).isEmpty()
                        ? new Verdict.Unknown(file.name())
                        : new Verdict.Data(file.name(), users(file)));
    }

    /** The files that name this one as their data. */
    private List<String> users(ReferenceFile data) {
        return files.values().stream()
                .filter(file -> file.rows().stream()
                        .anyMatch(row -> Context.DATASETS.stream()
                                .anyMatch(column ->
                                        Context.fileName(row.given(column)).equals(data.name()))))
                .map(ReferenceFile::name)
                .toList();
    }
}
