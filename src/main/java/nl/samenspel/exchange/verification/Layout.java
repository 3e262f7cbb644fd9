package nl.samenspel.exchange.verification;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A kind of reference file.
 *
 * @param name a word for it, part of the usual file name
 * @param inputs the columns from which everything is computed; a file of this layout has them all
 * @param descriptive columns that explain a row, or tell a tolerance
 * @param columns the reference values; a file of this layout has at least one
 */
record Layout(String name, List<String> inputs, List<String> descriptive, List<Column> columns) {

    /** The layout that knows most of the columns, if any. */
    static Optional<Layout> of(List<String> header) {
        return Layouts.ALL.stream()
                .filter(layout -> layout.fits(header))
                .max(Comparator.comparingLong(layout -> layout.known(header)));
    }

    private boolean fits(List<String> header) {
        return header.containsAll(inputs) && columns.stream().anyMatch(column -> header.contains(column.name()));
    }

    private long known(List<String> header) {
        return Stream.of(inputs.stream(), descriptive.stream(), columns.stream().map(Column::name))
                .flatMap(names -> names)
                .filter(header::contains)
                .count();
    }

    /** The columns of a file that hold neither an input nor a reference value that is computed. */
    List<String> notChecked(List<String> header) {
        return header.stream()
                .filter(name -> !inputs.contains(name) && !descriptive.contains(name))
                .filter(name ->
                        columns.stream().noneMatch(column -> column.name().equals(name)))
                .toList();
    }
}
