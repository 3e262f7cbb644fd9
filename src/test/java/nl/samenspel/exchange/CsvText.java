package nl.samenspel.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Comma-separated text by hand, for tests that must not lean on the library under test. */
public final class CsvText {

    private CsvText() {}

    /** The rows as header → value; understands quotes, and lines that end in LF or CRLF. */
    public static List<Map<String, String>> rows(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (char character : text.replace("\r\n", "\n").toCharArray()) {
            if (character == '"') {
                quoted = !quoted;
                value.append(character);
            } else if (!quoted && (character == ',' || character == '\n')) {
                record.add(unquoted(value.toString()));
                value.setLength(0);
                if (character == '\n') {
                    records.add(record);
                    record = new ArrayList<>();
                }
            } else {
                value.append(character);
            }
        }
        List<String> header = records.getFirst();
        return records.stream().skip(1).map(of -> row(header, of)).toList();
    }

    private static Map<String, String> row(List<String> header, List<String> values) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int place = 0; place < header.size(); place++) {
            row.put(header.get(place), values.get(place));
        }
        return row;
    }

    private static String unquoted(String value) {
        return value.startsWith("\"") ? value.substring(1, value.length() - 1).replace("\"\"", "\"") : value;
    }

    public static String line(List<String> values) {
        return values.stream()
                .map(value -> value.matches("(?s).*[\",\r\n].*") ? "\"" + value.replace("\"", "\"\"") + "\"" : value)
                .collect(Collectors.joining(","));
    }
}
