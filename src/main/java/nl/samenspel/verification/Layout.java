package nl.samenspel.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kind of reference file.
 *
 * @param name a word for it, part of the usual file name
 * @param inputs the columns from which everything is computed; a file of this layout has them all
 * @param descriptive columns that explain a row, or tell a tolerance
 * @param columns the reference values
 * @param uncomputed reference values of figures that the method does not have
 */
record Layout(
        String name, List<String> inputs, List<String> descriptive, List<Column> columns, List<String> uncomputed) {
    /** What anybody may write beside anything. */
    private static final Set<String> REMARKS = Set.of("source", "remark", "note", "comment");

    Layout(String name, List<String> inputs, List<String> descriptive, List<Column> columns) {
        this(name, inputs, descriptive, columns, List.of());
    }

    /** The same, with columns that are known and not computed. */
    Layout without(String... uncomputed) {
        return new Layout(name, inputs, descriptive, columns, List.of(uncomputed));
    }

    /** The layout that knows most of the columns, if any. */
    static Optional<Layout> of(List<String> header) {
        return Layouts.ALL.stream()
                .filter(layout -> layout.fits(header))
                .max(Comparator.comparingLong(layout -> layout.known(header)));
    }

    /** All inputs and a reference value; or so much of it that a slip in its header is the likelier reading. */
    private boolean fits(List<String> header) {
        return (header.containsAll(inputs) && columns.stream().anyMatch(column -> header.contains(column.name())))
                || 2 * known(header) > all().size();
    }

    private long known(List<String> header) {
        return all().stream().filter(header::contains).count();
    }

    private List<String> all() {
        return Stream.of(inputs.stream(), descriptive.stream(), columns.stream().map(Column::name), uncomputed.stream())
                .flatMap(names -> names)
                .toList();
    }

    /** The columns that a file of this layout has and this header lacks. */
    List<String> missing(List<String> header) {
        return all().stream()
                .filter(name -> !header.contains(name) && !REMARKS.contains(name))
                .toList();
    }

    /** The columns of a file that this layout knows nothing of. */
    List<String> unknown(List<String> header) {
        return header.stream()
                .filter(name -> !all().contains(name) && !REMARKS.contains(name))
                .toList();
    }

    /** The columns of a file that hold neither an input nor a reference value that is computed. */
    List<String> notChecked(List<String> header) {
        return header.stream().filter(uncomputed::contains).toList();
    }
}
