package nl.samenspel.verification;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.measurement.statistics.Histogram;

/** The data of a row’s dataset, as far as a row is about it. */
record Data(ReferenceFile file, List<Row> rows) {

    static Data of(Row row, Context context) {
        ReferenceFile file = context.dataset(row.text("dataset"));
        return new Data(file, file.rows());
    }

    Data ofGroup(String group) {
        List<Row> members =
                rows.stream().filter(row -> row.given("group").equals(group)).toList();
        if (members.isEmpty()) {
            throw UnusableValue.group(file.name(), group);
        }
        return new Data(file, members);
    }

    /** Only the rows that have a value in each of these columns. */
    Data complete(List<String> columns) {
        columns.stream()
                .filter(column -> !file.columns().contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw UnusableValue.datasetColumn(file.name(), column);
                });
        return new Data(
                file,
                rows.stream().filter(row -> columns.stream().allMatch(row::has)).toList());
    }

    Histogram scores(String column) {
        return Row.histogram(complete(List.of(column)).rows.stream()
                .mapToInt(row -> row.whole(column))
                .toArray());
    }

    double[] numbers(String column) {
        return complete(List.of(column)).rows.stream()
                .mapToDouble(row -> row.number(column))
                .toArray();
    }

    /** The columns that a row names, joined by plus signs. */
    static List<String> joined(Row row, String column) {
        return Arrays.asList(row.text(column).split("\\+"));
    }
}
