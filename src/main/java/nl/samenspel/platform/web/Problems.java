package nl.samenspel.platform.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What needs another look in a form, in the visitor's words and in the order of the page. Fields go by their id. */
public final class Problems {

    private final Map<String, Problem> byField = new LinkedHashMap<>();

    /** One field's problem, said in a whole sentence. */
    public record Problem(String field, String text) {}

    public static Problems none() {
        return new Problems();
    }

    /** Adds a problem, unless the field has one already: the first to mend is the one to read. */
    public Problems add(String field, String text) {
        byField.putIfAbsent(field, new Problem(field, text));
        return this;
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
