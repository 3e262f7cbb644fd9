package nl.samenspel.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.model.AssessmentModel;

/**
 * A file in which a team says what it wants of each lot, and that kept all the rules.
 *
 * @param lots in the order of the file
 * @param ignoredColumns headings of columns that were not read, in their order
 */
public record LotsFile(List<Lot> lots, List<String> ignoredColumns) {
    public LotsFile {
        lots = List.copyOf(lots);
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    /** @param aspects all of the model, in its order */
    public record Lot(String name, Map<String, Wanted> aspects) {
        public Lot {
            aspects = Collections.unmodifiableMap(new LinkedHashMap<>(aspects));
        }

        /** What was said of an aspect of the model. */
        public Wanted wanted(String aspect) {
            return Optional.ofNullable(aspects.get(aspect)).orElseThrow();
        }
    }

    /** What was said of one aspect. */
    public record Wanted(Answers desired, Answers importance, Optional<Double> minimum) {}

    /**
     * The answers to one question.
     *
     * @param given from the lowest to the highest, so that their order tells nothing
     * @param doNotKnow how many said that they do not know
     */
    public record Answers(List<Double> given, int doNotKnow) {
        public Answers {
            given = given.stream().sorted().toList();
        }

        /** Empty where nobody gave a number. */
        public Optional<Double> mean() {
            return given.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            given.stream().mapToDouble(Double::doubleValue).sum() / given.size());
        }
    }

    /** What reading came to: the whole file, or everything that is wrong with it. */
    public sealed interface Reading {

        record Accepted(LotsFile file) implements Reading {}

        /** There is at least one problem; they are in the order of the file. */
        record Refused(List<Problem> problems) implements Reading {
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /** Reads a file to its end. */
    public static Reading read(AssessmentModel model, CaseRecords records) {
        ProblemList problems = new ProblemList();
        Optional<LotRows> rows =
                RowReading.read(LotColumn.ALL, records, problems, heading -> new LotRows(model, heading, problems));
        if (problems.isEmpty() && rows.filter(LotRows::hasLots).isEmpty()) {
            problems.add(Problem.at(1, Cause.EMPTY_FILE));
        }
        return problems.isEmpty()
                ? new Reading.Accepted(rows.orElseThrow().finish())
                : new Reading.Refused(problems.told());
    }

    /** The lot of this name, however its blanks, its case and its accents are written. */
    Optional<Lot> lot(String name) {
        return lots.stream()
                .filter(lot -> SelectionCells.key(lot.name()).equals(SelectionCells.key(name)))
                .findFirst();
    }
}
