package nl.samenspel.result.document;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes a results document, or another, as indented JSON; by the streaming half of Jackson, which is there at once. */
public final class JsonText {
    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonText() {}

    /** Writes the document and flushes; the writer stays open. */
    public static void write(ResultsDocument document, Writer writer) {
        write(document.tree(), writer);
    }

    /** The same of a tree of maps, lists, texts, numbers and truth values. */
    public static void write(Object tree, Writer writer) {
        try (JsonGenerator json = JSON.createGenerator(new Indented(), writer)) {
            write(tree, json);
        }
    }

    private static void write(@Nullable Object node, JsonGenerator json) {
        switch (node) {
            case null -> json.writeNull();
            case Map<?, ?> object -> {
                json.writeStartObject();
                object.forEach((name, value) -> {
                    json.writeName(String.valueOf(name));
                    write(value, json);
                });
                json.writeEndObject();
            }
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(value -> write(value, json));
                json.writeEndArray();
            }
            case String text -> json.writeString(text);
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Boolean truth -> json.writeBoolean(truth);
            default -> throw new IllegalArgumentException("not in a document: " + node.getClass());
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
