package nl.samenspel.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Texts as they are meant, so that what nobody can see does not tell two of them apart. */
public final class TidyText {
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Z}\\p{Cc}]+");

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
