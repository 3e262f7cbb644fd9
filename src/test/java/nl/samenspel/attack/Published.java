package nl.samenspel.attack;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenspel.result.document.ResultsDocument;
import org.jspecify.annotations.Nullable;

/** A place in the results document, as somebody reads it who knows nothing of how it was made. */
record Published(@Nullable Object node) {

    static Published of(ResultsDocument document) {
        return new Published(document.tree());
    }

    Published at(String field) {
        return new Published(node instanceof Map<?, ?> fields ? fields.get(field) : null);
    }

    /** The first of a list. */
    Published first() {
        return new Published(node instanceof List<?> list && !list.isEmpty() ? list.getFirst() : null);
    }

    boolean isThere() {
        return node != null;
    }

    double number() {
        return ((Number) Objects.requireNonNull(node)).doubleValue();
    }

    String text() {
        return String.valueOf(node);
    }

    List<String> fields() {
        return node instanceof Map<?, ?> fields
                ? fields.keySet().stream().map(String::valueOf).toList()
                : List.of();
    }
}
