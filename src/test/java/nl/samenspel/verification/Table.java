package nl.samenspel.verification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import nl.samenspel.exchange.CsvText;

/** A comma-separated file that a test does harm to. */
record Table(List<String> header, List<List<String>> rows) {
    private static final Set<String> NOTHING = Set.of("", "NA");

    static Table read(Path file) throws IOException {
        var rows = CsvText.rows(Files.readString(file));
        return new Table(
                List.copyOf(rows.getFirst().keySet()),
                rows.stream().map(row -> List.copyOf(row.values())).toList());
    }

    void write(Path file) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(CsvText.line(header));
        rows.forEach(row -> lines.add(CsvText.line(row)));
        Files.write(file, lines);
    }

    /** A few rows in which every column has a value, with those that belong to them. */
    Table sample() {
        var chosen = new LinkedHashSet<List<String>>(rows.subList(0, Math.min(2, rows.size())));
        for (int column = 0; column < header.size(); column++) {
            int place = column;
            if (chosen.stream().allMatch(row -> NOTHING.contains(row.get(place)))) {
                rows.stream()
                        .filter(row -> !NOTHING.contains(row.get(place)))
                        .findFirst()
                        .ifPresent(chosen::add);
            }
        }
        var families = chosen.stream().map(this::family).toList();
        return new Table(
                header,
                rows.stream()
                        .filter(row ->
                                chosen.contains(row) || header.contains("measure") || families.contains(family(row)))
                        .toList());
    }

    /** What tells rows that are computed together; a row without one stands alone. */
    private List<String> family(List<String> row) {
        if (header.contains("predictor")) {
            return List.of(at(row, "dataset"), at(row, "outcome"));
        }
        return header.contains("holm") || header.contains("candidate") ? List.of(at(row, "case")) : row;
    }

    private String at(List<String> row, String column) {
        return row.get(header.indexOf(column));
    }

    Table renamed(String column) {
        return new Table(
                header.stream()
                        .map(name -> name.equals(column) ? name + "_" : name)
                        .toList(),
                rows);
    }

    Table without(String column) {
        int place = header.indexOf(column);
        return new Table(
                less(header, place), rows.stream().map(row -> less(row, place)).toList());
    }

    private static List<String> less(List<String> values, int place) {
        var fewer = new ArrayList<>(values);
        fewer.remove(place);
        return fewer;
    }

    /** In the first row that has a value. */
    Table garbled(String column) {
        int place = header.indexOf(column);
        var victim = rows.stream()
                .filter(row -> !NOTHING.contains(row.get(place)))
                .findFirst()
                .orElseThrow();
        return changed(place, row -> row.equals(victim), value -> "x" + value);
    }

    /** In all rows, because references may be missing in some. */
    Table emptied(String column) {
        return changed(header.indexOf(column), row -> true, value -> "");
    }

    private Table changed(int place, Predicate<List<String>> which, UnaryOperator<String> change) {
        return new Table(
                header,
                rows.stream()
                        .map(row -> {
                            var values = new ArrayList<>(row);
                            values.set(place, which.test(row) ? change.apply(row.get(place)) : row.get(place));
                            return List.copyOf(values);
                        })
                        .toList());
    }

    Table withoutRows() {
        return new Table(header, List.of());
    }
}
