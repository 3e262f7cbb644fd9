package nl.samenspel.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenspel.measurement.statistics.Amount;
import nl.samenspel.party.Party;

/**
 * Levels that are aimed for, as flags beside those of a ladder. They stand by themselves, so that they can be laid behind a ladder that
 * was drawn before: at the outer edge of a side and filled, where the wish of a party is hollow and stands at the rail.
 *
 * @param levels how many the ladder has
 */
public record LadderFlags(int levels, List<Flag> flags) {

    private static final double EDGE = 3;
    private static final double POLE = 26;

    /** Where it is narrow, under the pennant of a wish at the same level. */
    private static final double SHORT_POLE = 14;

    private static final double PENNANT = 13;
    private static final double GAP = 5;
    private static final Lettering WRITTEN = new Lettering(14, true);

    /** Where it is narrow nothing is written, and a flag is beside another at the same level. */
    private static final double BESIDE = 17;

    public LadderFlags {
        flags = List.copyOf(flags);
    }

    /**
     * A level that is aimed for.
     *
     * @param party whose it is, on whose side alone it is drawn; empty for both, on both sides and in ink
     * @param said what is written at it where there is room
     */
    public record Flag(Optional<Party> party, Amount level, String said) {

        boolean standsBy(Party side) {
            return party.isEmpty() || party.get() == side;
        }
    }

    /** Those of one side, for wide and for narrow pages; empty where there are none. */
    public String side(Party party) {
        var here = flags.stream().filter(flag -> flag.standsBy(party)).toList();
        if (here.isEmpty()) {
            return "";
        }
        var markup = new Markup();
        draw(markup, party, here, LadderFit.WIDE);
        draw(markup, party, here, LadderFit.NARROW);
        return markup.toString();
    }

    private void draw(Markup markup, Party side, List<Flag> here, LadderFit fit) {
        markup.open("svg", "class", "ladder-" + fit.slug(), "width", "100%", "height", "100%", "aria-hidden", "true");
        markup.open("svg", "x", side == Party.CUSTOMER ? "0" : "100%", "overflow", "visible");
        boolean isWritten = fit.number() > 0;
        Map<Amount, Double> taken = new HashMap<>();
        for (var flag : here) {
            double out = taken.getOrDefault(flag.level, EDGE);
            draw(markup, flag, inwards(side), out, isWritten);
            taken.put(flag.level, out + (isWritten ? width(flag) : BESIDE));
        }
        markup.close().close();
    }

    private static int inwards(Party side) {
        return side == Party.CUSTOMER ? 1 : -1;
    }

    private static double width(Flag flag) {
        return PENNANT + 3 * GAP + WRITTEN.width(flag.said);
    }

    /** Its foot is at the level. */
    private void draw(Markup markup, Flag flag, int inwards, double out, boolean isWritten) {
        double pole = isWritten ? POLE : SHORT_POLE;
        Glyph.open(markup, flag.party.map(Tone::of).orElse(Tone.INK));
        markup.open("svg", "y", Ladder.height(levels, flag.level.value().toDouble()), "overflow", "visible");
        markup.empty(
                "path",
                "class",
                "target-flag",
                "fill",
                "currentColor",
                "stroke",
                "currentColor",
                "stroke-width",
                "1.6",
                "d",
                "M" + new Point(inwards * out, 0).written() + " V" + Markup.shortest(-pole) + " l"
                        + Markup.shortest(inwards * PENNANT) + " 6 l" + Markup.shortest(-inwards * PENNANT) + " 6");
        if (isWritten) {
            markup.open(
                            "text",
                            "x",
                            inwards * (out + PENNANT + GAP),
                            "y",
                            10 - pole,
                            "text-anchor",
                            inwards > 0 ? "start" : "end",
                            "font-size",
                            WRITTEN.size(),
                            "font-weight",
                            "600",
                            "fill",
                            "currentColor")
                    .text(flag.said)
                    .close();
        }
        markup.close().close();
    }
}
