package nl.samenspel.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.samenspel.platform.TidyText;

/** The columns of a kind of file; their order in a file is free. */
public record Columns(List<FileColumn> all) {
    /** So many headings in one value are no accident. */
    private static final int SEVERAL = 5;

    public Columns {
        all = List.copyOf(all);
    }

    public static Columns of(FileColumn... all) {
        return new Columns(List.of(all));
    }

    /** The column with this name, whatever its case and the blanks around it. */
    public Optional<FileColumn> named(String heading) {
        String name = TidyText.of(heading).toLowerCase(Locale.ROOT);
        String bare = TidyText.bare(heading);
        return all.stream()
                .filter(column ->
                        column.heading().equals(name) || column.otherNames().contains(bare))
                .findFirst();
    }

    /** Does one text name so many columns that it must be the header as a whole? */
    public boolean areIn(String text) {
        long needed = all.stream().filter(FileColumn::isNeeded).count();
        return all.stream().filter(column -> text.contains(column.heading())).count() >= Math.min(SEVERAL, needed);
    }
}
