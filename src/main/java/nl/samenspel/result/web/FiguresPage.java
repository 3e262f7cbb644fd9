package nl.samenspel.result.web;

import java.util.Optional;
import nl.samenspel.result.Angle;
import nl.samenspel.result.OpenResults.Shown;
import nl.samenspel.result.telling.FigureTables;
import nl.samenspel.result.telling.FormWords;
import nl.samenspel.result.telling.HeldBack;
import nl.samenspel.result.telling.Pictures;
import nl.samenspel.result.telling.Said;
import nl.samenspel.wording.Wording;

/** Sets out all figures of a wave in the visitor's words. */
final class FiguresPage {

    private final ReleasedWave released;
    private final Wording wording;

    FiguresPage(ReleasedWave released) {
        this.released = released;
        this.wording = released.wording();
    }

    /** @param counted the result, counted as the angle asks */
    FiguresView view(Angle angle, Shown counted) {
        var agreed = released.agreed().result();
        var model = released.model();
        var seen = released.from(angle, counted);
        var isMember = released.reader() instanceof Reader.Member;
        var tables = new FigureTables(wording, model, seen);
        var page = ResultAddresses.from(
                released.addresses().figures(), angle, released.wave().terms().weighting());
        return new FiguresView(
                released.trail(),
                released.tabs(Tab.FIGURES, other -> ResultAddresses.of(other).figures()),
                released.prints(),
                wording.say("result.figures.title", released.wave().terms().name()),
                new AngleChoices(released, released.addresses().figures()).of(angle, seen),
                new Pictures(wording, model, seen).matrix().map(Picture::of),
                tables.quadrants().map(table -> OrderedTable.of(table, Optional.empty(), page)),
                tables.aspects(released.wave().terms().questionnaire().looksBackOn()).stream()
                        .map(table -> OrderedTable.of(table, Optional.empty(), page))
                        .toList(),
                tables.tags(),
                new NotAsked(released).names(),
                new FormWords(wording, agreed, released.agreed().findings()).points(),
                tables.reasons(),
                new HeldBack(wording).of(agreed),
                Indicator.of(released),
                Said.in(agreed, model, wording),
                page,
                isMember
                        ? released.addresses()
                                .sheet(angle, released.wave().terms().weighting())
                        : "",
                isMember ? released.addresses().data() : "",
                new MethodLine(released).text());
    }
}
