package nl.samenspel.platform.web;

import org.jspecify.annotations.Nullable;

/** What somebody typed, made fit to be kept: nothing in it that no key types, and no blanks around it. */
public final class Typed {

    private Typed() {}

    /** A text of one line; empty when nothing was sent. */
    public static String line(@Nullable String sent) {
        return sent == null ? "" : sent.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** A text of several lines, which end with {@code \n} whatever the browser made of them. */
    public static String lines(@Nullable String sent) {
        return sent == null
                ? ""
                : sent.replaceAll("\\r\\n?", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ")
                        .strip();
    }
}
