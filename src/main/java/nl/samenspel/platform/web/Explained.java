package nl.samenspel.platform.web;

import java.util.List;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.Spoken;

/**
 * A choice that a form offers, or a page names.
 *
 * @param slug what stands for it in a form
 * @param text what it means, in a sentence
 */
public record Explained(String slug, String label, String text) {

    /** @param text says of the same choices what they mean */
    public static <E extends Enum<E>> Explained of(Visit visit, Spoken<E> names, Spoken<E> text, E choice) {
        return new Explained(Slug.of(choice), visit.say(names, choice), visit.say(text, choice));
    }

    /** All that have words, in the order of the group. */
    public static <E extends Enum<E>> List<Explained> all(Visit visit, Spoken<E> names, Spoken<E> text) {
        return names.choices().stream()
                .map(choice -> of(visit, names, text, choice))
                .toList();
    }
}
