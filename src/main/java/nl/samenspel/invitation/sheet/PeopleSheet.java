package nl.samenspel.invitation.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.invitation.Person;
import nl.samenspel.measurement.PerParty;

/**
 * A sheet of people read row by row: whoever is clear is taken, and every other row is named with what is unclear in it.
 *
 * @param people in the order of the sheet
 * @param unclear in the order of the sheet
 * @param heading the row with the names of the columns, or empty
 */
public record PeopleSheet(List<Person> people, List<UnclearRow> unclear, String heading) {

    /** More rows than this are not read at once. */
    public static final int MOST_ROWS = 5000;

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
    private static final List<Column> USUAL_ORDER = List.of(Column.NAME, Column.EMAIL, Column.PARTY, Column.LEVEL);

    /** What is unclear about a row. */
    public enum Cause {
        NOBODY,
        NAME_TOO_LONG,
        EMAIL,
        PARTY,
        LEVEL,
        QUOTES,
        TOO_MANY
    }

    /**
     * A row that was not taken.
     *
     * @param line from 1
     * @param text as it was pasted
     */
    public record UnclearRow(int line, String text, Cause cause) {}

    public PeopleSheet {
        people = List.copyOf(people);
        unclear = List.copyOf(unclear);
    }

    public static PeopleSheet empty() {
        return new PeopleSheet(List.of(), List.of(), "");
    }

    /** What is left to mend: the heading and the unclear rows, as they were pasted. */
    public String rest() {
        var rest = new ArrayList<String>();
        if (!heading.isEmpty()) {
            rest.add(heading);
        }
        unclear.forEach(row -> rest.add(row.text()));
        return unclear.isEmpty() ? "" : String.join("\n", rest);
    }

    /**
     * Reads what was pasted; columns are apart by tabs, semicolons or commas.
     *
     * @param names what the parties call themselves
     */
    public static PeopleSheet read(String pasted, PerParty<String> names) {
        var people = new ArrayList<Person>();
        var unclear = new ArrayList<UnclearRow>();
        var heading = "";
        var separator = separator(pasted);
        var columns = positions(USUAL_ORDER.stream().map(Optional::of).toList());
        var lines = pasted.split("\\R", -1);
        boolean first = true;
        for (int number = 1; number <= lines.length; number++) {
            var line = lines[number - 1].strip().isEmpty() ? "" : lines[number - 1];
            if (line.isEmpty()) {
                continue;
            }
            var cells = cells(line, separator);
            if (first && cells.isPresent()) {
                var named = cells.get().stream().map(Column::called).toList();
                first = false;
                if (named.stream().filter(Optional::isPresent).count() >= 2) {
                    columns = positions(named);
                    heading = line;
                    continue;
                }
            }
            if (people.size() + unclear.size() >= MOST_ROWS) {
                unclear.add(new UnclearRow(number, line, Cause.TOO_MANY));
            } else if (cells.isEmpty()) {
                unclear.add(new UnclearRow(number, line, Cause.QUOTES));
            } else {
                add(cells.get(), columns, names, number, line, people, unclear);
            }
        }
        return new PeopleSheet(people, unclear, heading);
    }

    private static void add(
            List<String> cells,
            Map<Column, Integer> columns,
            PerParty<String> names,
            int number,
            String line,
            List<Person> people,
            List<UnclearRow> unclear) {
        var name = cell(cells, columns, Column.NAME);
        var email = cell(cells, columns, Column.EMAIL);
        var party = Choices.party(cell(cells, columns, Column.PARTY), names);
        var level = Choices.level(cell(cells, columns, Column.LEVEL));
        var cause = cause(name, email, party.isPresent(), level.isPresent());
        if (cause.isPresent()) {
            unclear.add(new UnclearRow(number, line, cause.get()));
        } else {
            people.add(new Person(name, email, party.orElseThrow(), level.orElseThrow()));
        }
    }

    private static Optional<Cause> cause(String name, String email, boolean hasParty, boolean hasLevel) {
        if (name.isEmpty() && email.isEmpty()) {
            return Optional.of(Cause.NOBODY);
        }
        if (name.length() > Person.LONGEST_NAME) {
            return Optional.of(Cause.NAME_TOO_LONG);
        }
        if (!email.isEmpty()
                && (email.length() > Person.LONGEST_EMAIL
                        || !EMAIL.matcher(email).matches())) {
            return Optional.of(Cause.EMAIL);
        }
        if (!hasParty) {
            return Optional.of(Cause.PARTY);
        }
        return hasLevel ? Optional.empty() : Optional.of(Cause.LEVEL);
    }

    private static String cell(List<String> cells, Map<Column, Integer> columns, Column column) {
        var position = columns.get(column);
        return position == null || position >= cells.size()
                ? ""
                : cells.get(position).replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static Map<Column, Integer> positions(List<Optional<Column>> columns) {
        var positions = new EnumMap<Column, Integer>(Column.class);
        for (int position = 0; position < columns.size(); position++) {
            int here = position;
            columns.get(position).ifPresent(column -> positions.putIfAbsent(column, here));
        }
        return positions;
    }

    /** Whichever of tab, semicolon and comma is there most often; the first of these when they draw. */
    private static char separator(String pasted) {
        var counts = new HashMap<Character, Long>();
        for (char candidate : new char[] {'\t', ';', ','}) {
            counts.put(
                    candidate,
                    pasted.chars().filter(character -> character == candidate).count());
        }
        char best = '\t';
        for (char candidate : new char[] {';', ','}) {
            best = counts.getOrDefault(candidate, 0L) > counts.getOrDefault(best, 0L) ? candidate : best;
        }
        return best;
    }

    private static Optional<List<String>> cells(String line, char separator) {
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(line)) {
            return reader.stream().findFirst().map(record -> record.getFields());
        } catch (CsvParseException | IOException | UncheckedIOException unclear) {
            return Optional.empty();
        }
    }
}
