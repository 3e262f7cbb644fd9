package nl.samenspel.result.web;

import java.util.Arrays;
import java.util.List;
import nl.samenspel.assessment.Wave;
import nl.samenspel.assessment.web.WaveDesk;
import nl.samenspel.collaboration.Collaboration;
import nl.samenspel.collaboration.web.CollaborationAddresses;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Method;
import nl.samenspel.model.AssessmentModel;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.platform.web.Visit;
import nl.samenspel.result.Angle;
import nl.samenspel.result.OpenResults.Shown;
import nl.samenspel.result.Outstanding;
import nl.samenspel.result.SeenResult;
import nl.samenspel.result.telling.Agenda;
import nl.samenspel.result.telling.Evidence;
import nl.samenspel.result.telling.FigureTables;
import nl.samenspel.result.telling.FormWords;
import nl.samenspel.result.telling.Headline;
import nl.samenspel.result.telling.HeldBack;
import nl.samenspel.result.telling.Pictures;
import nl.samenspel.result.telling.Said;
import nl.samenspel.result.telling.TookPart;
import nl.samenspel.result.web.ResultsView.Picture;
import nl.samenspel.result.web.ResultsView.Place;
import nl.samenspel.wording.Names;
import nl.samenspel.wording.Wording;

/** Puts the result of a wave in the visitor's words. */
final class ResultsPage {

    private final Visit visit;
    private final WaveDesk.Case about;
    private final Wave.Revealed wave;
    private final AssessmentModel model;
    private final Wording wording;

    ResultsPage(Visit visit, WaveDesk.Case about, Wave.Revealed wave, AssessmentModel model) {
        this.visit = visit;
        this.about = about;
        this.wave = wave;
        this.model = model;
        this.wording = new Wording(visit.language(), PerParty.each(about.collaboration()::nameOf));
    }

    /**
     * @param asAgreed the result, counted as was agreed
     * @param other the same result, counted as the angle asks
     */
    ResultsView view(Shown asAgreed, Shown other, Angle asking) {
        var agreed = asAgreed.result();
        var offered = SeenResult.levels(agreed);
        var angle = asking.at(asking.level().filter(offered::contains));
        var seen = new SeenResult(other.result(), other.findings(), angle.level(), asked());
        var outstanding = new Outstanding(model, agreed, asAgreed.findings());
        var tables = new FigureTables(wording, model, seen);
        var terms = wave.terms();
        return new ResultsView(
                trail(),
                ResultAddresses.of(wave).data(),
                new Headline(wording, outstanding).text(),
                visit.say("result.lead", terms.name(), visit.date(terms.day(wave.revealedAt()))),
                new Evidence(wording, outstanding).points(),
                new Agenda(wording, outstanding).points(),
                new FormWords(wording, agreed, asAgreed.findings()).points(),
                sides(agreed),
                new AngleChoices(visit, wording, about, wave).of(angle, offered, seen),
                new Pictures(wording, model, seen)
                        .all().stream().map(Picture::of).toList(),
                tables.quadrants(),
                tables.aspects(),
                tables.reasons(),
                new HeldBack(wording).of(agreed),
                Said.in(agreed, model, wording),
                about.collaboration().description().indicators().stream()
                        .map(one -> new ResultsView.Indicator(one.name(), one.target(), one.realised()))
                        .toList(),
                method(agreed));
    }

    private List<Measure> asked() {
        return Measure.ALWAYS.stream()
                .filter(wave.terms().questionnaire()::asks)
                .toList();
    }

    private String method(Result result) {
        var everybody = new TookPart(wording).ofEverybody(result);
        return (everybody.isEmpty() ? "" : everybody + " ")
                + visit.say(
                        "result.method",
                        Method.VERSION,
                        visit.say(Names.WEIGHTING, wave.terms().weighting()),
                        model.attribution().in(visit.language()));
    }

    private List<Place> trail() {
        Collaboration collaboration = about.collaboration();
        return List.of(
                new Place(collaboration.name(), CollaborationAddresses.of(collaboration)),
                new Place(wave.terms().name(), about.address()));
    }

    private List<ResultsView.Side> sides(Result result) {
        var tookPart = new TookPart(wording);
        return Arrays.stream(Party.values())
                .map(party ->
                        new ResultsView.Side(party.slug(), wording.party(party), tookPart.of(result.party(party))))
                .toList();
    }
}
