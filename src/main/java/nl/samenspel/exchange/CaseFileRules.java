package nl.samenspel.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.Answer;
import nl.samenspel.measurement.AskedAspect;
import nl.samenspel.measurement.GovernanceLevel;
import nl.samenspel.measurement.Instrument;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.PersonAnswers;
import nl.samenspel.measurement.Question;
import org.jspecify.annotations.Nullable;

/** The rules that hold within and between the records of a case file, and what the records together say. */
final class CaseFileRules {
    private record Respondent(String wave, Party party, String name) {}

    private record Person(GovernanceLevel level, Map<Question, Answer> answers, Map<String, String> remarks) {}

    private final Instrument instrument;
    private final Heading heading;
    private final Limits limits;
    private final List<Problem> problems;
    private final Map<String, LocalDate> waves = new LinkedHashMap<>();
    private final Map<Respondent, Person> people = new LinkedHashMap<>();
    private final Map<Question, Question> questions = new HashMap<>();
    private @Nullable String collaboration;
    private int rows;
    private long remarks;
    private boolean tooMuch;

    CaseFileRules(Instrument instrument, Heading heading, Limits limits, List<Problem> problems) {
        this.instrument = instrument;
        this.heading = heading;
        this.limits = limits;
        this.problems = problems;
        instrument.asked().forEach(question -> questions.put(question, question));
    }

    void apply(CaseRecord.Fields record) {
        if (record.values().size() != heading.width()) {
            problems.add(Problem.at(
                    record.line(), Cause.NUMBER_OF_VALUES, record.values().size(), heading.width()));
            return;
        }
        rows++;
        Cells cells = new Cells(heading, instrument, limits, record, problems);
        cells.name(CaseColumn.COLLABORATION).ifPresent(name -> sameCollaboration(name, cells));
        Optional<String> wave = cells.name(CaseColumn.WAVE);
        Optional<LocalDate> date = cells.date(CaseColumn.CLOSED_ON);
        wave.ifPresent(name -> date.ifPresent(day -> sameDate(name, day, cells)));
        Optional<Party> party = cells.party();
        Optional<GovernanceLevel> level = cells.governanceLevel();
        Optional<String> name = cells.name(CaseColumn.RESPONDENT);
        Optional<Person> person = wave.flatMap(of -> party.flatMap(side ->
                level.flatMap(at -> name.map(who -> person(new Respondent(of, side, who), at, cells)))));
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
        } else if (people.size() > most.people()) {
            stop(cells, Cause.TOO_MANY_PEOPLE, most.people());
        } else if (remarks > most.remarks()) {
            stop(cells, Cause.TOO_MANY_REMARKS, most.remarks());
        }
    }

    private void stop(Cells cells, Cause cause, long most) {
        tooMuch = true;
        cells.refuse(cause, most);
    }

    /** Whether there is more in the file than may be; what follows need not be read. */
    boolean isTooMuch() {
        return tooMuch;
    }

    private void sameCollaboration(String name, Cells cells) {
        if (collaboration == null) {
            collaboration = name;
        } else if (!collaboration.equals(name)) {
            cells.refuse(Cause.SECOND_COLLABORATION, name, collaboration);
        }
    }

    private void sameDate(String wave, LocalDate date, Cells cells) {
        LocalDate first = waves.putIfAbsent(wave, date);
        if (first != null && !first.equals(date)) {
            cells.refuse(Cause.SECOND_DATE, wave, date, first);
        }
    }

    private Person person(Respondent respondent, GovernanceLevel level, Cells cells) {
        Person person = people.computeIfAbsent(respondent, key -> new Person(level, new HashMap<>(), new HashMap<>()));
        if (person.level() != level) {
            cells.refuse(
                    Cause.SECOND_GOVERNANCE_LEVEL,
                    respondent.name(),
                    respondent.wave(),
                    level.slug(),
                    person.level().slug());
        }
        return person;
    }

    private void answer(AskedAspect aspect, Optional<Person> person, Cells cells) {
        Optional<String> facet = cells.facet(aspect);
        Optional<Answer> importance = cells.answer(CaseColumn.IMPORTANCE);
        Optional<Answer> actual = cells.answer(CaseColumn.ACTUAL);
        boolean whole = cells.text(CaseColumn.FACET).isEmpty();
        if (!whole && !cells.text(CaseColumn.IMPORTANCE).isEmpty()) {
            cells.refuse(Cause.IMPORTANCE_OF_FACET, cells.text(CaseColumn.FACET));
        }
        if (whole && aspect.composite() && !cells.text(CaseColumn.ACTUAL).isEmpty()) {
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
                    cells.text(CaseColumn.RESPONDENT),
                    cells.text(CaseColumn.WAVE),
                    whole ? aspect.slug() : aspect.slug() + ", " + facet.get());
        }
        String comment = cells.text(CaseColumn.COMMENT).strip();
        if (comment.length() > limits.longest(CaseColumn.COMMENT)) {
            cells.refuse(
                    Cause.TOO_LONG, CaseColumn.COMMENT.heading(), limits.longest(CaseColumn.COMMENT), comment.length());
        } else if (!comment.isEmpty()) {
            remarks += comment.length();
            person.get().remarks().merge(aspect.slug(), comment, (earlier, later) -> earlier + "\n" + later);
        }
    }

    /** Did this person not answer the question before? */
    private boolean keep(Person person, Question question, Optional<Answer> answer) {
        Question same = questions.get(question);
        return same == null || answer.isEmpty() || person.answers().putIfAbsent(same, answer.get()) == null;
    }

    /** The whole file; to be called when there was no problem. */
    CaseFile.Reading finish() {
        if (collaboration == null) {
            return new CaseFile.Reading.Refused(List.of(Problem.at(1, Cause.EMPTY_FILE)));
        }
        return new CaseFile.Reading.Accepted(new CaseFile(
                collaboration,
                waves.entrySet().stream()
                        .map(wave -> new CaseWave(
                                wave.getKey(),
                                wave.getValue(),
                                Map.of(
                                        Party.CUSTOMER, people(wave.getKey(), Party.CUSTOMER),
                                        Party.SUPPLIER, people(wave.getKey(), Party.SUPPLIER))))
                        .toList(),
                heading.ignored()));
    }

    private List<CasePerson> people(String wave, Party party) {
        return people.entrySet().stream()
                .filter(entry ->
                        entry.getKey().wave().equals(wave) && entry.getKey().party() == party)
                .map(entry -> new CasePerson(
                        entry.getKey().name(),
                        new PersonAnswers(
                                entry.getValue().level(),
                                entry.getValue().answers(),
                                entry.getValue().remarks())))
                .toList();
    }
}
