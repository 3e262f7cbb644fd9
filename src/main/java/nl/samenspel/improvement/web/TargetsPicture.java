package nl.samenspel.improvement.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenspel.chart.AspectMarks;
import nl.samenspel.chart.Chart;
import nl.samenspel.chart.Line;
import nl.samenspel.chart.Mark;
import nl.samenspel.chart.MarkedAspects;
import nl.samenspel.chart.PartyLines;
import nl.samenspel.chart.Radar;
import nl.samenspel.chart.RadarQuadrant;
import nl.samenspel.chart.Stroke;
import nl.samenspel.chart.Tone;
import nl.samenspel.chart.WayStrip;
import nl.samenspel.improvement.Present;
import nl.samenspel.improvement.Target;
import nl.samenspel.measurement.asked.Measure;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.party.PerParty;
import nl.samenspel.wording.Wording;

/** Draws where both parties are now, each by itself, and where they want to be. */
final class TargetsPicture {

    /** By which targets are told from each other, also without colours; later ones stand in the table only. */
    private static final List<Look> LOOKS = List.of(
            new Look(Stroke.DASHED, Mark.hollow(Mark.Shape.DIAMOND)),
            new Look(Stroke.DOTTED, Mark.hollow(Mark.Shape.TRIANGLE)),
            new Look(Stroke.LONG_DASHED, Mark.filled(Mark.Shape.DIAMOND)),
            new Look(Stroke.DASH_DOTTED, Mark.filled(Mark.Shape.TRIANGLE)));

    private final TargetWords words;
    private final Wording wording;
    private final Present present;
    private final TargetColumns columns;

    TargetsPicture(TargetWords words, Present present, TargetColumns columns) {
        this.words = words;
        this.wording = words.wording();
        this.present = present;
        this.columns = columns;
    }

    private record Look(Stroke stroke, Mark mark) {}

    private record Drawn(TargetColumns.Column column, Line line) {}

    /** Empty where nothing of it can be seen. */
    Optional<Chart> radar() {
        var drawn = drawn();
        var actual = PartyLines.of(wording);
        var lines = Stream.concat(
                        Stream.of(Party.values()).map(party -> actual.of(party, Measure.ACTUAL)),
                        drawn.stream().map(Drawn::line))
                .toList();
        var data = new MarkedAspects(
                present.model().levels(),
                lines,
                List.of(),
                present.model().aspects().stream()
                        .map(aspect ->
                                new AspectMarks(aspect.name().in(wording.language()), marks(aspect, actual, drawn)))
                        .toList());
        return data.lines().isEmpty()
                ? Optional.empty()
                : Optional.of(new Radar(
                        "targets",
                        words.say("improvement.radar"),
                        wording,
                        data,
                        RadarQuadrant.all(present.model(), wording.language())));
    }

    /** One aspect by itself, with the marks that it has in the radar. */
    String strip(Aspect aspect) {
        var ways = drawn().stream()
                .flatMap(one -> columns.of(one.column, aspect.slug()).stream()
                        .map(target -> new WayStrip.Way(
                                target.party(), one.line, target.level().amount())))
                .toList();
        return new WayStrip(
                        present.model().levels(),
                        PerParty.each(party -> present.mean(party, aspect.slug(), Measure.ACTUAL)),
                        ways,
                        said(aspect))
                .svg();
    }

    /** Where each party is, and all that is aimed for. */
    private String said(Aspect aspect) {
        var now = Stream.of(Party.values())
                .flatMap(party -> present.mean(party, aspect.slug(), Measure.ACTUAL).stream()
                        .map(mean -> words.say("improvement.hint.level", wording.party(party), wording.number(mean))));
        var aims = columns.held().stream()
                .filter(target -> target.aspect().equals(aspect.slug()))
                .map(words::target);
        return words.visit().words().together(Stream.concat(now, aims));
    }

    private Map<Line, Amount> marks(Aspect aspect, PartyLines actual, List<Drawn> drawn) {
        var marks = new HashMap<Line, Amount>();
        for (Party party : Party.values()) {
            present.mean(party, aspect.slug(), Measure.ACTUAL)
                    .ifPresent(mean -> marks.put(actual.of(party, Measure.ACTUAL), mean));
        }
        for (Drawn one : drawn) {
            columns.of(one.column, aspect.slug())
                    .map(Target::level)
                    .ifPresent(level -> marks.put(one.line, level.amount()));
        }
        return marks;
    }

    private List<Drawn> drawn() {
        var drawn = new ArrayList<Drawn>();
        IntStream.range(0, Math.min(LOOKS.size(), columns.all().size())).forEach(at -> {
            var column = columns.all().get(at);
            var look = LOOKS.get(at);
            drawn.add(new Drawn(
                    column,
                    new Line(
                            "target-" + (at + 1),
                            words.column(column),
                            column.party().map(TargetsPicture::tone).orElse(Tone.INK),
                            look.stroke,
                            look.mark)));
        });
        return drawn;
    }

    private static Tone tone(Party party) {
        return switch (party) {
            case CUSTOMER -> Tone.CUSTOMER;
            case SUPPLIER -> Tone.SUPPLIER;
        };
    }
}
