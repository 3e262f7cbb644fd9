package nl.samenspel.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a file to its end, so that all that is wrong with it is known at once. */
final class RowReading {

    private RowReading() {}

    /**
     * Empty when the file is; what is wrong in it is added to the problems.
     *
     * @param rules made when it is known where each column is; without all that are needed no row is looked at
     */
    static <R extends RowRules> Optional<R> read(
            Columns columns, CaseRecords records, List<Problem> problems, Function<Heading, R> rules) {
        return next(records).map(header -> {
            R made = rules.apply(heading(columns, header, problems));
            boolean hasAllColumns = problems.isEmpty();
            for (var next = next(records); next.isPresent() && !made.isTooMuch(); next = next(records)) {
                switch (next.get()) {
                    case CaseRecord.Broken broken -> problems.add(Problem.at(broken.line(), broken.cause()));
                    case CaseRecord.Fields fields -> {
                        if (hasAllColumns) {
                            made.apply(fields);
                        }
                    }
                }
            }
            return made;
        });
    }

    private static Heading heading(Columns columns, CaseRecord header, List<Problem> problems) {
        return switch (header) {
            case CaseRecord.Broken broken -> {
                problems.add(Problem.at(broken.line(), broken.cause()));
                yield new Heading(Map.of(), 0, List.of());
            }
            case CaseRecord.Fields fields -> Heading.read(columns, fields, problems);
        };
    }

    private static Optional<CaseRecord> next(CaseRecords records) {
        Optional<CaseRecord> next = records.next();
        while (next.isPresent() && next.get() instanceof CaseRecord.Fields fields && fields.isBlank()) {
            next = records.next();
        }
        return next;
    }
}
