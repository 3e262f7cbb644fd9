package nl.samenspel.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in which a reference can get lost by a slip has to be noticed. */
class VerifyMutationsTest {
    private static final Path REFERENCES = Path.of("docs/references");

    /** Nothing is computed with what stands in these, and what stands in them may be anything. */
    private static final Set<String> FREE = Set.of("source", "case", "scale", "i", "mc_draws", "mc_check", "Leik_D");

    private static final Set<String> NOT_COMPUTED =
            Set.of("BY", "bonferroni", "hochberg", "cliff_var", "cliff_lo95", "cliff_hi95", "bm_perm_p");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    static Stream<String> references() throws IOException {
        return files().filter(name -> !name.startsWith("data_") && !name.startsWith("coverage"));
    }

    @ParameterizedTest
    @MethodSource("references")
    void noColumnIsGarbledEmptiedRenamedOrRemovedUnnoticed(String name) throws IOException {
        copyData(name);
        var table = Table.read(REFERENCES.resolve(name)).sample();
        assertThat(passes(name, table)).as("unharmed").isTrue();

        var unnoticed = new ArrayList<String>();
        for (var column : table.header()) {
            note(unnoticed, "renamed", column, name, table.renamed(column));
            if (!column.equals("source")) {
                note(unnoticed, "removed", column, name, table.without(column));
            }
            if (!FREE.contains(column) && !NOT_COMPUTED.contains(column)) {
                if (!column.equals("candidate")) {
                    note(unnoticed, "garbled", column, name, table.garbled(column));
                }
                note(unnoticed, "emptied", column, name, table.emptied(column));
            }
        }
        assertThat(unnoticed).isEmpty();
        assertThat(passes(name, table.withoutRows())).as("only a header").isFalse();
    }

    private void note(List<String> unnoticed, String how, String column, String name, Table mutant) throws IOException {
        if (passes(name, mutant)) {
            unnoticed.add(column + " " + how);
        }
    }

    private boolean passes(String name, Table table) throws IOException {
        table.write(folder.resolve(name));
        return verdicts().stream()
                .filter(verdict -> verdict.file().equals(name) || verdict.file().startsWith("data_"))
                .noneMatch(verdict ->
                        verdict.failed() || (verdict instanceof Verdict.Unknown(String file) && file.equals(name)));
    }

    @Test
    void dataThatIsGarbledEmptiedOrGoneIsNoticed() throws IOException {
        for (var name : List.of("expected_reliability.csv", "expected_rwgj.csv", "expected_lmg.csv")) {
            copyData(name);
            var table = Table.read(REFERENCES.resolve(name)).sample();
            table.write(folder.resolve(name));
            var dataset = table.rows().getFirst().get(table.header().indexOf("dataset"));
            var data = folder.resolve(Path.of(dataset.endsWith(".csv") ? dataset : dataset + ".csv")
                    .getFileName());
            var whole = Table.read(data);
            for (var column : whole.header()) {
                if (column.equals("group")) {
                    continue; // Words, of which any may be a group.
                }
                whole.garbled(column).write(data);
                assertThat(failed()).as("%s of %s garbled", column, data).isTrue();
            }
            whole.withoutRows().write(data);
            assertThat(failed()).as("%s without rows", data).isTrue();
            Files.delete(data);
            assertThat(failed()).as("%s gone", data).isTrue();
            Files.delete(folder.resolve(name));
        }
    }

    @Test
    void noFileOfReferencesIsGoneUnnoticed() throws IOException {
        var names = references().toList();
        Files.copy(REFERENCES.resolve("expected_wilson.csv"), folder.resolve("expected_wilson.csv"));

        assertThat(verdicts().stream().filter(Verdict.Absent.class::isInstance)).hasSize(names.size() - 1);
        assertThat(Verification.of(folder, true)).noneMatch(Verdict::failed);
    }

    @Test
    void aToleranceThatAllowsAnythingIsRefused() throws IOException {
        for (var tolerance : List.of("Inf", "0.5", "-1", "NaN", "1e9", "")) {
            Files.writeString(
                    folder.resolve("level_weighted.csv"),
                    "case,blocks,equal_block_mean,pooled_mean,q05,q50,q95,tol_q\n"
                            + "a,0 1 4 3 1|1 1 1 1 1,3.2222222,3.2857143,9,9,9," + tolerance + "\n");

            assertThat(verdicts().getFirst().failed()).as(tolerance).isTrue();
        }
    }

    private boolean failed() throws IOException {
        return verdicts().stream().anyMatch(verdict -> verdict.failed() && !(verdict instanceof Verdict.Absent));
    }

    private List<Verdict> verdicts() throws IOException {
        return Verification.of(folder, false);
    }

    private static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(REFERENCES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** The data, and the families of probabilities that published examples lean on. */
    private void copyData(String name) throws IOException {
        for (var file : files().toList()) {
            boolean needed = file.startsWith("data_")
                    || (name.startsWith("published") && file.equals("expected_multiplicity.csv"));
            if (needed && !Files.exists(folder.resolve(file))) {
                Files.copy(REFERENCES.resolve(file), folder.resolve(file));
            }
        }
    }
}
