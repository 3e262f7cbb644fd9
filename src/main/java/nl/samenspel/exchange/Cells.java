package nl.samenspel.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.TidyText;

/** Understands the values of one record; what it does not understand it notes as a problem and leaves empty. */
record Cells(Heading heading, Instrument instrument, Limits limits, CaseRecord.Fields record, List<Problem> problems) {
    /** A spreadsheet that shows decimals writes them too. */
    private static final Pattern LEVEL = Pattern.compile("([1-9][0-9]?)(?:[.,]0{1,6})?");

    String text(CaseColumn column) {
        Integer place = heading.places().get(column);
        return place == null || place >= record.values().size()
                ? ""
                : record.values().get(place);
    }

    /** One of the words that the format knows, be it with blanks around it. */
    String word(CaseColumn column) {
        return TidyText.of(text(column));
    }

    /** A name as it is written. */
    Optional<String> name(CaseColumn column) {
        String name = text(column);
        if (TidyText.of(name).isEmpty()) {
            return refuse(Cause.BLANK, column.heading());
        }
        if (name.length() > limits.longest(column)) {
            return refuse(Cause.TOO_LONG, column.heading(), limits.longest(column), name.length());
        }
        return limits.allows(name) ? Optional.of(name) : refuse(Cause.CONTROL_CHARACTER, column.heading());
    }

    Optional<LocalDate> date(CaseColumn column) {
        String date = word(column);
        return switch (CaseDate.of(date)) {
            case CaseDate.Day(LocalDate day) when day.isAfter(limits.lastDay()) -> refuse(Cause.STILL_TO_COME, day);
            case CaseDate.Day(LocalDate day) -> Optional.of(day);
            case CaseDate.TwoDays() -> refuse(Cause.TWO_DAYS, date);
            case CaseDate.NoDay() -> refuse(Cause.DATE, date);
        };
    }

    Optional<Party> party() {
        String slug = word(CaseColumn.PARTY);
        return Arrays.stream(Party.values())
                .filter(party -> party.slug().equals(slug))
                .findFirst()
                .or(() -> refuse(Cause.PARTY, slug));
    }

    Optional<GovernanceLevel> governanceLevel() {
        String slug = word(CaseColumn.GOVERNANCE_LEVEL);
        return Arrays.stream(GovernanceLevel.values())
                .filter(level -> level.slug().equals(slug))
                .findFirst()
                .or(() -> refuse(Cause.GOVERNANCE_LEVEL, slug));
    }

    Optional<AskedAspect> aspect() {
        String slug = word(CaseColumn.ASPECT);
        return instrument.aspect(slug).or(() -> refuse(Cause.ASPECT, slug));
    }

    /** Empty when the aspect has no such facet; the empty text for the aspect as a whole. */
    Optional<String> facet(AskedAspect aspect) {
        String slug = word(CaseColumn.FACET);
        return slug.isEmpty() || aspect.facets().contains(slug)
                ? Optional.of(slug)
                : refuse(Cause.FACET, slug, aspect.slug());
    }

    /** Empty also when nothing was asked. */
    Optional<Answer> answer(CaseColumn column) {
        String value = word(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.equals("?")) {
            return Optional.of(Answer.doNotKnow());
        }
        var level = LEVEL.matcher(value);
        return level.matches() && Integer.parseInt(level.group(1)) <= instrument.levels()
                ? Optional.of(Answer.rated(Integer.parseInt(level.group(1))))
                : refuse(Cause.RATING, column.heading(), value, instrument.levels());
    }

    <T> Optional<T> refuse(Cause cause, Object... arguments) {
        problems.add(Problem.at(record.line(), cause, arguments));
        return Optional.empty();
    }
}
