package nl.samenspel.platform.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenspel.platform.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.web.servlet.View;

/**
 * A sheet to keep, which the spreadsheet program of the visitor's language opens in columns, and in which nothing is a
 * formula, be it opened with another separator than it was written with.
 *
 * @param name of the file, without its ending
 */
public record SheetFile(Language language, String name, List<String> headings, List<List<String>> rows) {
    /** A spreadsheet only takes a file for UTF-8 when it begins like this. */
    private static final String UTF_8 = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("(^|[,;|])([ \"]*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:[.,][0-9]+)?");
    private static final Pattern UNUSABLE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cc}]+");
    private static final int LONGEST_NAME = 100;
    private static final QuoteStrategy TEXTS = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int place, String value) {
            return !isNumber(value);
        }

        @Override
        public boolean quoteEmpty(int line, int place) {
            return false;
        }
    };

    public SheetFile {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** The answer to a request for the file. */
    public View view() {
        return (_, _, response) -> {
            response.setContentType("text/csv;charset=utf-8");
            response.setHeader(
                    "Content-Disposition",
                    ContentDisposition.attachment()
                            .filename(fileName(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.getWriter().write(text());
        };
    }

    String fileName() {
        var usable = UNUSABLE.matcher(name).replaceAll("-").strip();
        return usable.substring(0, Math.min(usable.length(), LONGEST_NAME)) + ".csv";
    }

    /** Lines end in CR and LF; before what a spreadsheet would take for the sign of a formula stands an apostrophe. */
    public String text() {
        var text = new StringWriter();
        var writer = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(separator())
                .quoteStrategy(TEXTS)
                .build(text);
        writer.writeRecord(headings.stream().map(SheetFile::harmless).toList());
        rows.forEach(
                row -> writer.writeRecord(row.stream().map(SheetFile::harmless).toList()));
        return UTF_8 + text;
    }

    /** Where decimals have a comma, lists have a semicolon. */
    private char separator() {
        return switch (language) {
            case EN -> ',';
            case NL, DE, FR -> ';';
        };
    }

    private static String harmless(String cell) {
        var line = Typed.line(cell);
        return isNumber(line) ? line : FORMULA.matcher(line).replaceAll("$1$2'");
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }
}
