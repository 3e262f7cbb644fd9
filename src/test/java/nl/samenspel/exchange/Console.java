package nl.samenspel.exchange;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.samenspel.exchange.console.Analyse;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.platform.Language;
import nl.samenspel.platform.Words;

/** What somebody sees who runs {@code analyse}. */
record Console(int status, String out, String err) {

    static Console analyse(Language language, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new Analyse(ModelFolder.bundled(), Words.in(language))
                .run(Arrays.asList(arguments), new PrintStream(out), new PrintStream(err));
        return new Console(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static Console analyse(String... arguments) {
        return analyse(Language.EN, arguments);
    }
}
