package nl.samenspel.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.asked.Answer;
import nl.samenspel.measurement.asked.AskedAspect;
import nl.samenspel.measurement.asked.Instrument;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.asked.Question;
import nl.samenspel.party.GovernanceLevel;
import nl.samenspel.party.Party;
import nl.samenspel.platform.TidyText;
import org.jspecify.annotations.Nullable;

/** The rules that hold within and between the records of a case file, and what the records together say. */
final class CaseFileRules implements RowRules {
    private final Instrument instrument;
    private final Heading heading;
    private final Limits limits;
    private final List<Problem> problems;
    private final Map<String, CaseWaveRows> waves = new LinkedHashMap<>();
    private final Map<Question, Integer> places = new HashMap<>();
    private @Nullable String collaboration;
    private int rows;
    private int people;
    private long remarks;
    private boolean tooMuch;

    CaseFileRules(Instrument instrument, Heading heading, Limits limits, List<Problem> problems) {
        this.instrument = instrument;
        this.heading = heading;
        this.limits = limits;
        this.problems = problems;
        instrument.asked().forEach(question -> places.put(question, places.size()));
    }

    @Override
    public void apply(CaseRecord.Fields record) {
        rows++;
        CaseCells cells = new CaseCells(heading, instrument, limits, record, problems);
        if (!cells.fit()) {
            return;
        }
        cells.name(CaseColumn.COLLABORATION).ifPresent(name -> sameCollaboration(name, cells));
        Optional<LocalDate> date = cells.date(CaseColumn.CLOSED_ON);
        Optional<CaseWaveRows> wave = cells.name(CaseColumn.WAVE).map(name -> wave(name, date, cells));
        Optional<Party> party = cells.party();
        Optional<GovernanceLevel> level = cells.governanceLevel();
        Optional<String> name = cells.name(CaseColumn.RESPONDENT).map(TidyText::of);
        Optional<CasePersonRows> person = wave.flatMap(of ->
                party.flatMap(side -> level.flatMap(at -> name.map(who -> person(of, side, who, at, cells)))));
        cells.aspect().ifPresent(aspect -> answer(aspect, person, cells));
        measure(cells);
    }

    /** The first thing of which there is too much ends the reading: nothing beyond it is held. */
    private void measure(Cells cells) {
        Capacity most = limits.capacity();
        if (rows > most.rows()) {
            stop(cells, Cause.TOO_MANY_ROWS, most.rows());
        } else if (waves.size() > most.waves()) {
            stop(cells, Cause.TOO_MANY_WAVES, most.waves());
        } else if (people > most.people()) {
            stop(cells, Cause.TOO_MANY_PEOPLE, most.people());
        } else if (remarks > most.remarks()) {
            stop(cells, Cause.TOO_MANY_REMARKS, most.remarks());
        }
    }

    private void stop(Cells cells, Cause cause, long most) {
        tooMuch = true;
        cells.refuse(cause, most);
    }

    @Override
    public boolean isTooMuch() {
        return tooMuch;
    }

    private void sameCollaboration(String name, Cells cells) {
        if (collaboration == null) {
            collaboration = name;
        } else if (!TidyText.of(collaboration).equals(TidyText.of(name))) {
            cells.refuse(Cause.SECOND_COLLABORATION, name, collaboration);
        }
    }

    /** Measurements and people that only differ in blanks, or in how an accent is written, are the same. */
    private CaseWaveRows wave(String name, Optional<LocalDate> date, Cells cells) {
        String tidy = TidyText.of(name);
        CaseWaveRows wave = waves.get(tidy);
        if (wave == null) {
            wave = new CaseWaveRows(name);
            waves.put(tidy, wave);
        }
        if (date.isPresent() && !wave.closedOn(date.get())) {
            cells.refuse(Cause.SECOND_DATE, name, date.get(), wave.closedOn());
        }
        return wave;
    }

    private CasePersonRows person(CaseWaveRows wave, Party party, String name, GovernanceLevel level, Cells cells) {
        Map<String, CasePersonRows> known = wave.people(party);
        CasePersonRows person = known.get(name);
        if (person == null) {
            person = new CasePersonRows(level, places.size());
            known.put(name, person);
            people++;
        }
        if (person.level() != level) {
            cells.refuse(
                    Cause.SECOND_GOVERNANCE_LEVEL,
                    name,
                    wave.name(),
                    level.slug(),
                    person.level().slug());
        }
        return person;
    }

    private void answer(AskedAspect aspect, Optional<CasePersonRows> person, CaseCells cells) {
        Optional<String> facet = cells.facet(aspect);
        Optional<Answer> importance = cells.answer(CaseColumn.IMPORTANCE);
        Optional<Answer> actual = cells.answer(CaseColumn.ACTUAL);
        boolean whole = cells.word(CaseColumn.FACET).isEmpty();
        if (!whole && !cells.word(CaseColumn.IMPORTANCE).isEmpty()) {
            cells.refuse(Cause.IMPORTANCE_OF_FACET, cells.word(CaseColumn.FACET));
        }
        if (whole && aspect.composite() && !cells.word(CaseColumn.ACTUAL).isEmpty()) {
            cells.refuse(Cause.ACTUAL_OF_COMPOSITE, aspect.slug());
        }
        if (person.isEmpty() || facet.isEmpty()) {
            return;
        }
        boolean first = !whole || keep(person.get(), Question.whole(aspect.slug(), Measure.IMPORTANCE), importance);
        boolean alsoFirst = keep(
                person.get(),
                whole ? Question.whole(aspect.slug(), Measure.ACTUAL) : Question.facet(aspect.slug(), facet.get()),
                actual);
        if (!first || !alsoFirst) {
            cells.refuse(
                    Cause.ASKED_TWICE,
                    cells.word(CaseColumn.RESPONDENT),
                    cells.word(CaseColumn.WAVE),
                    whole ? aspect.slug() : aspect.slug() + ", " + facet.get());
        }
        String comment = cells.text(CaseColumn.COMMENT).strip();
        if (comment.length() > limits.longest(CaseColumn.COMMENT)) {
            cells.refuse(
                    Cause.TOO_LONG, CaseColumn.COMMENT.heading(), limits.longest(CaseColumn.COMMENT), comment.length());
        } else if (!comment.isEmpty()) {
            remarks += comment.length();
            person.get().remark(aspect.slug(), comment);
        }
    }

    /** Did this person not answer the question before? */
    private boolean keep(CasePersonRows person, Question question, Optional<Answer> answer) {
        Integer place = places.get(question);
        return place == null || answer.isEmpty() || person.keep(place, answer.get());
    }

    /** The whole file; to be called when there was no problem. */
    CaseFile.Reading finish() {
        if (collaboration == null) {
            return new CaseFile.Reading.Refused(List.of(Problem.at(1, Cause.EMPTY_FILE)));
        }
        List<Question> questions = List.copyOf(instrument.asked());
        return new CaseFile.Reading.Accepted(new CaseFile(
                collaboration,
                waves.values().stream().map(wave -> wave.finish(questions)).toList(),
                heading.ignored()));
    }
}
