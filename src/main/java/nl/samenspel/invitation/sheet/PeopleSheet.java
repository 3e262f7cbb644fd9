package nl.samenspel.invitation.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.invitation.Person;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;

/**
 * A sheet of people read row by row: whoever is clear is taken, and every other row is named with what is unclear in it.
 *
 * @param people in the order of the sheet
 * @param unclear in the order of the sheet
 * @param heading the row with the names of the columns, or empty
 * @param ignored the names of columns that were not read
 */
public record PeopleSheet(List<Person> people, List<UnclearRow> unclear, String heading, List<String> ignored) {

    /** More rows than this are not read at once. */
    public static final int MOST_ROWS = 5000;

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
     * @param line where it begins in what is {@link #rest left}, from 1
     * @param text as it was pasted
     * @param cell what is unclear in it, or empty
     * @param party which the cell may mean, if it is about that
     * @param level likewise
     */
    public record UnclearRow(
            int line, String text, Cause cause, String cell, Optional<Party> party, Optional<GovernanceLevel> level) {

        private UnclearRow(String text, Cause cause, String cell) {
            this(0, text, cause, cell, Optional.empty(), Optional.empty());
        }

        private UnclearRow at(int line) {
            return new UnclearRow(line, text, cause, cell, party, level);
        }
    }

    public PeopleSheet {
        people = List.copyOf(people);
        unclear = List.copyOf(unclear);
        ignored = List.copyOf(ignored);
    }

    public static PeopleSheet empty() {
        return new PeopleSheet(List.of(), List.of(), "", List.of());
    }

    /** Whether everything in it was read and understood. */
    public boolean isClear() {
        return unclear.isEmpty() && ignored.isEmpty();
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
        var rows = SheetRows.of(pasted);
        var texts = rows.texts();
        var named = texts.stream()
                .findFirst()
                .flatMap(rows::cells)
                .flatMap(cells -> SheetHeading.of(cells, Column.ofPeople(Column.PARTY, Column.LEVEL)));
        var heading = named.orElseGet(() -> SheetHeading.usual(Column.NAME, Column.EMAIL, Column.PARTY, Column.LEVEL));
        var people = new ArrayList<Person>();
        var unclear = new ArrayList<UnclearRow>();
        for (String text : texts.subList(named.isPresent() ? 1 : 0, texts.size())) {
            if (people.size() + unclear.size() >= MOST_ROWS) {
                unclear.add(new UnclearRow(text, Cause.TOO_MANY, ""));
            } else {
                rows.cells(text)
                        .ifPresentOrElse(
                                cells -> add(new SheetPerson(heading, cells, names), text, people, unclear),
                                () -> unclear.add(new UnclearRow(text, Cause.QUOTES, "")));
            }
        }
        return new PeopleSheet(
                people,
                numbered(unclear, named.isPresent() ? texts.getFirst() : ""),
                named.isPresent() ? texts.getFirst() : "",
                heading.ignored());
    }

    private static void add(SheetPerson row, String text, List<Person> people, List<UnclearRow> unclear) {
        row.cause()
                .ifPresentOrElse(
                        cause -> unclear.add(
                                switch (cause) {
                                    case PARTY ->
                                        new UnclearRow(
                                                0, text, cause, row.partyCell(), row.nearParty(), Optional.empty());
                                    case LEVEL ->
                                        new UnclearRow(
                                                0, text, cause, row.levelCell(), Optional.empty(), row.nearLevel());
                                    case EMAIL -> new UnclearRow(text, cause, row.email());
                                    case NOBODY, NAME_TOO_LONG, QUOTES, TOO_MANY -> new UnclearRow(text, cause, "");
                                }),
                        () -> people.add(row.person()));
    }

    /** By the lines of what is left, for that is what the reader has before them. */
    private static List<UnclearRow> numbered(List<UnclearRow> rows, String heading) {
        var numbered = new ArrayList<UnclearRow>();
        int line = heading.isEmpty() ? 1 : 1 + lines(heading);
        for (UnclearRow row : rows) {
            numbered.add(row.at(line));
            line += lines(row.text());
        }
        return numbered;
    }

    private static int lines(String text) {
        return (int) text.lines().count();
    }
}
