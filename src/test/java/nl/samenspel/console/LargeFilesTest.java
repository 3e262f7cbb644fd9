package nl.samenspel.console;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LargeFilesTest {
    private static final Path CASE = Path.of("src/main/resources/demonstration/trading-company.csv");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aFileThatIsTooLargeIsRefusedInWordsWithANumberAndNothingElse(Language language) throws IOException {
        var console = Console.analyse(new Memory(1), language, people(700).toString(), "--json");

        assertThat(console.status()).isOne();
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).contains("629").doesNotContain("Exception", "{");
        assertThat(console.err().lines()).hasSize(3);
        assertThat(Console.analyse(new Memory(2), language, people(700).toString(), "--json")
                        .status())
                .isZero();
    }

    /** Long names fill what was left for more people. */
    @Test
    void memoryThatEndsAllTheSameIsSaidOnTheErrorStream() throws Exception {
        var file = folder.resolve("names.csv");
        var header = Files.readAllLines(CASE).getFirst();
        try (var writer = Files.newBufferedWriter(file)) {
            writer.write(header + "\n");
            for (int person = 0; person < 400; person++) {
                writer.write("A,w,2026-03-20,customer,tactical," + "é€".repeat(100_000) + person + ",strategy,,3,4,\n");
            }
        }
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-XX:+UseSerialGC", "-Xmx48m", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("nl.samenspel.Samenspel", "analyse", file.toString(), "--json"));
        var out = folder.resolve("out").toFile();
        var err = folder.resolve("err").toFile();
        var process = new ProcessBuilder(command)
                .redirectOutput(out)
                .redirectError(err)
                .start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isOne();
        assertThat(out).isEmpty();
        assertThat(Files.readString(err.toPath())).contains("MB").doesNotContain("OutOfMemoryError", "Exception");
    }

    @Test
    void aDocumentThatCannotBeWrittenIsNotDone() {
        var full = new PrintStream(new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("full");
            }
        });
        var err = new ByteArrayOutputStream();

        var status = new Analyse(ModelFolder.bundled(), Words.in(Language.EN))
                .run(List.of(CASE.toString(), "--json"), full, new PrintStream(err));

        assertThat(status).isOne();
        assertThat(err.toString(UTF_8)).isEqualTo("The result could not be written.\n");
    }

    private Path people(int count) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(Files.readAllLines(CASE).getFirst());
        for (int person = 0; person < count; person++) {
            lines.add("A,w,2026-03-20,customer,tactical,c" + person + ",strategy,,3,4,");
        }
        return Files.write(folder.resolve("people.csv"), lines);
    }
}
