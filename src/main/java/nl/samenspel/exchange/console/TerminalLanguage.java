package nl.samenspel.exchange.console;

import java.util.Map;
import java.util.stream.Stream;
import nl.samenspel.platform.Language;

/** The language of whoever typed a command, as the environment tells it (POSIX: LC_ALL, LC_MESSAGES, LANG). */
public final class TerminalLanguage {

    private TerminalLanguage() {}

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
