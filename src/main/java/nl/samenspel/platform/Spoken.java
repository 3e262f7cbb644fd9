package nl.samenspel.platform;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words for the choices of a closed list: of the group {@code collaboration.kind}, {@code CO_SOURCED} has the entry
 * {@code collaboration.kind.co-sourced}. A group is a constant of the class that speaks; a test finds all of them, and words for
 * each of their choices in every language.
 */
public final class Spoken<E extends Enum<E>> {

    private final String group;
    private final List<E> choices;
    private final String ending;

    private Spoken(String group, List<E> choices, String ending) {
        this.group = group;
        this.choices = choices;
        this.ending = ending;
    }

    /** All choices have words. */
    public static <E extends Enum<E>> Spoken<E> of(String group, Class<E> choices) {
        return only(group, List.of(choices.getEnumConstants()));
    }

    /** Only these choices have words; the others are never spoken of. */
    public static <E extends Enum<E>> Spoken<E> only(String group, List<E> choices) {
        return new Spoken<>(group, List.copyOf(choices), "");
    }

    /** What else is said of the same choices, such as {@code collaboration.kind.co-sourced.text}. */
    public Spoken<E> ending(String what) {
        return new Spoken<>(group, choices, "." + what);
    }

    public List<E> choices() {
        return choices;
    }

    /** The entry of the choice; throws IllegalArgumentException where that is never spoken of. */
    public String key(E choice) {
        if (!choices.contains(choice)) {
            throw new IllegalArgumentException(group + " has no words for " + choice);
        }
        return group + "." + Slug.of(choice) + ending;
    }

    /** The entries of all choices. */
    public Stream<String> keys() {
        return choices.stream().map(this::key);
    }
}
