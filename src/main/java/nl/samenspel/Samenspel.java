package nl.samenspel;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.console.Analyse;
import nl.samenspel.console.Import;
import nl.samenspel.console.Select;
import nl.samenspel.console.Verify;
import nl.samenspel.model.file.ModelFolder;
import nl.samenspel.platform.TerminalLanguage;
import nl.samenspel.platform.start.Serve;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;

/** Where the program begins: the first argument names what to do. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
public class Samenspel {

    public static void main(String[] arguments) {
        var words = Arrays.asList(arguments);
        var command = words.isEmpty() || words.getFirst().startsWith("-") ? "serve" : words.getFirst();
        var rest = words.isEmpty() || words.getFirst().startsWith("-") ? words : words.subList(1, words.size());
        var status = run(command, rest);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int run(String command, List<String> arguments) {
        var words = TerminalLanguage.words();
        return switch (command) {
            case "serve" -> Serve.run(Samenspel.class, arguments, words);
            case "analyse" -> new Analyse(ModelFolder.bundled(), words).run(arguments, System.out, System.err);
            case "select" -> new Select(ModelFolder.bundled(), words).run(arguments, System.out, System.err);
            case "import" -> new Import(ModelFolder.bundled(), words).run(arguments, System.out, System.err);
            case "verify" -> new Verify(words).run(arguments, System.out, System.err);
            default -> {
                System.err.println(words.say("start.unknown-command", command) + " " + words.say("start.help"));
                yield 2;
            }
        };
    }
}
