package nl.samenspel.platform.web.connection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.coyote.Request;

/**
 * Secret links with something around them that the server turns away without a page, because it could be taken for another
 * address: a slash, a backslash or a zero in disguise, or what is no sign at all. A sign that is part of no address takes its
 * place: so the address leads to the link that was pasted with it, or to the page that says that there is none.
 */
final class ReadableAddress {

    private static final String NO_SIGN = "~";
    private static final String NEXT = "%[89abAB][0-9a-fA-F]";

    /** Plain signs, disguised ones of one byte, and those of two, three and four as UTF-8 has them. */
    private static final Pattern READABLE = Pattern.compile("[^%\\\\]+"
            + "|%(?!2[fF]|5[cC]|00)[0-7][0-9a-fA-F]"
            + "|%(?:[cC][2-9a-fA-F]|[dD][0-9a-fA-F])" + NEXT
            + "|%(?:[eE]0%[abAB][0-9a-fA-F]|[eE][dD]%[89][0-9a-fA-F]|[eE][1-9a-cA-CeEfF]" + NEXT + ")" + NEXT
            + "|%(?:[fF]0%[9abAB][0-9a-fA-F]|[fF]4%8[0-9a-fA-F]|[fF][1-3]" + NEXT + ")" + NEXT + NEXT);

    private static final Pattern UNREADABLE = Pattern.compile("%[0-9a-fA-F]{2}|.", Pattern.DOTALL);

    private ReadableAddress() {}

    /**
     * Puts right what the request asks for.
     *
     * @param isSecretLink whether an address may be one, with something around it
     */
    static void in(Request request, Predicate<String> isSecretLink) {
        var address = request.requestURI().getByteChunk();
        if (address.indexOf('%', 0) >= 0 || address.indexOf('\\', 0) >= 0) {
            var asked = new String(address.getBytes(), address.getStart(), address.getLength(), ISO_8859_1);
            var readable = isSecretLink.test(asked) ? of(asked) : asked;
            if (!readable.equals(asked)) {
                var bytes = readable.getBytes(ISO_8859_1);
                request.requestURI().setBytes(bytes, 0, bytes.length);
            }
        }
    }

    private static String of(String address) {
        var readable = new StringBuilder();
        var good = READABLE.matcher(address);
        var bad = UNREADABLE.matcher(address);
        int place = 0;
        while (place < address.length()) {
            if (good.region(place, address.length()).lookingAt()) {
                readable.append(good.group());
                place = good.end();
            } else {
                var _ = bad.region(place, address.length()).lookingAt();
                readable.append(NO_SIGN);
                place = bad.end();
            }
        }
        return readable.toString();
    }
}
