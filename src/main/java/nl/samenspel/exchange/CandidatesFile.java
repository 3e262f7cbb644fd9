package nl.samenspel.exchange;

import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.selection.Candidate;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.model.AssessmentModel;

/**
 * A file that says at which levels the candidates for lots are, and that kept all the rules.
 *
 * @param lots what is wanted, with the minimum levels that this file sets as well
 * @param groups of each lot and source for which there are candidates, in the order of the lots
 * @param ignoredColumns headings of columns that were not read, in their order
 */
public record CandidatesFile(LotsFile lots, List<Group> groups, List<String> ignoredColumns) {
    public CandidatesFile {
        groups = List.copyOf(groups);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /**
     * The candidates for a lot, with what one source says of all of them.
     *
     * @param source empty where the file names none
     * @param candidates by their names
     */
    public record Group(String lot, Optional<LevelSource> source, List<Candidate> candidates) {
        public Group {
            candidates = List.copyOf(candidates);
        }
    }

    /** What reading came to: the whole file, or everything that is wrong with it. */
    public sealed interface Reading {

        record Accepted(CandidatesFile file) implements Reading {}

        /** There is at least one problem; they are in the order of the file. */
        record Refused(List<Problem> problems) implements Reading {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Reads a file of those who want these lots to its end. */
    public static Reading read(AssessmentModel model, LotsFile lots, CaseRecords records) {
        ProblemList problems = new ProblemList();
        Optional<CandidateRows> rows = RowReading.read(
                CandidateColumn.ALL, records, problems, heading -> new CandidateRows(model, lots, heading, problems));
        if (problems.isEmpty() && rows.filter(CandidateRows::hasCandidates).isEmpty()) {
            problems.add(Problem.at(1, Cause.EMPTY_FILE));
        }
        return problems.isEmpty()
                ? new Reading.Accepted(rows.orElseThrow().finish())
                : new Reading.Refused(problems.told());
    }
}
