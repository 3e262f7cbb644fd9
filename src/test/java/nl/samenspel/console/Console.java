package nl.samenspel.console;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntBiFunction;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;

/** What somebody sees who runs a command. */
record Console(int status, String out, String err) {

    static Console analyse(Language language, String... arguments) {
        return run((out, err) ->
                new Analyse(ModelFolder.bundled(), Words.in(language)).run(Arrays.asList(arguments), out, err));
    }

    static Console analyse(String... arguments) {
        return analyse(Language.EN, arguments);
    }

    /** What somebody sees whose computer has little memory. */
    static Console analyse(Memory memory, Language language, String... arguments) {
        return run((out, err) ->
                new Analyse(ModelFolder.bundled(), Words.in(language), memory).run(Arrays.asList(arguments), out, err));
    }

    static Console bringIn(Language language, String... arguments) {
        return run((out, err) ->
                new Import(ModelFolder.bundled(), Words.in(language)).run(Arrays.asList(arguments), out, err));
    }

    static Console bringIn(String... arguments) {
        return bringIn(Language.EN, arguments);
    }

    private static Console run(ToIntBiFunction<PrintStream, PrintStream> command) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = command.applyAsInt(new PrintStream(out), new PrintStream(err));
        return new Console(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** What somebody sees who runs {@code verify}. */
    static Console verify(Language language, String... arguments) {
        return run((out, err) -> new Verify(Words.in(language)).run(Arrays.asList(arguments), out, err));
    }

    static Console verify(String... arguments) {
        return verify(Language.EN, arguments);
    }

    /** What somebody sees who runs {@code select}. */
    static Console select(Language language, String... arguments) {
        return run((out, err) ->
                new Select(ModelFolder.bundled(), Words.in(language)).run(Arrays.asList(arguments), out, err));
    }

    static Console select(String... arguments) {
        return select(Language.EN, arguments);
    }
}
