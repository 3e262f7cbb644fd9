package nl.samenspel.exchange;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.asked.Instrument;

/**
 * A case file that kept all the rules.
 *
 * @param waves in the order of the file
 * @param ignoredColumns headings of columns that were not read, in their order
 */
public record CaseFile(String collaboration, List<CaseWave> waves, List<String> ignoredColumns) {
    public CaseFile {
        waves = List.copyOf(waves);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** What reading came to: the whole file, or everything that is wrong with it. */
    public sealed interface Reading {

        record Accepted(CaseFile file) implements Reading {}

        /** There is at least one problem; they are in the order of the file. */
        record Refused(List<Problem> problems) implements Reading {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Reads a case file of an instrument to its end. */
    public static Reading read(Instrument instrument, CaseRecords records) {
        return read(instrument, records, Limits.none());
    }

    /** Reads a case file that also has to stay within limits, because it is to be kept. */
    public static Reading read(Instrument instrument, CaseRecords records, Limits limits) {
        ProblemList problems = new ProblemList();
        Optional<CaseFileRules> rules = RowReading.read(
                CaseColumn.ALL, records, problems, heading -> new CaseFileRules(instrument, heading, limits, problems));
        return problems.isEmpty()
                ? rules.map(CaseFileRules::finish)
                        .orElseGet(() -> new Reading.Refused(List.of(Problem.at(1, Cause.EMPTY_FILE))))
                : new Reading.Refused(problems.told());
    }
}
