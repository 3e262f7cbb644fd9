package nl.samenspel.platform.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed, made fit to be kept: nothing in it that no key types, and no blanks around it. */
public final class Typed {

    private static final Pattern NO_KEY = Pattern.compile("\\p{Cntrl}+");
    private static final Pattern NO_KEY_BUT_ENTER = Pattern.compile("[\\p{Cntrl}&&[^\\n]]+");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");

    private Typed() {}

    /** A text of one line; empty when nothing was sent. */
    public static String line(@Nullable String sent) {
        return sent == null ? "" : NO_KEY.matcher(sent).replaceAll(" ").strip();
    }

    /** A text of several lines, which end with {@code \n} whatever the browser made of them. */
    public static String lines(@Nullable String sent) {
        return sent == null
                ? ""
                : NO_KEY_BUT_ENTER
                        .matcher(LINE_END.matcher(sent).replaceAll("\n"))
                        .replaceAll(" ")
                        .strip();
    }
}
