package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.chart.Dumbbell;
import nl.samenspel.chart.ImportanceActualMatrix;
import nl.samenspel.chart.PartyLines;
import nl.samenspel.chart.Radar;
import nl.samenspel.chart.RadarQuadrant;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.measurement.PartyResult;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.WhyCoarse;
import nl.samenspel.measurement.asked.Disclosure;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.model.Aspect;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.Spoken;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.OpenResults.Shown;
import nl.samenspel.result.web.ResultsView.Picture;
import nl.samenspel.result.web.ResultsView.Place;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Puts the result of a wave in the visitor's words. */
final class ResultsPage {

    private static final Spoken<WhyCoarse> WHY_COARSE = Spoken.of("result.why", WhyCoarse.class);

    private final Visit visit;
    private final WaveDesk.Case about;
    private final Wave.Revealed wave;
    private final AssessmentModel model;
    private final Wording wording;
    private final List<Measure> asked;

    ResultsPage(Visit visit, WaveDesk.Case about, Wave.Revealed wave, AssessmentModel model) {
        this.visit = visit;
        this.about = about;
        this.wave = wave;
        this.model = model;
        this.wording = new Wording(visit.language(), PerParty.each(about.collaboration()::nameOf));
        this.asked = Measure.ALWAYS.stream()
                .filter(wave.terms().questionnaire()::asks)
                .toList();
    }

    /**
     * @param asAgreed the result, counted as was agreed
     * @param other the same result, counted as the angle asks
     */
    ResultsView view(Shown asAgreed, Shown other, Angle asking) {
        var agreed = asAgreed.result();
        var offered = Seen.levels(agreed);
        var angle = asking.at(asking.level().filter(offered::contains));
        var seen = new Seen(other.result(), other.findings(), angle.level());
        var standsOut = new StandsOut(visit, wording, model, agreed, asAgreed.findings());
        var tables = new FigureTables(visit, wording, model, seen, asked);
        var terms = wave.terms();
        return new ResultsView(
                trail(),
                ResultAddresses.of(wave).data(),
                new Headline(visit, model, agreed, asAgreed.findings()).text(),
                visit.say("result.lead", terms.name(), visit.date(terms.day(wave.revealedAt()))),
                standsOut.evidence(),
                new Agenda(visit, wording, model, agreed, asAgreed.findings()).points(),
                new FormWords(visit, wording, agreed, asAgreed.findings()).points(),
                sides(agreed),
                new AngleChoices(visit, wording, about, wave).of(angle, offered, seen),
                pictures(seen),
                tables.quadrants(),
                tables.aspects(),
                tables.reasons(),
                heldBack(agreed),
                remarks(agreed),
                about.collaboration().description().indicators().stream()
                        .map(one -> new ResultsView.Indicator(one.name(), one.target(), one.realised()))
                        .toList(),
                everybodyAnswered(agreed)
                        + visit.say(
                                "result.method",
                                Method.VERSION,
                                visit.say(Names.WEIGHTING, terms.weighting()),
                                model.attribution().in(visit.language())));
    }

    private List<Place> trail() {
        Collaboration collaboration = about.collaboration();
        return List.of(
                new Place(collaboration.name(), CollaborationAddresses.of(collaboration)),
                new Place(wave.terms().name(), about.address()));
    }

    private List<ResultsView.Side> sides(Result result) {
        return Arrays.stream(Party.values())
                .map(party -> {
                    var of = result.party(party);
                    var promise = switch (of.disclosure()) {
                        case Disclosure.Open _ -> visit.say("result.took.open");
                        case Disclosure.Anonymous(int threshold) -> visit.say("result.took.anonymous", threshold);
                    };
                    var took = visit.say("result.took", of.respondents(), of.invited());
                    var joined = of.joined() > 0 ? visit.say("result.took.joined", of.joined()) + " " : "";
                    var few = isViewOfSome(of) ? visit.say("result.took.some") + " " : "";
                    return new ResultsView.Side(
                            party.slug(), wording.party(party), took + " " + joined + few + promise);
                })
                .toList();
    }

    /** What a full response does away with, and what it does not (method §4.3); empty where it was nowhere full. */
    private String everybodyAnswered(Result result) {
        var full = Arrays.stream(Party.values())
                .filter(party -> result.party(party).respondents()
                        >= Math.max(1, result.party(party).invited()))
                .map(wording::party)
                .toList();
        return full.isEmpty() ? "" : visit.say("result.method.everybody", String.join(" · ", full)) + " ";
    }

    /** Did so few answer that their view need not be that of all (method §4.3)? */
    private static boolean isViewOfSome(PartyResult party) {
        return 10L * party.respondents() < 6L * party.invited();
    }

    private List<String> heldBack(Result result) {
        return Arrays.stream(Party.values())
                .flatMap(party -> WhyCoarse.of(result.party(party)).stream()
                        .map(why -> visit.say(WHY_COARSE, why, wording.party(party), why.people(result.party(party)))))
                .toList();
    }

    private List<Picture> pictures(Seen seen) {
        var lines = PartyLines.of(wording);
        var data = lines.over(
                model.levels(),
                model.aspects().stream()
                        .map(aspect -> seen.marks(lines, name(aspect), aspect.slug()))
                        .toList());
        if (data.lines().isEmpty()) {
            return List.of();
        }
        var both = asked.size() > 1;
        var title = visit.say(both ? "result.radar" : "result.table.actual");
        var pictures = new ArrayList<Picture>();
        var quadrants = RadarQuadrant.all(model, visit.language());
        pictures.add(Picture.of(new Radar("radar", title, wording, data, quadrants)));
        if (both && data.hasGaps()) {
            var dumbbell = visit.say("result.dumbbell");
            pictures.add(Picture.of(new Dumbbell("dumbbell", dumbbell, wording, data)));
            var matrix = visit.say("result.matrix");
            pictures.add(Picture.of(new ImportanceActualMatrix("matrix", matrix, wording, data)));
        }
        return pictures;
    }

    /** By aspect in the order of the model, the parties beside each other. */
    private List<ResultsView.Remarks> remarks(Result result) {
        var byAspect = new LinkedHashMap<String, Map<Party, List<String>>>();
        model.aspects().forEach(aspect -> byAspect.put(aspect.slug(), new EnumMap<>(Party.class)));
        for (Party party : Party.values()) {
            result.party(party)
                    .remarks()
                    .forEach(remark -> byAspect.computeIfAbsent(remark.aspect(), _ -> new EnumMap<>(Party.class))
                            .computeIfAbsent(party, _ -> new ArrayList<>())
                            .add(remark.text()));
        }
        return byAspect.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new ResultsView.Remarks(
                        model.aspect(entry.getKey()).map(this::name).orElseGet(() -> visit.say("result.remarks.other")),
                        entry.getValue().entrySet().stream()
                                .map(of -> new ResultsView.Said(
                                        of.getKey().slug(), wording.party(of.getKey()), List.copyOf(of.getValue())))
                                .toList()))
                .toList();
    }

    private String name(Aspect aspect) {
        return aspect.name().in(visit.language());
    }
}
