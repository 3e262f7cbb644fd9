package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenspel.measurement.Caveat;
import nl.samenspel.measurement.Figure;
import nl.samenspel.measurement.Summary;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.disclosure.Block;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.model.Facet;
import nl.samenspel.party.Party;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.ResultsView.Cell;
import nl.samenspel.result.web.ResultsView.Group;
import nl.samenspel.result.web.ResultsView.Reading;
import nl.samenspel.result.web.ResultsView.Row;
import nl.samenspel.result.web.ResultsView.Table;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Sets out the figures of a result in tables. */
final class FigureTables {

    private static final Spoken<Measure> TITLE = Spoken.only("result.table", Measure.ALWAYS);
    private static final Spoken<Measure> TEXT = TITLE.ending("text");

    private final Visit visit;
    private final Wording wording;
    private final AssessmentModel model;
    private final Seen seen;
    private final List<Measure> asked;
    private final FigureWords figures;

    FigureTables(Visit visit, Wording wording, AssessmentModel model, Seen seen, List<Measure> asked) {
        this.visit = visit;
        this.wording = wording;
        this.model = model;
        this.seen = seen;
        this.asked = asked;
        this.figures =
                new FigureWords(visit, wording, seen.result().instrument().scale());
    }

    /** Why figures are not there, by the numbers in the tables made so far. */
    List<String> reasons() {
        return figures.reasons();
    }

    /** By aspect, and where everybody is looked at, by level as well. */
    List<Table> aspects() {
        var tables = new ArrayList<Table>();
        asked.reversed().forEach(measure -> tables.add(aspects(measure)));
        if (seen.level().isEmpty()) {
            for (Party party : Party.values()) {
                var blocks = Seen.blocks(seen.result(), party);
                if (blocks.size() > 1) {
                    tables.add(levels(party, blocks));
                }
            }
            tables.addAll(new ModuleTables(visit, wording, model, seen.result(), seen.findings(), figures).all());
        }
        return tables;
    }

    private Table aspects(Measure measure) {
        var groups = new ArrayList<Group>();
        if (seen.level().isEmpty()) {
            groups.add(new Group("", "", List.of(visit.say("wording.difference"))));
        }
        for (Party party : Party.values()) {
            groups.add(new Group(party.slug(), wording.party(party), columns(party, measure)));
        }
        var rows = new ArrayList<Row>();
        for (Aspect aspect : model.aspects()) {
            rows.add(aspect(aspect, measure));
            if (measure == Measure.ACTUAL && seen.level().isEmpty()) {
                aspect.facets().forEach(facet -> rows.add(facet(aspect, facet)));
            }
        }
        return new Table(
                measure.slug(),
                visit.say(TITLE, measure),
                visit.say(TEXT, measure, model.levels()),
                visit.say("result.aspect"),
                groups,
                rows,
                Reading.BRIEF);
    }

    private List<String> columns(Party party, Measure measure) {
        var columns = new ArrayList<String>();
        columns.add(visit.say("result.mean"));
        if (tellsMedian(party, measure)) {
            columns.add(visit.say("result.median"));
        }
        if (showsGap(measure)) {
            columns.add(visit.say("result.gap.short"));
        }
        if (tellsSpread(party, measure)) {
            columns.add(visit.say("result.spread"));
        }
        return columns;
    }

    /** Or what stands in that column besides: that the parts lie apart. */
    private boolean tellsMedian(Party party, Measure measure) {
        return model.aspects().stream()
                .anyMatch(aspect -> !composed(party, aspect, measure).isEmpty()
                        || figures(party, aspect, measure)
                                .anyMatch(summary -> summary.median().isPresent()));
    }

    private Stream<Summary> figures(Party party, Aspect aspect, Measure measure) {
        var parts = measure == Measure.ACTUAL && seen.level().isEmpty()
                ? aspect.facets().stream().map(facet -> seen.facet(party, aspect.slug(), facet.slug()))
                : Stream.<Figure<Summary>>empty();
        return Stream.concat(Stream.of(seen.figure(party, aspect.slug(), measure)), parts)
                .flatMap(figure -> figure.shown().stream());
    }

    private boolean tellsSpread(Party party, Measure measure) {
        return model.aspects().stream()
                .flatMap(aspect -> seen.figure(party, aspect.slug(), measure).shown().stream())
                .anyMatch(summary -> summary.distribution().isPresent());
    }

