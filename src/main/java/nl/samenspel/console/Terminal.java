package nl.samenspel.console;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenspel.exchange.Problem;
import nl.samenspel.platform.Words;

/** Where a command says what it has to say, in UTF-8 whatever the system's encoding. */
record Terminal(Words words, PrintStream out, PrintStream err) {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUNDERSTOOD = 2;

    /** Prints all of it; where that fails, as on a disk that is full, it is not done. */
    int done(String text) {
        print(text + "\n", out);
        return out.checkError() ? end(REFUSED, words.say("console.terminal.unwritten")) : DONE;
    }

    /** Says why nothing came of it; ends with this status. */
    int end(int status, String why) {
        print(why + "\n", err);
        return status;
    }

    int refused(String file, List<Problem> problems) {
        String list =
                problems.stream().map(problem -> "\n" + problem.say(words)).collect(Collectors.joining());
        return end(REFUSED, words.say("exchange.refused", file, problems.size()) + list);
    }

    /** Names the columns that mean nothing to us, if there are any. */
    void mentionIgnored(List<String> columns) {
        if (!columns.isEmpty()) {
            print(words.say("exchange.ignored", String.join(", ", columns)) + "\n", err);
        }
    }

    /** What a file holds commands no terminal. */
    private static void print(String text, PrintStream stream) {
        byte[] bytes = text.replaceAll("[\\p{Cntrl}&&[^\n]]", "\uFFFD").getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }
}
