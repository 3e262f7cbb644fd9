package nl.samenspel.exchange.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.samenspel.exchange.CaseRecord;
import nl.samenspel.exchange.Cause;
import nl.samenspel.exchange.Columns;

/**
 * How the values of a file are set apart.
 *
 * @param columns of the kind of file that it is
 * @param preamble the first line where it only names the sign, as in {@code sep=;}; else empty
 */
record Dialect(Columns columns, char separator, String preamble) {
    private static final String SEPARATORS = ",;\t|";
    private static final Pattern DECLARED = Pattern.compile("(?i)\\s*\"?sep=([^\"\\r\\n])\"?[,;\\t|]*(?:\\r\\n?|\\n)");

    /** The sign that makes most headings of such a file out of how a file begins; in doubt the declared one, or a comma. */
    static Dialect of(Columns columns, String beginning) {
        Matcher declared = DECLARED.matcher(beginning);
        String preamble = declared.lookingAt() ? declared.group() : "";
        char best = preamble.isEmpty() ? ',' : declared.group(1).charAt(0);
        String text = beginning.substring(preamble.length());
        long most = headings(columns, text, best);
        for (int place = 0; place < SEPARATORS.length(); place++) {
            char separator = SEPARATORS.charAt(place);
            long found = headings(columns, text, separator);
            if (found > most) {
                best = separator;
                most = found;
            }
        }
        return new Dialect(columns, best, preamble);
    }

    CsvReader.CsvReaderBuilder reading() {
        return reading(separator);
    }

    /** Of rows of any length: what is missing, or too much, is for the rules of the file to say. */
    private static CsvReader.CsvReaderBuilder reading(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    private static long headings(Columns columns, String text, char separator) {
        try (var reader = reading(separator).ofCsvRecord(text)) {
            return reader.stream()
                    .map(record -> new CaseRecord.Fields(0, record.getFields()))
                    .filter(fields -> !fields.isBlank())
                    .findFirst()
                    .map(fields -> fields.values().stream()
                            .filter(value -> columns.named(value).isPresent())
                            .count())
                    .orElse(0L);
        } catch (CsvParseException | IOException | UncheckedIOException | IllegalArgumentException unclear) {
            return 0;
        }
    }

    /** What is wrong with a header whose values are not apart: it names several columns in one value. */
    Optional<Cause> wrongInHeader(CaseRecord.Fields header) {
        String only = header.values().getFirst();
        return header.values().size() == 1 && columns.areIn(only) ? Optional.of(Cause.SEPARATOR) : Optional.empty();
    }

    /** What is wrong with a row that has too few values, unless it simply has too few. */
    Optional<Cause> wrongInRow(CaseRecord.Fields row, int columns) {
        return row.values().size() < columns && hasOther(row, columns)
                ? Optional.of(Cause.OTHER_SEPARATOR)
                : Optional.empty();
    }

    private boolean hasOther(CaseRecord.Fields row, int columns) {
        String whole = String.join(String.valueOf(separator), row.values());
        return SEPARATORS
                .chars()
                .filter(sign -> sign != separator)
                .anyMatch(sign -> whole.chars().filter(one -> one == sign).count() >= columns - 1);
    }

    long linesBefore() {
        return preamble.lines().count();
    }
}
