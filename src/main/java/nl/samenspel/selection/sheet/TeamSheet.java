package nl.samenspel.selection.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.samenspel.invitation.sheet.Column;
import nl.samenspel.invitation.sheet.SheetHeading;
import nl.samenspel.invitation.sheet.SheetRows;
import nl.samenspel.selection.Lot;
import nl.samenspel.selection.rating.TeamMember;

/**
 * A sheet of people of a team read row by row: whoever is clear is taken, and every other row is named with what is unclear.
 *
 * @param people in the order of the sheet
 * @param heading the row with the names of the columns, or empty
 * @param ignored the names of columns that were not read
 */
public record TeamSheet(List<TeamMember> people, List<UnclearRow> unclear, String heading, List<String> ignored) {

    /** What is unclear about a row. */
    public enum Cause {
        NOBODY,
        NAME_TOO_LONG,
        /** The cell. */
        EMAIL,
        /** The cell. */
        ROLE,
        /** The name that is none of a lot. */
        LOT,
        QUOTES
    }

    /**
     * A row that was not taken.
     *
     * @param text as it was pasted
     * @param cell what is unclear in it, or empty
     */
    public record UnclearRow(String text, Cause cause, String cell) {}

    public TeamSheet {
        people = List.copyOf(people);
        unclear = List.copyOf(unclear);
        ignored = List.copyOf(ignored);
    }

    public static TeamSheet empty() {
        return new TeamSheet(List.of(), List.of(), "", List.of());
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

    /** Reads what was pasted; columns are apart by tabs, semicolons or commas: name, address, role and lots unless they are named. */
    public static TeamSheet read(String pasted, List<Lot> lots) {
        var rows = SheetRows.of(pasted);
        var texts = rows.texts();
        var named = texts.stream()
                .findFirst()
                .flatMap(rows::cells)
                .flatMap(cells -> SheetHeading.of(cells, Column.ofPeople(Column.ROLE, Column.LOTS)));
        var heading = named.orElseGet(() -> SheetHeading.usual(Column.NAME, Column.EMAIL, Column.ROLE, Column.LOTS));
        var people = new ArrayList<TeamMember>();
        var unclear = new ArrayList<UnclearRow>();
        for (String text : texts.subList(named.isPresent() ? 1 : 0, texts.size())) {
            rows.cells(text)
                    .ifPresentOrElse(
                            cells -> {
                                var row = new TeamRow(heading, cells, lots);
                                row.unclear(text).ifPresentOrElse(unclear::add, () -> people.add(row.member()));
                            },
                            () -> unclear.add(new UnclearRow(text, Cause.QUOTES, "")));
        }
        return new TeamSheet(people, unclear, named.isPresent() ? texts.getFirst() : "", heading.ignored());
    }
}
