package nl.samenspel.result.telling;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.samenspel.chart.Ladder;
import nl.samenspel.model.Aspect;
import nl.samenspel.party.Party;
import nl.samenspel.wording.Wording;

/**
 * The levels of an aspect with what each party placed on them.
 *
 * @param rungs the levels, the highest first
 * @param sides customer and supplier
 * @param legend what the marks mean; empty where there are none
 */
public record LadderTold(List<Rung> rungs, List<Side> sides, String legend) {

    /** A level of the aspect. */
    public record Rung(int number, String label, String text) {}

    /**
     * What one party placed on the levels.
     *
     * @param took how many of it took part, in words
     * @param marks markup in which everything is escaped; empty where nothing may be shown
     * @param sentences the same in words, or why there is nothing
     */
    public record Side(String slug, String name, String took, String marks, String sentences) {}

    public static LadderTold of(AspectTold told, Function<Party, String> took) {
        return of(told, told.ladder(), told.legend(), took);
    }

    /** @param ladder of the same, with more on it */
    public static LadderTold of(AspectTold told, Ladder ladder, String legend, Function<Party, String> took) {
        var wording = told.wording();
        return new LadderTold(
                rungs(wording, told.aspect()),
                Arrays.stream(Party.values())
                        .map(party -> new Side(
                                party.slug(),
                                wording.party(party),
                                took.apply(party),
                                ladder.side(party),
                                told.sentences(party)))
                        .toList(),
                legend);
    }

    public static List<Rung> rungs(Wording wording, Aspect aspect) {
        return aspect.levels().reversed().stream()
                .map(level -> new Rung(
                        level.number(),
                        level.label().in(wording.language()),
                        level.anchor().in(wording.language())))
                .toList();
    }
}
