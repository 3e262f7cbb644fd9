package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.assessment.Wave;
import nl.samenspel.chart.AspectMarks;
import nl.samenspel.chart.DistributionBars;
import nl.samenspel.chart.Dumbbell;
import nl.samenspel.chart.ImportanceActualMatrix;
import nl.samenspel.chart.Radar;
import nl.samenspel.chart.RadarQuadrant;
import nl.samenspel.chart.Series;
import nl.samenspel.chart.Wording;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.measurement.Block;
import nl.samenspel.measurement.Disclosure;
import nl.samenspel.measurement.Measure;
import nl.samenspel.measurement.Method;
import nl.samenspel.measurement.Partition;
import nl.samenspel.measurement.Party;
import nl.samenspel.measurement.PartyResult;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.Summary;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.platform.Slug;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.web.ResultsView.Cell;
import nl.samenspel.result.web.ResultsView.Row;

/** Puts the result of a wave in the visitor's words. */
final class ResultsPage {

    private final Visit visit;
    private final Collaboration collaboration;
    private final AssessmentModel model;
    private final Wave.Revealed wave;
    private final Result result;
    private final Wording wording;
    private final FigureWords figures;

    ResultsPage(Visit visit, Collaboration collaboration, AssessmentModel model, Wave.Revealed wave, Result result) {
        this.visit = visit;
        this.collaboration = collaboration;
        this.model = model;
        this.wave = wave;
        this.result = result;
        this.wording = new Wording(
                visit.language(),
                Map.of(
                        Party.CUSTOMER, collaboration.nameOf(Party.CUSTOMER),
                        Party.SUPPLIER, collaboration.nameOf(Party.SUPPLIER)));
        this.figures = new FigureWords(visit, wording);
    }

    ResultsView view(String waveAt) {
        var standsOut = new StandsOut(visit, wording, model, result);
        var marks = model.aspects().stream()
                .map(aspect -> AspectMarks.of(name(aspect), result, aspect.slug()))
                .toList();
        var aspects = aspects();
        var quadrants = quadrants();
        var levels = levels();
        return new ResultsView(
                standsOut.headline(),
                visit.say(
                        "result.lead",
                        collaboration.name(),
                        wave.terms().name(),
                        visit.date(wave.revealedAt().toLocalDate())),
                standsOut.evidence(),
                wave.terms().name(),
                waveAt,
                new Radar(
                        "radar",
                        visit.say("result.radar"),
                        wording,
                        model.levels(),
                        marks,
                        RadarQuadrant.all(model, visit.language())),
                new Dumbbell("dumbbell", visit.say("result.dumbbell"), wording, model.levels(), marks),
                new ImportanceActualMatrix("matrix", visit.say("result.matrix"), wording, model.levels(), marks),
                sides(),
                aspects,
                quadrants,
                levels,
                distributions(),
                remarks(),
                collaboration.description().indicators().stream()
                        .map(one -> new ResultsView.Indicator(one.name(), one.target(), one.realised()))
                        .toList(),
                figures.reasons(),
                visit.say(
                        "result.method",
                        Method.VERSION,
                        visit.say("result.weighting." + wave.terms().weighting().slug()),
                        model.attribution().in(visit.language())));
    }

    private List<ResultsView.Side> sides() {
        return Arrays.stream(Party.values())
                .map(party -> {
                    var of = result.party(party);
                    var promise = switch (of.disclosure()) {
                        case Disclosure.Open _ -> visit.say("result.took.open");
                        case Disclosure.Anonymous(int threshold) -> visit.say("result.took.anonymous", threshold);
                    };
                    var took = visit.say("result.took", of.respondents(), of.invited()) + " " + promise;
                    return new ResultsView.Side(party.slug(), collaboration.nameOf(party), took);
                })
                .toList();
    }

    private List<Row> aspects() {
        var rows = new ArrayList<Row>();
        for (Aspect aspect : model.aspects()) {
            var cells = new ArrayList<Cell>();
            for (Party party : Party.values()) {
                var of = result.party(party).aspect(aspect.slug());
                cells.add(figures.mean(of.measure(Measure.IMPORTANCE)));
                cells.add(figures.mean(of.measure(Measure.ACTUAL)));
                cells.add(figures.median(of.measure(Measure.ACTUAL)));
                cells.add(figures.signed(of.gap()));
            }
            for (Measure measure : Measure.values()) {
                cells.add(figures.signed(result.between(aspect.slug(), measure).difference()));
            }
            rows.add(new Row(name(aspect), false, cells));
            aspect.facets()
                    .forEach(facet ->
                            rows.add(facet(aspect, facet.slug(), facet.name().in(visit.language()))));
        }
        return rows;
    }

