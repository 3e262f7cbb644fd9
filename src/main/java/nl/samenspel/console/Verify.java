package nl.samenspel.console;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import nl.samenspel.platform.Words;
import nl.samenspel.platform.start.Arguments;
import nl.samenspel.platform.start.Arguments.Option;
import nl.samenspel.verification.Verdict;
import nl.samenspel.verification.Verification;

/**
 * The command {@code verify DIR [--partial]}: holds what this program computes against the reference values in a folder, which
 * has all of them unless it is called partial.
 */
public final class Verify {
    private static final int PASSED = 0;
    private static final int FAILED = 1;
    private static final int MISUNDERSTOOD = 2;
    private static final Option PARTIAL = Option.alone("--partial");

    private final Words words;

    /** Speaks these words. */
    public Verify(Words words) {
        this.words = words;
    }

    /**
     * Runs the command; everything is printed in UTF-8.
     *
     * @return 0 when every value is near enough, 1 when one is not, when anything could not be read or is not there or when
     *     there was nothing to compare, 2 when the argument was not understood or the folder cannot be opened
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (!(Arguments.read(arguments, PARTIAL) instanceof Arguments.Reading.Understood(Arguments understood))
                || understood.unnamed().size() != 1) {
            print(words.say("console.verify.usage"), err);
            return MISUNDERSTOOD;
        }
        String folder = understood.unnamed().getFirst();
        List<Verdict> verdicts;
        try {
            verdicts = Verification.of(Path.of(folder), understood.has(PARTIAL));
        } catch (IOException | UncheckedIOException | InvalidPathException unreadable) {
            print(words.say("console.verify.unreadable", folder), err);
            return MISUNDERSTOOD;
        }
        VerdictText text = new VerdictText(words);
        verdicts.forEach(verdict -> print(text.of(verdict), out));
        print(text.summary(verdicts), out);
        boolean compared = verdicts.stream()
                .anyMatch(verdict -> verdict instanceof Verdict.Checked checked && checked.compared() > 0);
        return compared && verdicts.stream().noneMatch(Verdict::failed) ? PASSED : FAILED;
    }

    private static void print(String text, PrintStream stream) {
        byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
