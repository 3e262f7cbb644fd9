package nl.samenspel.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.measurement.Answer;
import nl.samenspel.measurement.AskedAspect;
import nl.samenspel.measurement.GovernanceLevel;
import nl.samenspel.measurement.Instrument;
import nl.samenspel.measurement.Party;

/** Understands the values of one record; what it does not understand it notes as a problem and leaves empty. */
record Cells(Heading heading, Instrument instrument, Limits limits, CaseRecord.Fields record, List<Problem> problems) {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern LEVEL = Pattern.compile("[1-9][0-9]?");

    String text(CaseColumn column) {
        Integer place = heading.places().get(column);
        return place == null ? "" : record.values().get(place);
    }

    Optional<String> name(CaseColumn column) {
        String name = text(column);
        if (name.isBlank()) {
            return refuse(Cause.BLANK, column.heading());
        }
        if (name.length() > limits.longest(column)) {
            return refuse(Cause.TOO_LONG, column.heading(), limits.longest(column), name.length());
        }
        return limits.allows(name) ? Optional.of(name) : refuse(Cause.CONTROL_CHARACTER, column.heading());
    }

    Optional<LocalDate> date(CaseColumn column) {
        String date = text(column);
        try {
            return DATE.matcher(date).matches() ? past(LocalDate.parse(date)) : refuse(Cause.DATE, date);
        } catch (DateTimeParseException noSuchDay) {
            return refuse(Cause.DATE, date);
        }
    }

    private Optional<LocalDate> past(LocalDate date) {
        return date.isAfter(limits.lastDay()) ? refuse(Cause.STILL_TO_COME, date) : Optional.of(date);
    }

    Optional<Party> party() {
        String slug = text(CaseColumn.PARTY);
        return Arrays.stream(Party.values())
                .filter(party -> party.slug().equals(slug))
                .findFirst()
                .or(() -> refuse(Cause.PARTY, slug));
    }

    Optional<GovernanceLevel> governanceLevel() {
        String slug = text(CaseColumn.GOVERNANCE_LEVEL);
        return Arrays.stream(GovernanceLevel.values())
                .filter(level -> level.slug().equals(slug))
                .findFirst()
                .or(() -> refuse(Cause.GOVERNANCE_LEVEL, slug));
    }

    Optional<AskedAspect> aspect() {
        String slug = text(CaseColumn.ASPECT);
        return instrument.aspect(slug).or(() -> refuse(Cause.ASPECT, slug));
    }

    /** Empty when the aspect has no such facet; the empty text for the aspect as a whole. */
    Optional<String> facet(AskedAspect aspect) {
        String slug = text(CaseColumn.FACET);
        return slug.isEmpty() || aspect.facets().contains(slug)
                ? Optional.of(slug)
                : refuse(Cause.FACET, slug, aspect.slug());
    }

    /** Empty also when nothing was asked. */
    Optional<Answer> answer(CaseColumn column) {
        String value = text(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.equals("?")) {
            return Optional.of(Answer.doNotKnow());
        }
        return LEVEL.matcher(value).matches() && Integer.parseInt(value) <= instrument.levels()
                ? Optional.of(Answer.rated(Integer.parseInt(value)))
                : refuse(Cause.RATING, column.heading(), value, instrument.levels());
    }

    <T> Optional<T> refuse(Cause cause, Object... arguments) {
        problems.add(Problem.at(record.line(), cause, arguments));
        return Optional.empty();
    }
}
