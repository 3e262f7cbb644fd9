package nl.samenspel.verification;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.samenspel.exchange.CaseRecord;
import nl.samenspel.exchange.Cause;
import nl.samenspel.exchange.Problem;
import nl.samenspel.exchange.csv.CsvCaseRecords;

/** A comma-separated file with a header. */
record ReferenceFile(String name, List<String> columns, List<Row> rows) {
    ReferenceFile {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The file, or what keeps it from being read. */
    sealed interface Reading {

        record Read(ReferenceFile file) implements Reading {}

        record Unreadable(String name, Problem problem) implements Reading {}
    }

    static Reading read(Path path) {
        String name = String.valueOf(path.getFileName());
        List<CaseRecord.Fields> records = new ArrayList<>();
        try (CsvCaseRecords csv = CsvCaseRecords.of(new BufferedInputStream(Files.newInputStream(path)))) {
            for (Optional<CaseRecord> next = csv.next(); next.isPresent(); next = csv.next()) {
                switch (next.get()) {
                    case CaseRecord.Broken(long line, Cause cause) -> {
                        return new Reading.Unreadable(name, Problem.at(line, cause));
                    }
                    case CaseRecord.Fields fields -> records.add(fields);
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            return new Reading.Unreadable(name, Problem.at(1, Cause.ENCODING));
        }
        return records.isEmpty()
                ? new Reading.Unreadable(name, Problem.at(1, Cause.EMPTY_FILE))
                : of(
                        name,
                        records.removeFirst().values().stream()
                                .map(String::strip)
                                .toList(),
                        records);
    }

    private static Reading of(String name, List<String> columns, List<CaseRecord.Fields> records) {
        for (CaseRecord.Fields fields : records) {
            int values = fields.values().size();
            if (values != columns.size()) {
                return new Reading.Unreadable(
                        name, Problem.at(fields.line(), Cause.NUMBER_OF_VALUES, values, columns.size()));
            }
        }
        return new Reading.Read(new ReferenceFile(
                name,
                columns,
                records.stream()
                        .map(fields -> new Row(fields.line(), columns, fields.values()))
                        .toList()));
    }

    /** The first value that is no number in a column of numbers, if there is one. */
    Optional<Verdict.Reason> garbled() {
        return columns.stream().flatMap(column -> garbled(column).stream()).findFirst();
    }

    private Optional<Verdict.Reason> garbled(String column) {
        List<Row> given = rows.stream().filter(row -> row.has(column)).toList();
        List<Row> strange =
                given.stream().filter(row -> !Row.isNumber(row.given(column))).toList();
        return strange.isEmpty() || 2 * strange.size() > given.size()
                ? Optional.empty()
                : Optional.of(new Verdict.Reason(
                        "console.verify.garbled",
                        List.of(
                                String.valueOf(strange.getFirst().line()),
                                strange.getFirst().given(column),
                                column)));
    }
}
