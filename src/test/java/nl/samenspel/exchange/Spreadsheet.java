package nl.samenspel.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A program that saves a case file its own way.
 *
 * @param date how it writes days: a pattern of day, month and year
 */
record Spreadsheet(
        char separator,
        Charset charset,
        boolean mark,
        String lineEnd,
        boolean declares,
        boolean quotesAll,
        String date) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static Spreadsheet random(Random random) {
        return new Spreadsheet(
                ",;\t|".charAt(random.nextInt(4)),
                List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, WINDOWS)
                        .get(random.nextInt(4)),
                random.nextBoolean(),
                List.of("\n", "\r\n", "\r").get(random.nextInt(3)),
                random.nextInt(3) == 0,
                random.nextInt(4) == 0,
                List.of("%3$s-%2$s-%1$s", "%d-%d-%3$s", "%02d.%02d.%3$s", "%02d/%02d/%3$s", "%2$d/%1$d/%3$s")
                        .get(random.nextInt(5)));
    }

    /** What this program can write at all. */
    String writable(String text) {
        var encoder = charset.newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(sign -> encoder.canEncode(sign) ? sign : "é")
                .collect(Collectors.joining());
    }

    byte[] save(List<Map<String, String>> rows) {
        var text = new StringBuilder(declares ? "sep=" + separator + lineEnd : "");
        text.append(line(List.copyOf(rows.getFirst().keySet())));
        rows.forEach(row -> text.append(line(row.entrySet().stream()
                .map(cell -> cell.getKey().equals("closed_on") ? day(cell.getValue()) : cell.getValue())
                .toList())));
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark && !charset.equals(WINDOWS) ? "\uFEFF".getBytes(charset) : new byte[0]);
        bytes.writeBytes(text.toString().getBytes(charset));
        return bytes.toByteArray();
    }

    private String day(String written) {
        var day = LocalDate.parse(written);
        return date.startsWith("%3$s-")
                ? written
                : date.formatted(day.getDayOfMonth(), day.getMonthValue(), String.valueOf(day.getYear()));
    }

    private String line(List<String> values) {
        var needsQuotes = "(?s).*[\"\r\n" + "\\" + separator + "].*";
        return values.stream()
                .map(value ->
                        quotesAll || value.matches(needsQuotes) ? "\"" + value.replace("\"", "\"\"") + "\"" : value)
                .collect(Collectors.joining(String.valueOf(separator), "", lineEnd));
    }
}
