package nl.samenspel.platform;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * The one way to write what people agree to, to the letter: JSON (RFC 8259) without blanks between its signs, to be kept in UTF-8
 * without byte order mark. Names within an object are sorted by their UTF-16 code units; texts are composed (NFC); in a text
 * {@code "} and {@code \} are escaped by a backslash, signs below U+0020 as {@code \}{@code u00XX} in small letters, and nothing else
 * is. Numbers are written with the fewest digits that tell them apart, without an exponent and without zeros at the end of decimals.
 */
public final class CanonicalJson {
    private static final JsonFactory READING = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private CanonicalJson() {}

    /** @param tree of maps, lists, texts, numbers and truth values; nothing in it is null */
    public static String write(Object tree) {
        var out = new StringBuilder();
        write(tree, out);
        return out.toString();
    }

    private static void write(Object node, StringBuilder out) {
        switch (node) {
            case String text -> writeText(text, out);
            case Integer number -> out.append(number.intValue());
            case Double number -> out.append(plain(BigDecimal.valueOf(number)));
            case BigDecimal number -> out.append(plain(number));
            case Boolean truth -> out.append(truth.booleanValue());
            case List<?> list -> writeAll(list, '[', ']', out, CanonicalJson::write);
            case Map<?, ?> object ->
                writeAll(sorted(object), '{', '}', out, (entry, to) -> {
                    writeText(entry.getKey(), to);
                    to.append(':');
                    write(entry.getValue(), to);
                });
            default -> throw new IllegalArgumentException("not in a canonical text: " + node.getClass());
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static List<Map.Entry<String, Object>> sorted(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        return new ArrayList<>(sorted.entrySet());
    }

    private interface Writing<T> {
        void write(T one, StringBuilder out);
    }

    private static <T> void writeAll(List<? extends T> all, char open, char close, StringBuilder out, Writing<T> one) {
        out.append(open);
        for (int at = 0; at < all.size(); at++) {
            if (at > 0) {
                out.append(',');
            }
            one.write(all.get(at), out);
        }
        out.append(close);
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        Normalizer.normalize(text, Normalizer.Form.NFC).chars().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                out.append('\\').append((char) sign);
            } else if (sign < ' ') {
                out.append("\\u00").append(Character.forDigit(sign >> 4, 16)).append(Character.forDigit(sign & 15, 16));
            } else {
                out.append((char) sign);
            }
        });
        out.append('"');
    }

    /** The tree of a text of JSON, however that is written, with its numbers as decimals; empty where it is none, or has a null. */
    public static Optional<Object> read(String text) {
        try (var parser = READING.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            var tree = read(parser);
            return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
        } catch (JacksonException | UnexpectedNull malformed) {
            return Optional.empty();
        }
    }

    /** Nothing that is written is null. */
    private static final class UnexpectedNull extends RuntimeException {}

    private static Object read(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> readObject(parser);
            case START_ARRAY -> readList(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case null, default -> throw new UnexpectedNull();
        };
    }

    private static Object readObject(JsonParser parser) {
        var object = new LinkedHashMap<String, Object>();
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            object.put(name, read(parser));
        }
        return object;
    }

    private static Object readList(JsonParser parser) {
        var list = new ArrayList<Object>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser));
        }
        return list;
    }
}
