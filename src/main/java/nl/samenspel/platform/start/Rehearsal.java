package nl.samenspel.platform.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import nl.samenspel.platform.Language;

/**
 * Asks for the pages that people see first. While the cache for quick starts is made, the Java machine learns from it which
 * classes these need, and which of their code is worth compiling.
 */
final class Rehearsal {

    /** Set by whoever makes the cache. */
    private static final String WANTED = "samenspel.rehearse";

    private static final List<String> PAGES = List.of("/sign-in", "/", "/model", "/method", "/a/nobody");
    private static final int TIMES = 40;

    private Rehearsal() {}

    static boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    static void at(String port) throws IOException {
        for (int turn = 0; turn < TIMES; turn++) {
            for (Language language : Language.values()) {
                for (String page : PAGES) {
                    ask("http://localhost:" + port + page, language);
                }
            }
        }
    }

    private static void ask(String address, Language language) throws IOException {
        var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty("Accept-Language", language.tag());
        var body = connection.getResponseCode() < 400 ? connection.getInputStream() : connection.getErrorStream();
        if (body != null) {
            try (body) {
                body.readAllBytes();
            }
        }
    }
}
