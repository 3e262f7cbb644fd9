package nl.samenspel.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.samenspel.exchange.LotsFile.Answers;
import nl.samenspel.exchange.LotsFile.Lot;
import nl.samenspel.exchange.LotsFile.Wanted;
import nl.samenspel.exchange.SelectionCells.Said;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;

/** What the rows of a file about lots have to keep to, and what they together say. */
final class LotRows implements RowRules {
    private final AssessmentModel model;
    private final Heading heading;
    private final List<Problem> problems;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<Asked, List<Said>> answers = new LinkedHashMap<>();
    private final Set<Given> given = new HashSet<>();
    private final Minima minima = new Minima();

    LotRows(AssessmentModel model, Heading heading, List<Problem> problems) {
        this.model = model;
        this.heading = heading;
        this.problems = problems;
    }

    /** One question about a lot. */
    private record Asked(String lot, String aspect, LotColumn measure) {}

    private record Given(String respondent, Asked asked) {}

    @Override
    public void apply(CaseRecord.Fields row) {
        SelectionCells cells = new SelectionCells(heading, model, row, problems);
        if (!cells.fit()) {
            return;
        }
        Optional<String> lot = cells.tidyName(LotColumn.LOT);
        Optional<String> respondent = cells.tidyName(LotColumn.RESPONDENT);
        Optional<String> aspect = cells.aspect(LotColumn.ASPECT);
        Optional<Said> importance = cells.said(LotColumn.IMPORTANCE);
        Optional<Said> desired = cells.said(LotColumn.DESIRED);
        Optional<Double> minimum = cells.minimum(LotColumn.MINIMUM);
        lot.ifPresent(this::remember);
        if (lot.isEmpty() || respondent.isEmpty() || aspect.isEmpty()) {
            return;
        }
        minimum.ifPresent(of -> minima.add(lot.get(), aspect.get(), of, cells));
        boolean first = keep(respondent.get(), lot.get(), aspect.get(), LotColumn.IMPORTANCE, importance);
        boolean alsoFirst = keep(respondent.get(), lot.get(), aspect.get(), LotColumn.DESIRED, desired);
        if (!first || !alsoFirst) {
            cells.refuse(Cause.WANTED_TWICE, respondent.get(), lot.get(), aspect.get());
        }
    }

    /** Of several ways to write a name, the same one whatever the order of the rows. */
    private void remember(String lot) {
        names.merge(SelectionCells.key(lot), lot, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** Did this person not answer the question before? */
    private boolean keep(String respondent, String lot, String aspect, LotColumn measure, Optional<Said> answer) {
        if (answer.isEmpty()) {
            return true;
        }
        Asked asked = new Asked(SelectionCells.key(lot), aspect, measure);
        answers.computeIfAbsent(asked, _ -> new ArrayList<>()).add(answer.get());
        return given.add(new Given(respondent, asked));
    }

    boolean hasLots() {
        return !names.isEmpty();
    }

    /** The whole file; to be called when there was no problem. */
    LotsFile finish() {
        return new LotsFile(
                names.entrySet().stream()
                        .map(lot -> new Lot(lot.getValue(), aspects(lot.getKey())))
                        .toList(),
                heading.ignored());
    }

    private Map<String, Wanted> aspects(String lot) {
        Map<String, Wanted> aspects = new LinkedHashMap<>();
        for (Aspect aspect : model.aspects()) {
            aspects.put(
                    aspect.slug(),
                    new Wanted(
                            answers(new Asked(lot, aspect.slug(), LotColumn.DESIRED)),
                            answers(new Asked(lot, aspect.slug(), LotColumn.IMPORTANCE)),
                            minima.find(lot, aspect.slug())));
        }
        return aspects;
    }

    private Answers answers(Asked asked) {
        List<Said> said = answers.getOrDefault(asked, List.of());
        List<Double> levels = said.stream()
                .filter(Said.Level.class::isInstance)
                .map(Said.Level.class::cast)
                .map(Said.Level::level)
                .toList();
        return new Answers(levels, said.size() - levels.size());
    }
}
