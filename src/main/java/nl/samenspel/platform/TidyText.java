package nl.samenspel.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are meant, so that what nobody can see does not tell two of them apart. */
public final class TidyText {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TidyText() {}

    /** The text composed (NFC), without invisible signs; between words is one space, around them none. */
    public static String of(String text) {
        if (isTidy(text)) {
            return text;
        }
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return Normalizer.normalize(BLANKS.matcher(visible).replaceAll(" "), Normalizer.Form.NFC)
                .strip();
    }

    /** The letters and figures of a text, without case, accents and what stands between words. */
    public static String bare(String text) {
        String apart = Normalizer.normalize(of(text), Normalizer.Form.NFD);
        String letters = ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
        return SIGNS.matcher(letters).replaceAll(" ").strip();
    }

    /** The quick answer for what nearly every text is: words of ASCII with one space between them. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int place = 0; place < text.length(); place++) {
            char sign = text.charAt(place);
            if (sign < ' ' || sign > '~' || (sign == ' ' && before == ' ')) {
                return false;
            }
            before = sign;
        }
        return before != ' ' || text.isEmpty();
    }
}
