package nl.samenspel.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words under which closed choices are stored, sent and translated: {@code CO_SOURCED} is {@code co-sourced}. */
public final class Slug {

    private Slug() {}

    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The choice with the slug; empty for anything else that a form or a hostile visitor may send. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> choices, String slug) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> of(choice).equals(slug))
                .findFirst();
    }

    /** The choice that was stored; throws IllegalStateException when it is none. */
    public static <E extends Enum<E>> E stored(Class<E> choices, String slug) {
        return parse(choices, slug)
                .orElseThrow(() -> new IllegalStateException(slug + " is no " + choices.getSimpleName()));
    }
}
