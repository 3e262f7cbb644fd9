package nl.samenspel.platform.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.samenspel.platform.Secrets;
import org.springframework.web.util.UriUtils;

/** Finds the secret of a link among what was pasted with it. */
final class PastedSecret {

    private static final Pattern RUN = Pattern.compile("[A-Za-z0-9_-]{32,}");
    private static final Pattern MARKS = Pattern.compile("[_-]*");
    private static final int LENGTH = 32;

    private PastedSecret() {}

    /** @param pasted the address behind its place, as it came */
    static Optional<String> in(String pasted) {
        return RUN.matcher(readable(pasted))
                .results()
                .map(found -> found.group())
                .findFirst()
                .flatMap(PastedSecret::of);
    }

    private static String readable(String pasted) {
        try {
            return UriUtils.decode(pasted, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return pasted;
        }
    }

    /** Lines and hyphens may be signs of the secret, or of what stands around it. */
    private static Optional<String> of(String run) {
        int most = run.length() - LENGTH;
        return Stream.iterate(0, before -> before <= most, before -> before + 1)
                .filter(before -> MARKS.matcher(run.substring(0, before)).matches()
                        && MARKS.matcher(run.substring(before + LENGTH)).matches())
                .map(before -> run.substring(before, before + LENGTH))
                .filter(Secrets::isToken)
                .findFirst();
    }
}
