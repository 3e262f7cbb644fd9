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

/** Understands the values of one record of a case file. */
final class CaseCells extends Cells {
    /** A spreadsheet that shows decimals writes them too. */
    private static final Pattern LEVEL = Pattern.compile("([1-9][0-9]?)(?:[.,]0{1,6})?");

    private final Instrument instrument;
    private final Limits limits;

    CaseCells(Heading heading, Instrument instrument, Limits limits, CaseRecord.Fields record, List<Problem> problems) {
        super(heading, limits, record, problems);
        this.instrument = instrument;
        this.limits = limits;
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
}
