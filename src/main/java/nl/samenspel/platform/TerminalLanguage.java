package nl.samenspel.platform;

import java.util.Map;
import java.util.stream.Stream;

/** The language of whoever typed a command, as the environment tells it (POSIX: LC_ALL, LC_MESSAGES, LANG). */
public final class TerminalLanguage {

    private TerminalLanguage() {}

    /** The words for whoever started this program. */
    public static Words words() {
        return Words.in(of(System.getenv()));
    }

    /** English when the environment names none of our languages. */
    public static Language of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(Language::ofTag)
                .orElse(Language.EN);
    }
}
