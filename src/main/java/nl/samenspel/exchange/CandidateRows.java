package nl.samenspel.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.exchange.CandidatesFile.Group;
import nl.samenspel.exchange.LotsFile.Lot;
import nl.samenspel.exchange.LotsFile.Wanted;
import nl.samenspel.exchange.SelectionCells.Said;
import nl.samenspel.measurement.selection.Candidate;
import nl.samenspel.measurement.selection.LevelRange;
import nl.samenspel.measurement.selection.LevelSource;
import nl.samenspel.model.AssessmentModel;

/** What the rows of a file about candidates have to keep to, and what they together say. */
final class CandidateRows implements RowRules {
    private static final List<Optional<LevelSource>> SOURCES = Stream.concat(
                    Stream.of(Optional.<LevelSource>empty()),
                    Stream.of(LevelSource.values()).map(Optional::of))
            .toList();

    private final AssessmentModel model;
    private final LotsFile lots;
    private final Heading heading;
    private final List<Problem> problems;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Bid, Map<String, LevelRange>> levels = new LinkedHashMap<>();
    private final Set<Stated> stated = new HashSet<>();
    private final Minima minima = new Minima();

    CandidateRows(AssessmentModel model, LotsFile lots, Heading heading, List<Problem> problems) {
        this.model = model;
        this.lots = lots;
        this.heading = heading;
        this.problems = problems;
        lots.lots()
                .forEach(lot -> lot.aspects()
                        .forEach((aspect, wanted) -> wanted.minimum()
                                .ifPresent(minimum -> minima.add(SelectionCells.key(lot.name()), aspect, minimum))));
    }

    /**
     * What one source says of one candidate for a lot.
     *
     * @param candidate key of the name
     */
    private record Bid(String lot, Optional<LevelSource> source, String candidate) {}

    private record Stated(Bid bid, String aspect) {}

    @Override
    public void apply(CaseRecord.Fields row) {
        SelectionCells cells = new SelectionCells(heading, model, row, problems);
        if (!cells.fit()) {
            return;
        }
        Optional<String> candidate = cells.tidyName(CandidateColumn.CANDIDATE);
        Optional<String> lot = cells.tidyName(CandidateColumn.LOT).flatMap(name -> known(name, cells));
        Optional<String> aspect = cells.aspect(CandidateColumn.ASPECT);
        Optional<Said> level = cells.said(CandidateColumn.LEVEL);
        Optional<LevelSource> source = cells.source(CandidateColumn.SOURCE);
        Optional<Double> minimum = cells.minimum(CandidateColumn.MINIMUM);
        candidate.ifPresent(this::remember);
        if (lot.isEmpty() || candidate.isEmpty() || aspect.isEmpty()) {
            return;
        }
        minimum.ifPresent(of -> minima.add(lot.get(), aspect.get(), of, cells));
        Bid bid = new Bid(lot.get(), source, SelectionCells.key(candidate.get()));
        Map<String, LevelRange> known = levels.computeIfAbsent(bid, _ -> new HashMap<>());
        if (level.isPresent() && !stated.add(new Stated(bid, aspect.get()))) {
            cells.refuse(Cause.LEVEL_TWICE, candidate.get(), lot.get(), aspect.get());
        } else if (level.isPresent() && level.get() instanceof Said.Level(double at)) {
            known.put(aspect.get(), LevelRange.of(at));
        }
    }

    private Optional<String> known(String name, Cells cells) {
        return lots.lot(name).map(Lot::name).or(() -> cells.refuse(Cause.UNKNOWN_LOT, name));
    }

    /** Of several ways to write a name, the same one whatever the order of the rows. */
    private void remember(String candidate) {
        names.merge(SelectionCells.key(candidate), candidate, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    boolean hasCandidates() {
        return !levels.isEmpty();
    }

    /** The whole file; to be called when there was no problem. */
    CandidatesFile finish() {
        return new CandidatesFile(
                new LotsFile(lots.lots().stream().map(this::withMinima).toList(), lots.ignoredColumns()),
                lots.lots().stream().flatMap(this::groups).toList(),
                heading.ignored());
    }

    private Lot withMinima(Lot lot) {
        Map<String, Wanted> aspects = new LinkedHashMap<>();
        lot.aspects()
                .forEach((aspect, wanted) -> aspects.put(
                        aspect,
                        new Wanted(
                                wanted.desired(),
                                wanted.importance(),
                                minima.find(SelectionCells.key(lot.name()), aspect))));
        return new Lot(lot.name(), aspects);
    }

    private Stream<Group> groups(Lot lot) {
        return SOURCES.stream()
                .map(source -> new Group(lot.name(), source, candidates(lot, source)))
                .filter(group -> !group.candidates().isEmpty());
    }

    private List<Candidate> candidates(Lot lot, Optional<LevelSource> source) {
        List<Candidate> candidates = new ArrayList<>();
        levels.forEach((bid, known) -> {
            if (bid.lot().equals(lot.name()) && bid.source().equals(source)) {
                candidates.add(new Candidate(names.getOrDefault(bid.candidate(), bid.candidate()), known));
            }
        });
        candidates.sort(Comparator.comparing(Candidate::name));
        return candidates;
    }
}
