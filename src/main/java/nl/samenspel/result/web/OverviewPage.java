package nl.samenspel.result.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.samenspel.measurement.Result;
import nl.samenspel.measurement.asked.Topic;
import nl.samenspel.party.Party;
import nl.samenspel.result.Angle;
import nl.samenspel.result.OpenResults.Shown;
import nl.samenspel.result.telling.Evidence;
import nl.samenspel.result.telling.FigureTables;
import nl.samenspel.result.telling.FormWords;
import nl.samenspel.result.telling.Headline;
import nl.samenspel.result.telling.HeldBack;
import nl.samenspel.result.telling.Pictures;
import nl.samenspel.result.telling.Point;
import nl.samenspel.result.telling.TookPart;
import nl.samenspel.result.telling.TopicWords;
import nl.samenspel.wording.Wording;

/** Puts the result of a wave in the visitor's words, as much of it as is read in a minute. */
final class OverviewPage {

    private final ReleasedWave released;
    private final Wording wording;
    private final ResultAddresses addresses;

    OverviewPage(ReleasedWave released) {
        this.released = released;
        this.wording = released.wording();
        this.addresses = released.addresses();
    }

    /** @param counted the result, counted as the angle asks */
    OverviewView view(Angle angle, Shown counted) {
        var agreed = released.agreed().result();
        var outstanding = released.outstanding();
        var seen = released.from(angle, counted);
        var pictures = new Pictures(wording, released.model(), seen);
        var terms = released.wave().terms();
        return new OverviewView(
                released.trail(),
                released.tabs(Tab.OVERVIEW, other -> ResultAddresses.of(other).results()),
                released.prints(),
                new Headline(wording, outstanding).text(),
                wording.say(
                        "result.lead",
                        terms.name(),
                        released.visit().date(terms.day(released.wave().revealedAt()))),
                sides(agreed),
                new Evidence(wording, outstanding).points(),
                new TopicWords(wording, outstanding)
                        .topics().stream()
                                .map(topic -> new OverviewView.Topic(
                                        topic.point().what(),
                                        topic.point().sentence(),
                                        released.reader().seesEverything() ? addresses.aspect(topic.slug()) : ""))
                                .toList(),
                pictures.radar().map(Picture::of),
                pictures.gaps().map(Picture::of),
                quadrants(new FigureTables(wording, released.model(), seen)),
                form(agreed),
                new AngleChoices(released, addresses.results()).of(angle, seen),
                new HeldBack(wording).of(agreed),
                new MethodLine(released).claims(),
                new MethodLine(released).text());
    }

    private Optional<OverviewView.Quadrants> quadrants(FigureTables tables) {
        return tables.quadrants()
                .map(table -> new OverviewView.Quadrants(
                        table,
                        released.model().quadrants().stream()
                                .map(quadrant -> quadrant.explanation().in(wording.language()))
                                .toList(),
                        tables.reasons()));
    }

    /** Only where it was asked: what the answers point to, and what does not meet. */
    private List<Point> form(Result result) {
        var words = new FormWords(wording, result, released.agreed().findings());
        var points = new ArrayList<Point>();
        if (result.instrument().topics().contains(Topic.BENEFIT)) {
            points.add(words.points().getFirst());
        }
        points.addAll(words.questions());
        return points;
    }

    private List<OverviewView.Side> sides(Result result) {
        var tookPart = new TookPart(wording);
        return Arrays.stream(Party.values())
                .map(party ->
                        new OverviewView.Side(party.slug(), wording.party(party), tookPart.of(result.party(party))))
                .toList();
    }
}
