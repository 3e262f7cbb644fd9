package nl.samenspel.exchange;

import java.util.List;
import java.util.Optional;
import nl.samenspel.platform.TidyText;

/** Reads the values of one record; what it does not understand it notes as a problem and leaves empty. */
class Cells {
    private final Heading heading;
    private final Limits limits;
    private final CaseRecord.Fields record;
    private final List<Problem> problems;

    Cells(Heading heading, Limits limits, CaseRecord.Fields record, List<Problem> problems) {
        this.heading = heading;
        this.limits = limits;
        this.record = record;
        this.problems = problems;
    }

    /** Has the record as many values as there are columns? Notes it when not. */
    boolean fit() {
        if (!heading.fits(record.values())) {
            refuse(Cause.NUMBER_OF_VALUES, record.values().size(), heading.width());
        }
        return heading.fits(record.values());
    }

    String text(FileColumn column) {
        Integer place = heading.places().get(column);
        return place == null || place >= record.values().size()
                ? ""
                : record.values().get(place);
    }

    /** One of the words that the format knows, be it with blanks around it. */
    String word(FileColumn column) {
        return TidyText.of(text(column));
    }

    /** A name as it is written. */
    Optional<String> name(FileColumn column) {
        String name = text(column);
        if (TidyText.of(name).isEmpty()) {
            return refuse(Cause.BLANK, column.heading());
        }
        if (name.length() > limits.longest(column)) {
            return refuse(Cause.TOO_LONG, column.heading(), limits.longest(column), name.length());
        }
        return limits.allows(name) ? Optional.of(name) : refuse(Cause.CONTROL_CHARACTER, column.heading());
    }

    <T> Optional<T> refuse(Cause cause, Object... arguments) {
        problems.add(Problem.at(record.line(), cause, arguments));
        return Optional.empty();
    }
}
