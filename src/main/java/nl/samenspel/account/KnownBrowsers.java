package nl.samenspel.account;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenspel.platform.Secrets;

/**
 * What a browser keeps of earlier sign-ins, also after signing out: it opens nothing, but whoever shows it with the right
 * address is heard, however many others guess at that account's password.
 */
public final class KnownBrowsers {

    private static final int MOST_ACCOUNTS = 4;
    private static final String BETWEEN = ".";

    private KnownBrowsers() {}

    /** What a browser keeps when it got the token of a sign-in: the newest first, of a few accounts at most. */
    public static String keeping(String token, String before) {
        return Stream.concat(Stream.of(trace(token)), traces(before).stream())
                .distinct()
                .limit(MOST_ACCOUNTS)
                .collect(Collectors.joining(BETWEEN));
    }

    /** Under what the browser that got the token is known here. */
    static String fingerprint(String token) {
        return Secrets.fingerprint(trace(token));
    }

    /** Under what a browser is known here that kept this. */
    static List<String> fingerprints(String before) {
        return traces(before).stream().map(Secrets::fingerprint).toList();
    }

    private static String trace(String token) {
        return Secrets.fingerprint("signed in before with " + token);
    }

    private static List<String> traces(String before) {
        return Arrays.stream(before.split("\\" + BETWEEN, MOST_ACCOUNTS + 1))
                .limit(MOST_ACCOUNTS)
                .filter(trace -> trace.matches("[0-9a-f]{64}"))
                .toList();
    }
}