    private Row facet(Aspect aspect, String slug, String name) {
        var cells = new ArrayList<Cell>();
        var nothing = new Cell("", "", "");
        for (Party party : Party.values()) {
            var figure = result.party(party).aspect(aspect.slug()).facets().get(slug);
            cells.add(nothing);
            cells.add(figure == null ? nothing : figures.mean(figure));
            cells.add(figure == null ? nothing : figures.median(figure));
            cells.add(nothing);
        }
        cells.add(nothing);
        cells.add(nothing);
        return new Row(name, true, cells);
    }

    private List<Row> quadrants() {
        return model.quadrants().stream()
                .map(quadrant -> {
                    var cells = new ArrayList<Cell>();
                    for (Party party : Party.values()) {
                        var of = result.party(party).quadrant(quadrant.slug());
                        cells.add(figures.quadrant(of.mean(Measure.IMPORTANCE)));
                        cells.add(figures.quadrant(of.mean(Measure.ACTUAL)));
                        cells.add(figures.signed(of.gap()));
                    }
                    return new Row(quadrant.name().in(visit.language()), false, cells);
                })
                .toList();
    }

    private List<ResultsView.Levels> levels() {
        var all = new ArrayList<ResultsView.Levels>();
        for (Party party : Party.values()) {
            var of = result.party(party);
            var blocks = of.partition().map(Partition::blocks).orElseGet(List::of);
            if (blocks.size() > 1) {
                all.add(new ResultsView.Levels(
                        party.slug(),
                        collaboration.nameOf(party),
                        blocks.stream().map(this::name).toList(),
                        perBlock(of)));
            }
        }
        return all;
    }

    private List<Row> perBlock(PartyResult party) {
        return model.aspects().stream()
                .map(aspect -> new Row(
                        name(aspect),
                        false,
                        party.aspect(aspect.slug()).levels().values().stream()
                                .flatMap(measures -> measures.values().stream())
                                .map(figures::mean)
                                .toList()))
                .toList();
    }

    private List<ResultsView.Bars> distributions() {
        return model.aspects().stream()
                .map(aspect -> new ResultsView.Bars(
                        name(aspect),
                        Arrays.stream(Series.values())
                                .flatMap(series -> result
                                        .party(series.party())
                                        .aspect(aspect.slug())
                                        .measure(series.measure())
                                        .shown()
                                        .flatMap(Summary::distribution)
                                        .stream()
                                        .map(told -> new DistributionBars(wording, name(aspect), series, told))
                                        .map(bars -> new ResultsView.Drawing(label(series), bars.svg())))
                                .toList()))
                .filter(bars -> !bars.drawings().isEmpty())
                .toList();
    }

    private String label(Series series) {
        return visit.say("result.series." + series.measure().slug(), collaboration.nameOf(series.party()));
    }

    private List<ResultsView.Remarks> remarks() {
        var byAspect = new LinkedHashMap<String, List<ResultsView.Said>>();
        model.aspects().forEach(aspect -> byAspect.put(aspect.slug(), new ArrayList<>()));
        for (Party party : Party.values()) {
            result.party(party)
                    .remarks()
                    .forEach(remark -> byAspect.computeIfAbsent(remark.aspect(), _ -> new ArrayList<>())
                            .add(new ResultsView.Said(party.slug(), collaboration.nameOf(party), remark.text())));
        }
        return byAspect.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ResultsView.Remarks(
                        model.aspect(entry.getKey()).map(this::name).orElseGet(() -> visit.say("result.remarks.other")),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    private String name(Aspect aspect) {
        return aspect.name().in(visit.language());
    }

    private String name(Block block) {
        return String.join(
                " + ",
                block.levels().stream()
                        .map(level -> visit.say("invitation.level." + Slug.of(level)))
                        .toList());
    }
}