    private static boolean showsGap(Measure measure) {
        return measure == Measure.IMPORTANCE;
    }

    private Row aspect(Aspect aspect, Measure measure) {
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
            if (tellsMedian(party, measure)) {
                cells.add(figures.median(figure, finding, composed(party, aspect, measure)));
            }
            if (showsGap(measure)) {
                cells.add(figures.gap(seen.gap(party, aspect.slug()), seen.gapFinding(party, aspect.slug())));
            }
            cells.addAll(spread(party, measure, figure, name(aspect)));
        }
        return new Row(name(aspect), false, cells);
    }

    private List<Cell> spread(Party party, Measure measure, Figure<Summary> figure, String name) {
        return tellsSpread(party, measure) ? List.of(figures.spread(figure, name, party, measure)) : List.of();
    }

    /** The parts are looked at for everybody only, as that is how they are shown. */
    private Set<Caveat> composed(Party party, Aspect aspect, Measure measure) {
        if (measure != Measure.ACTUAL || seen.level().isPresent()) {
            return Set.of();
        }
        return seen.result().party(party).aspect(aspect.slug()).isComposed() ? Set.of(Caveat.FACETS_DIFFER) : Set.of();
    }

    private Row facet(Aspect aspect, Facet facet) {
        var name = facet.name().in(visit.language());
        var cells = new ArrayList<Cell>();
        cells.add(Cell.EMPTY);
        for (Party party : Party.values()) {
            var figure = seen.facet(party, aspect.slug(), facet.slug());
            var finding = seen.facetFinding(party, aspect.slug(), facet.slug());
            cells.add(figures.mean(figure, finding));
            if (tellsMedian(party, Measure.ACTUAL)) {
                cells.add(figures.median(figure, finding, Set.of()));
            }
            cells.addAll(spread(party, Measure.ACTUAL, figure, name));
        }
        return new Row(name, true, cells);
    }

    /** Of everybody only. */
    Optional<Table> quadrants() {
        if (seen.level().isPresent()) {
            return Optional.empty();
        }
        var columns = asked.stream().map(this::label).toList();
        var groups = Arrays.stream(Party.values())
                .map(party -> new Group(party.slug(), wording.party(party), columns))
                .toList();
        var rows = model.quadrants().stream()
                .map(quadrant -> new Row(
                        quadrant.name().in(visit.language()),
                        false,
                        Arrays.stream(Party.values())
                                .flatMap(party -> asked.stream()
                                        .map(measure -> figures.quadrant(
                                                seen.result()
                                                        .party(party)
                                                        .quadrant(quadrant.slug())
                                                        .mean(measure),
                                                this::named)))
                                .toList()))
                .toList();
        return Optional.of(new Table(
                "quadrants",
                visit.say("result.quadrants"),
                visit.say("result.quadrants.text"),
                visit.say("result.quadrant"),
                groups,
                rows,
                Reading.WHOLE));
    }

    private Table levels(Party party, List<Block> blocks) {
        var columns = asked.stream().map(this::label).toList();
        var groups = blocks.stream()
                .map(block -> new Group("", wording.block(block), columns))
                .toList();
        var rows = model.aspects().stream()
                .map(aspect -> new Row(name(aspect), false, perBlock(party, aspect)))
                .toList();
        return new Table(
                "levels-" + party.slug(),
                visit.say("wording.by-level", wording.party(party)),
                "",
                visit.say("result.aspect"),
                groups,
                rows,
                Reading.ASIDE);
    }

    private List<Cell> perBlock(Party party, Aspect aspect) {
        return seen.result().party(party).aspect(aspect.slug()).levels().values().stream()
                .flatMap(measures -> measures.entrySet().stream())
                .filter(entry -> asked.contains(entry.getKey()))
                .map(entry -> figures.mean(entry.getValue(), Optional.empty()))
                .toList();
    }

    private String label(Measure measure) {
        return Wording.heading(visit.say(Names.MEASURE_IN_SHORT, measure));
    }

    private String named(String slug) {
        return model.aspect(slug).map(this::name).orElse(slug);
    }

    private String name(Aspect aspect) {
        return aspect.name().in(visit.language());
    }
}
