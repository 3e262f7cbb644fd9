package nl.samenspel.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** What needs another look in a form, in the visitor's words and in the order of the page. Fields go by their id. */
public final class Problems {

    private final Map<String, Problem> byField = new LinkedHashMap<>();

    /**
     * One field's problem, said in a whole sentence.
     *
     * @param label what the page calls the field, or empty where the sentence speaks for itself
     */
    public record Problem(String field, String label, String text) {}

    public static Problems none() {
        return new Problems();
    }

    /** Adds a problem, unless the field has one already: the first to mend is the one to read. */
    public Problems add(String field, String text) {
        byField.putIfAbsent(field, new Problem(field, "", text));
        return this;
    }

    /**
     * The same, under the names of the fields.
     *
     * @param labels field → what the page calls it, in the order of the page
     */
    public Problems under(SequencedMap<String, String> labels) {
        var named = none();
        labels.forEach((field, label) -> {
            if (has(field)) {
                named.byField.put(field, new Problem(field, label, at(field)));
            }
        });
        byField.forEach(named.byField::putIfAbsent);
        return named;
    }

    public boolean isEmpty() {
        return byField.isEmpty();
    }

    public List<Problem> all() {
        return List.copyOf(byField.values());
    }

    public boolean has(String field) {
        return byField.containsKey(field);
    }

    /** The sentence at the field, or empty. */
    public String at(String field) {
        var found = byField.get(field);
        return found == null ? "" : found.text();
    }

    /** What {@code aria-describedby} of the field names: its hint and its problem; null when it has neither. */
    public @Nullable String describing(String field, boolean hasHint) {
        var hint = hasHint ? field + "-hint" : "";
        var problem = has(field) ? field + "-problem" : "";
        var both = (hint + " " + problem).strip();
        return both.isEmpty() ? null : both;
    }

    /** What {@code aria-invalid} of the field says; null when all is well. */
    public @Nullable String invalid(String field) {
        return has(field) ? "true" : null;
    }
}
