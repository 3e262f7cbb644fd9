package nl.samenspel.invitation.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rows of a sheet that somebody pasted, without the empty ones.
 *
 * @param separator the sign between cells
 */
public record SheetRows(char separator, List<String> texts) {
    private static final char[] SEPARATORS = {'\t', ';', ','};
    private static final Pattern DECLARED = Pattern.compile("(?i)\\s*\"?sep=[^\\r\\n]{1,4}\\R");

    /** A cell in quotes may go on for some lines, but a mark that is never closed does not swallow a sheet. */
    private static final int MOST_LINES = 20;

    /** Columns are apart by tabs, semicolons or commas. */
    public static SheetRows of(String pasted) {
        var text = DECLARED.matcher(pasted.replace("\uFEFF", "")).replaceFirst("");
        var lines = text.lines().toList();
        var separator = separator(
                text, lines.stream().filter(line -> !line.isBlank()).findFirst().orElse(""));
        var opening = Pattern.compile("(?:^|" + separator + ") *\"");
        var texts = new ArrayList<String>();
        for (int place = 0; place < lines.size(); ) {
            int count = opening.matcher(lines.get(place)).find()
                    ? together(lines.subList(place, lines.size()), separator)
                    : 1;
            var row = String.join("\n", lines.subList(place, place + count));
            if (!row.replace(separator, ' ').isBlank()) {
                texts.add(row);
            }
            place += count;
        }
        return new SheetRows(separator, texts);
    }

    /** How many lines are one row, by its quotation marks. */
    private static int together(List<String> lines, char separator) {
        long marks = 0;
        for (int count = 1; count <= Math.min(MOST_LINES, lines.size()); count++) {
            marks += lines.get(count - 1).chars().filter(sign -> sign == '"').count();
            if (marks % 2 == 0) {
                boolean isOne = cells(String.join("\n", lines.subList(0, count)), separator)
                        .isPresent();
                return isOne ? count : 1;
            }
        }
        return 1;
    }

    /** The sign that makes most headings; else whichever is there most often. */
    private static char separator(String text, String first) {
        char best = SEPARATORS[0];
        long most = -1;
        for (char candidate : SEPARATORS) {
            long headings = cells(first, candidate).stream()
                    .flatMap(List::stream)
                    .filter(cell -> Column.called(cell).isPresent())
                    .count();
            long often = text.chars().filter(sign -> sign == candidate).count();
            long weight = (headings < 2 ? 0 : headings << 32) + often;
            if (weight > most) {
                best = candidate;
                most = weight;
            }
        }
        return best;
    }

    /** Empty when the quotation marks do not match. */
    public Optional<List<String>> cells(String row) {
        return cells(row, separator);
    }

    private static Optional<List<String>> cells(String row, char separator) {
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(row)) {
            return reader.stream().findFirst().map(record -> record.getFields());
        } catch (CsvParseException | IOException | UncheckedIOException unclear) {
            return Optional.empty();
        }
    }
}
