package nl.samenspel.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where each column of a file is.
 *
 * @param places column → place in a record, from 0
 * @param width how many values every record has
 * @param ignored headings that mean nothing to us, in their order
 */
record Heading(Map<FileColumn, Integer> places, int width, List<String> ignored) {
    private static final int EXAMPLES = 3;

    static Heading read(Columns columns, CaseRecord.Fields header, List<Problem> problems) {
        Map<FileColumn, Integer> places = new HashMap<>();
        List<String> ignored = new ArrayList<>();
        for (int place = 0; place < header.values().size(); place++) {
            String heading = header.values().get(place);
            FileColumn column = columns.named(heading).orElse(null);
            if (column == null) {
                ignored.add(heading);
            } else if (places.putIfAbsent(column, place) != null) {
                problems.add(Problem.at(header.line(), Cause.REPEATED_COLUMN, heading));
            }
        }
        if (places.isEmpty()) {
            problems.add(Problem.at(
                    header.line(),
                    Cause.NO_HEADER,
                    columns.all().stream()
                            .limit(EXAMPLES)
                            .map(FileColumn::heading)
                            .toArray()));
            return new Heading(places, header.values().size(), List.of());
        }
        for (FileColumn column : columns.all()) {
            if (column.isNeeded() && !places.containsKey(column)) {
                problems.add(Problem.at(header.line(), Cause.MISSING_COLUMN, column.heading()));
            }
        }
        return new Heading(places, header.values().size(), List.copyOf(ignored));
    }

    /**
     * Can a record have so many values? Spreadsheets leave out empty values at the end of a row, as far as rows may be
     * without them, and add some.
     */
    boolean fits(List<String> values) {
        return values.size() == width || (hasNoneTooMany(values) && hasNoneMissing(values));
    }

    private boolean hasNoneTooMany(List<String> values) {
        return values.stream().skip(width).allMatch(String::isBlank);
    }

    private boolean hasNoneMissing(List<String> values) {
        return places.entrySet().stream()
                .allMatch(place ->
                        place.getValue() < values.size() || place.getKey().mayBeCutOff());
    }
}
