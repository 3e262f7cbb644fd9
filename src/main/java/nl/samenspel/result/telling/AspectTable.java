package nl.samenspel.result.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Facet;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.telling.Table.Group;
import nl.samenspel.result.telling.Table.Reading;
import nl.samenspel.result.telling.Table.Row;
import nl.samenspel.wording.Wording;

/** Sets out one measure by aspect, its parts below it, with what stands beside each figure. */
record AspectTable(Wording wording, AssessmentModel model, SeenResult seen, FigureWords figures, Measure measure) {

    private static final Spoken<Measure> TITLE = Spoken.only("result.table", Measure.ALWAYS);
    private static final Spoken<Measure> TEXT = TITLE.ending("text");

    Table table() {
        var groups = new ArrayList<Group>();
        if (seen.level().isEmpty()) {
            groups.add(new Group("", "", List.of(wording.say("wording.difference"))));
        }
        for (Party party : Party.values()) {
            groups.add(new Group(party.slug(), wording.party(party), columns(party)));
        }
        var rows = new ArrayList<Row>();
        for (Aspect aspect : model.aspects()) {
            rows.add(aspect(aspect));
            if (measure == Measure.ACTUAL && seen.level().isEmpty()) {
                aspect.facets().forEach(facet -> rows.add(facet(aspect, facet)));
            }
        }
        return new Table(
                measure.slug(),
                wording.words().say(TITLE, measure),
                wording.words().say(TEXT, measure, model.levels()),
                wording.say("result.aspect"),
                groups,
                rows,
                Reading.BRIEF);
    }

    private List<String> columns(Party party) {
        var columns = new ArrayList<String>();
        columns.add(wording.say("result.mean"));
        if (tellsMedian(party)) {
            columns.add(wording.say("result.median"));
        }
        if (showsGap()) {
            columns.add(wording.say("result.gap.short"));
        }
        if (tellsSpread(party)) {
            columns.add(wording.say("result.spread"));
        }
        return columns;
    }

    /** Or what stands in that column besides: that the parts lie apart. */
    private boolean tellsMedian(Party party) {
        return model.aspects().stream()
                .anyMatch(aspect -> !composed(party, aspect).isEmpty()
                        || shown(party, aspect)
                                .anyMatch(summary -> summary.median().isPresent()));
    }

    private Stream<Summary> shown(Party party, Aspect aspect) {
        var parts = measure == Measure.ACTUAL && seen.level().isEmpty()
                ? aspect.facets().stream().map(facet -> seen.facet(party, aspect.slug(), facet.slug()))
                : Stream.<Figure<Summary>>empty();
        return Stream.concat(Stream.of(seen.figure(party, aspect.slug(), measure)), parts)
                .flatMap(figure -> figure.shown().stream());
    }

    private boolean tellsSpread(Party party) {
        return model.aspects().stream()
                .flatMap(aspect -> seen.figure(party, aspect.slug(), measure).shown().stream())
                .anyMatch(summary -> summary.distribution().isPresent());
    }

    private boolean showsGap() {
        return measure == Measure.IMPORTANCE;
    }

    private Row aspect(Aspect aspect) {
        var cells = new ArrayList<Cell>();
        if (seen.level().isEmpty()) {
            cells.add(figures.difference(
                    seen.result().between(aspect.slug(), measure),
                    seen.findings().between(aspect.slug(), measure)));
        }
        for (Party party : Party.values()) {
            var figure = seen.figure(party, aspect.slug(), measure);
            var finding = seen.finding(party, aspect.slug(), measure);
            cells.add(figures.mean(figure, finding));
            if (tellsMedian(party)) {
                cells.add(figures.median(figure, finding, composed(party, aspect)));
            }
            if (showsGap()) {
                cells.add(figures.gap(seen.gap(party, aspect.slug()), seen.gapFinding(party, aspect.slug())));
            }
            cells.addAll(spread(party, figure, name(aspect)));
        }
        return new Row(name(aspect), false, cells);
    }

    private List<Cell> spread(Party party, Figure<Summary> figure, String name) {
        return tellsSpread(party) ? List.of(figures.spread(figure, name, party, measure)) : List.of();
    }

    /** The parts are looked at for everybody only, as that is how they are shown. */
    private Set<Caveat> composed(Party party, Aspect aspect) {
        if (measure != Measure.ACTUAL || seen.level().isPresent()) {
            return Set.of();
        }
        return seen.result().party(party).aspect(aspect.slug()).isComposed() ? Set.of(Caveat.FACETS_DIFFER) : Set.of();
    }

    private Row facet(Aspect aspect, Facet facet) {
        var name = facet.name().in(wording.language());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.EMPTY);
        for (Party party : Party.values()) {
            var figure = seen.facet(party, aspect.slug(), facet.slug());
            var finding = seen.facetFinding(party, aspect.slug(), facet.slug());
            cells.add(figures.mean(figure, finding));
            if (tellsMedian(party)) {
                cells.add(figures.median(figure, finding, Set.of()));
            }
            cells.addAll(spread(party, figure, name));
        }
        return new Row(name, true, cells);
    }

    private String name(Aspect aspect) {
        return aspect.name().in(wording.language());
    }
}
