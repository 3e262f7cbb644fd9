package nl.samenspel.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.exchange.Cause;

/** Holds what is computed here against every reference file of a folder. */
public final class Verification {
    private final Map<String, ReferenceFile> files = new LinkedHashMap<>();
    private final boolean partial;

    private Verification(boolean partial) {
        this.partial = partial;
    }

    /**
     * The verdicts on all files of a folder, by name; the folders in it are left alone.
     *
     * @param partial whether references may be missing: files, and columns of files
     * @throws IOException when the folder itself cannot be read
     */
    public static List<Verdict> of(Path folder, boolean partial) throws IOException {
        List<Path> paths;
        try (Stream<Path> found = Files.list(folder)) {
            paths = found.filter(Files::isRegularFile).sorted().toList();
        }
        Verification verification = new Verification(partial);
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
        if (!partial) {
            verdicts.addAll(absent(verdicts));
        }
        return verdicts;
    }

    /** Every kind of reference that this program knows has to be there, or its check would be gone without a word. */
    private static List<Verdict> absent(List<Verdict> verdicts) {
        Set<String> there = verdicts.stream()
                .filter(Verdict.Checked.class::isInstance)
                .map(verdict -> ((Verdict.Checked) verdict).layout())
                .collect(Collectors.toSet());
        return Layouts.ALL.stream()
                .map(Layout::name)
                .filter(layout -> !there.contains(layout))
                .<Verdict>map(Verdict.Absent::new)
                .toList();
    }

    private Verdict verdict(ReferenceFile file) {
        return Layout.of(file.columns())
                .<Verdict>map(layout -> Checking.check(layout, new Context(file, files, partial)))
                .orElseGet(() -> users(file).isEmpty()
                        ? new Verdict.Unknown(file.name())
                        : file.garbled()
                                .<Verdict>map(reason -> new Verdict.Garbled(file.name(), reason))
                                .orElseGet(() -> new Verdict.Data(file.name(), users(file))));
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
